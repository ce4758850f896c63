// Counts how many of a corpus's colons that follow a verb are introduced by a cue of cues.tsv, and lists the commonest others:
//   node scripts/lexicon/cues/coverage.mjs CORPUS.jsonl.gz [LISTED]
import { readSentences } from '../names/corpus.mjs'
import { respace, verbsBefore } from './forms.mjs'
import { cueBefore, cueTest, indexCues } from './match.mjs'
import { readTsv } from './tables.mjs'

const [corpus, listed = '40'] = process.argv.slice(2)
if (!corpus) throw new Error('usage: coverage.mjs CORPUS.jsonl.gz [LISTED]')

const index = indexCues(readTsv('cues').rows.filter(({ complement }) => complement.split(',').includes('colon')))
/** Forms of verbs that no table lists, by their endings: می‌پندارند، رفته است، رفته‌اند. */
const VERB_SHAPE = /^ن?می\u200c|\u200c(?:است|اند|ایم|ام)$/
const COPULA = /^(?:است|بود|اند|شد|شده|بودند|هستند|نیست)$/

const isCue = cueTest(index)
const totals = { colons: 0, afterVerbs: 0, covered: 0 }
const cues = new Map()
const others = new Map()
const increment = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)

for await (const sentence of readSentences(corpus)) {
  const tokens = respace(sentence, isCue)
  for (let i = 2; i < tokens.length; i++) {
    // «https:» and «17:30» introduce nothing.
    if (tokens[i] !== ':' || !/^\p{Script=Arabic}/u.test(tokens[i - 1]) || /^\d/.test(tokens[i + 1] ?? '')) continue
    totals.colons++
    const row = cueBefore(tokens, i, index)
    const [verb] = verbsBefore(tokens, i)
    if (!row && !verb && !VERB_SHAPE.test(tokens[i - 1]) && !COPULA.test(tokens[i - 1])) continue
    totals.afterVerbs++
    if (row) totals.covered++
    increment(row ? cues : others, row?.lemma ?? tokens.slice((verb?.start ?? i - 1) - 1, i).join(' '))
  }
}

const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`
console.log(`colons after a word: ${totals.colons}, after a verb: ${totals.afterVerbs}`)
console.log(
  `introduced by a cue of the lexicon: ${totals.covered} (${share(totals.covered, totals.afterVerbs)} of those after a verb)`,
)
console.log(`cues seen: ${cues.size}; the commonest 95 % are ${commonest(cues, 0.95)} of them`)
for (const [text, count] of [...others].sort((a, b) => b[1] - a[1]).slice(0, Number(listed)))
  console.log(`${count}\t${text}`)

/** How many keys, the commonest first, make up the share of all counts. */
function commonest(counts, wanted) {
  const sorted = [...counts.values()].sort((a, b) => b - a)
  const limit = wanted * sorted.reduce((sum, count) => sum + count, 0)
  let sum = 0
  return (
    sorted.findIndex((count) => {
      sum += count
      return sum >= limit
    }) + 1
  )
}
