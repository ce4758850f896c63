// From sentences to the bytes of the data file.
import { readFileSync } from 'node:fs'
import { dirname, join as path } from 'node:path'
import { fileURLToPath } from 'node:url'
import { affinities, count } from './count.mjs'
import { readCorpus, toWords } from './read.mjs'
import { tables } from './tables.mjs'
import { train } from './train.mjs'
import { inflect } from './verbs.mjs'

const here = dirname(fileURLToPath(import.meta.url))

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

export function countCorpus(file, { normalizeText }) {
  return count([{ sentences: readCorpus(file, normalizeText), ...WEIGHTS.corpus }])
}

/** The data file's bytes from the counts of the corpus and the lines of both treebanks. */
export function buildData(corpus, { perdt, seraji }, runtime) {
  const sentences = (lines) => lines.map((line) => toWords(line, runtime.normalizeText))
  const gold = [
    { sentences: sentences(perdt), ...WEIGHTS.perdt },
    { sentences: sentences(seraji), ...WEIGHTS.seraji },
  ]
  const counts = count(gold, structuredClone(corpus))
  const verbs = inflect(path(here, 'verbs.txt'), counts.verbal)
  const model = { counts, affinities: affinities(counts), verbs }
  const weights = train(model, count(gold), runtime)
  return tables(model, weights, readSettled(path(here, 'settled.txt')), runtime)
}

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
