// Builds src/lexicon/data/spacing.bin:
//   node scripts/spacing/build.mjs --corpus news.jsonl.gz --perdt perdt-train.txt --seraji seraji-train.txt [--out FILE]
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join as path } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { affinities, count } from './count.mjs'
import { readCorpus, readSentences } from './read.mjs'
import { tables } from './tables.mjs'
import { train } from './train.mjs'
import { inflect } from './verbs.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const option = { type: 'string' }
const { values } = parseArgs({ options: { corpus: option, perdt: option, seraji: option, out: option } })

/**
 * What one occurrence counts for: of a word with half-spaces (`weight`), of a word without (`joined`), of a space between
 * words (`spaced`). Seraji is the smaller treebank, and joins its plurals as a matter of taste; even careful outlets leave
 * many spaces where a half-space belongs.
 */
const WEIGHTS = {
  perdt: { weight: 1, joined: 1, spaced: 1 },
  seraji: { weight: 2.5, joined: 0.7, spaced: 2.2 },
  corpus: { weight: 0.15, joined: 0.1, spaced: 0.05 },
}

const runtime = await loadRuntime()
const { normalizeText } = runtime
const gold = [
  { sentences: readSentences(values.perdt, normalizeText), ...WEIGHTS.perdt },
  { sentences: readSentences(values.seraji, normalizeText), ...WEIGHTS.seraji },
]
const corpus = { sentences: readCorpus(values.corpus, normalizeText), ...WEIGHTS.corpus }
const counts = count([...gold, corpus])
const goldCounts = count(gold)
const verbs = inflect(path(here, 'verbs.txt'), counts.verbal)
const model = { counts, affinities: affinities(counts), verbs }
console.log({ corpus: corpus.sentences.length, words: counts.words.size, verbs: verbs.forms.size })
const weights = train(model, goldCounts, runtime)
const settled = readSettled(path(here, 'settled.txt'))
const bytes = tables(model, weights, settled, runtime)
writeFileSync(values.out ?? path(here, '../../src/lexicon/data/spacing.bin'), bytes)
console.log({ bytes: bytes.length })

/** Pairs of pieces; of the right one only what stands before its first half-space is looked at. */
function readSettled(file) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  return lines.flatMap((line) => {
    const [lefts, rights] = line.split(' ').map((words) => words.split('|'))
    return lefts.flatMap((left) => rights.map((right) => `${left} ${right.split('\u200c')[0]}`))
  })
}

/** The parts of the program that the data must agree with. */
async function loadRuntime() {
  const file = path(mkdtempSync(path(tmpdir(), 'spacing-')), 'runtime.mjs')
  const spacing = ['piece', 'features', 'split', 'scores'].map((name) => `normalize/spacing/${name}`)
  const modules = ['normalize/index', 'lexicon/spacing', ...spacing]
  const contents = modules.map((name) => `export * from './src/${name}.ts'`).join('\n')
  await build({
    stdin: { contents, resolveDir: path(here, '../..') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: file,
  })
  return import(file)
}
