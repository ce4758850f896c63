// Counts the cue tables over a corpus and writes the counts into them:
//   node scripts/lexicon/cues/count.mjs CORPUS.jsonl.gz
import { readSentences } from '../names/corpus.mjs'
import { respace } from './forms.mjs'
import { cueBefore, cueTest, indexCues } from './match.mjs'
import { readTsv, writeTsv } from './tables.mjs'

const THAT = /^(?:اینکه|این‌که|آنکه|آن‌که)$/
/** «مبنی بر» stands at most this many words after its noun: ادعای وزیر امور خارجه آمریکا مبنی بر. */
const REACH = 14

const corpus = process.argv[2]
if (!corpus) throw new Error('usage: count.mjs CORPUS.jsonl.gz')

const [cues, nouns, phrases] = ['cues', 'cue-nouns', 'cue-phrases'].map(readTsv)
for (const row of [...cues.rows, ...nouns.rows, ...phrases.rows]) row.count = 0
const cueIndex = indexCues(cues.rows)
const isCue = cueTest(cueIndex)
const nounIndex = byFirstWord(nouns.rows, 'noun')
const phraseIndex = byFirstWord(phrases.rows, 'phrase')

for await (const sentence of readSentences(corpus)) {
  const tokens = respace(sentence, isCue)
  const based = tokens.findIndex((token, i) => token === 'مبنی' && tokens[i + 1] === 'بر')
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && (tokens[i] === ':' || tokens[i] === 'که')) {
      const row = cueBefore(tokens, i, cueIndex)
      if (row) row.count++
    }
    const phrase = longestAt(tokens, i, phraseIndex)[0]
    if (phrase) phrase.count++
    for (const row of longestAt(tokens, i, nounIndex)) if (hasPattern(row, tokens, i, based)) row.count++
  }
}
for (const [name, table] of Object.entries({ cues, 'cue-nouns': nouns, 'cue-phrases': phrases })) writeTsv(name, table)

function byFirstWord(rows, column) {
  const index = new Map()
  for (const row of rows) {
    const words = row[column].split(' ')
    index.set(words[0], [...(index.get(words[0]) ?? []), { row, words }])
  }
  return index
}

/** The rows whose words begin at token `i`, the longest of them. */
function longestAt(tokens, i, index) {
  const found = (index.get(tokens[i]) ?? []).filter(({ words }) => words.every((word, k) => tokens[i + k] === word))
  const longest = Math.max(0, ...found.map(({ words }) => words.length))
  return found.filter(({ words }) => words.length === longest).map(({ row }) => row)
}

function hasPattern({ noun, pattern, preposition }, tokens, i, based) {
  const end = i + noun.split(' ').length
  if (pattern === 'mabni-bar') return based >= end && based - end < REACH
  if (!/^(?:با|ضمن|و|در)$/.test(tokens[i - 1]) && !noun.startsWith('با')) return false
  return ['', ...preposition.split(',')].some((words) => {
    const at = end + (words ? words.split(' ').length : 0)
    if (words && tokens.slice(end, at).join(' ') !== words) return false
    return THAT.test(tokens[at]) || (/^(?:این|آن)$/.test(tokens[at]) && tokens[at + 1] === 'که')
  })
}
