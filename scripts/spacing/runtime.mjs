// The parts of the program that the data must agree with, bundled so that scripts can use them.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const SPACING = ['piece', 'features', 'split', 'scores'].map((name) => `normalize/spacing/${name}`)
const MODULES = ['normalize/index', 'lexicon/spacing', ...SPACING]

export const dataFile = join(root, 'src/lexicon/data/spacing.bin')

export async function loadRuntime() {
  const contents = MODULES.map((name) => `export * from './src/${name}.ts'`).join('\n')
  // The word lists are read from the folder beside the sources, wherever the bundle is.
  const define = { 'import.meta.dirname': JSON.stringify(join(root, 'src/lexicon')) }
  const options = { define, bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'error' }
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, ...options })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

/** Normalizes lines of one text, as `news normalize` does. */
export function normalizeLines(lines, bytes, { normalizeText, SpacingData, Habit }) {
  const lexicon = new SpacingData(bytes)
  const habit = new Habit()
  return lines.map((line) => normalizeText(line, lexicon, { habit }).text)
}
