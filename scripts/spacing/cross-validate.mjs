// How well half-spaces come back in sentences that were not counted: each fifth of the treebanks in turn is left out and scored.
//   node scripts/spacing/cross-validate.mjs --corpus news.jsonl.gz --perdt perdt-train.txt --seraji seraji-train.txt [--errors FILE]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildData, countCorpus } from './model.mjs'
import { readLines } from './read.mjs'
import { loadRuntime, normalizeLines } from './runtime.mjs'
import { damage, score } from './score.mjs'

const FOLDS = 5
/** Neighbors are of one article and share its words, so they stay together. */
const BLOCK = 40
/** Sentences of the held-out sets that the figures are to foretell; a text's habit is clearer the longer it is. */
const SIZES = { perdt: 1456, seraji: 599 }

const option = { type: 'string' }
const { values } = parseArgs({ options: { corpus: option, perdt: option, seraji: option, errors: option } })
const runtime = await loadRuntime()
const corpus = countCorpus(values.corpus, runtime)
const lines = { perdt: readLines(values.perdt), seraji: readLines(values.seraji) }
const isHeldOut = (i, fold) => Math.floor(i / BLOCK) % FOLDS === fold

const results = { perdt: [], seraji: [] }
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = Object.entries(lines).map(([name, all]) => [name, all.filter((_, i) => !isHeldOut(i, fold))])
  const bytes = buildData(corpus, Object.fromEntries(rest), runtime)
  for (const [name, all] of Object.entries(lines)) {
    const heldOut = all.filter((_, i) => isHeldOut(i, fold))
    for (let at = 0; at < heldOut.length; at += SIZES[name]) {
      const part = heldOut.slice(at, at + SIZES[name])
      for (const [mode, spoil] of Object.entries(damage)) {
        results[name].push({ mode, ...score(part, normalizeLines(part.map(spoil), bytes, runtime)) })
      }
    }
  }
}
for (const [name, parts] of Object.entries(results)) console.log(name, summary(parts, SIZES[name]))
if (values.errors) {
  const errors = Object.entries(results).flatMap(([name, parts]) =>
    parts.flatMap(({ mode, errors }) => errors.map((error) => [name, mode, ...error].join('\t'))),
  )
  writeFileSync(values.errors, `${errors.join('\n')}\n`)
}

/** F1, and what would be wrong and missed in a set of `size` sentences. */
function summary(parts, size) {
  const rows = Object.keys(damage).map((mode) => {
    const own = parts.filter((part) => part.mode === mode)
    const sum = (key) => own.reduce((total, part) => total + part[key], 0)
    const [right, wrong, missed] = ['right', 'wrong', 'missed'].map(sum)
    const each = (n) => Number(((n * size) / sum('sentences')).toFixed(1))
    return `${mode} F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(4)} wrong ${each(wrong)} missed ${each(missed)}`
  })
  return rows.join(' · ')
}
