// Normalizes standard input line for line, to measure half-spaces: node scripts/spacing/filter.mjs [spacing.bin] < sentences.txt
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const contents = `export * from './src/normalize/index.ts'; export * from './src/lexicon/spacing.ts'`
// The word lists are read from the folder beside the sources, wherever the bundle is.
const define = { 'import.meta.dirname': JSON.stringify(join(root, 'src/lexicon')) }
const options = { define, bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'error' }
const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, ...options })
const { normalizeText, SpacingData } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
const lexicon = new SpacingData(readFileSync(process.argv[2] ?? join(root, 'src/lexicon/data/spacing.bin')))
const lines = readFileSync(0, 'utf8').replace(/\n$/, '').split('\n')
console.log(lines.map((line) => normalizeText(line, lexicon).text).join('\n'))
