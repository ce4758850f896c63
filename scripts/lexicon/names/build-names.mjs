// Builds the lexicons of first names and surnames from the lists in curated/ and counts over a corpus.
// A surname is a word that stands after first names and titles, or alone before a speech verb («رضایی افزود»):
// at least twice, and in a quarter of its uses.
// usage: node scripts/lexicon/names/build-names.mjs CORPUS.jsonl.gz [--candidates]
import { readSentences } from './corpus.mjs'
import { increment } from './counts.mjs'
import { readCurated } from './curated.mjs'
import { writeLexicon } from './tsv.mjs'

const ORIGIN = 'origin: counts over a corpus of 22,242 Persian news articles, checked by hand. licence: MIT'
const AMBIGUOUS =
  'ambiguous: 1 where the form is a frequent common word, place or adjective as well: trust it beside other evidence'
const MIN_EVIDENCE = 2
const MIN_SHARE = 0.25
const PERSIAN_WORD = /^[\u0621-\u06cc\u200c]{2,}$/

const firstNames = readCurated('first-names')
const ambiguousFirstNames = readCurated('ambiguous-first-names')
const checkedSurnames = readCurated('surnames')
const otherWords = wordsOf('role-nouns', 'group-nouns', 'organizations', 'outlets', 'honorifics')
const stopList = new Map([...readCurated('not-surnames'), ...otherWords])
const placesAndPeoples = wordsOf('places', 'demonyms')
const TITLES = new Set(
  [
    'آقای، خانم، دکتر، مهندس، پروفسور، مرحوم، شهید، سردار، سرتیپ، سرلشکر، سرهنگ، سرگرد، دریادار',
    'حجت‌الاسلام، حجت الاسلام، حجت‌الاسلام والمسلمین، حجت الاسلام والمسلمین، آیت‌الله، آیت الله',
  ].flatMap((line) => line.split('، ')),
)

function wordsOf(...names) {
  return new Map(names.flatMap((name) => [...readCurated(name)]))
}

/** Whether a name follows the token at `i`: it is a first name that is no common word, or ends a title. */
function announcesName(tokens, i) {
  const token = tokens[i]
  if (firstNames.has(token) && !ambiguousFirstNames.has(token)) return true
  return [0, 1, 2].some((before) => TITLES.has(tokens.slice(Math.max(0, i - before), i + 1).join(' ')))
}

const SPEECH_VERBS = new Set('گفت افزود اظهار تصریح تاکید تأکید بیان خاطرنشان یادآور اضافه نوشت می‌گوید'.split(' '))

/** Whether the token at `i` stands where a surname does. */
function standsAsSurname(tokens, i) {
  return i > 0 ? announcesName(tokens, i - 1) : tokens.length > 1 && SPEECH_VERBS.has(tokens[1])
}

/** Returns word → uses in the corpus, and word → uses where a surname stands. */
async function countWords(path) {
  const uses = new Map()
  const evidence = new Map()
  for await (const tokens of readSentences(path)) {
    for (let i = 0; i < tokens.length; i++) {
      increment(uses, tokens[i])
      if (standsAsSurname(tokens, i)) increment(evidence, tokens[i])
    }
  }
  return { uses, evidence }
}

const { uses, evidence } = await countWords(process.argv[2])

/** Whether the counts alone show a surname. */
function isProven(word) {
  const times = evidence.get(word) ?? 0
  if (times < MIN_EVIDENCE || times / uses.get(word) < MIN_SHARE) return false
  return PERSIAN_WORD.test(word) && !stopList.has(word) && !firstNames.has(word)
}

function isAmbiguousSurname(word) {
  return checkedSurnames.get(word) === 'ambiguous' || placesAndPeoples.has(word) || ambiguousFirstNames.has(word)
}

function writeFirstNames() {
  const ambiguous = (name) => (ambiguousFirstNames.has(name) ? 1 : 0)
  const rows = [...firstNames].map(([name, gender]) => [name, uses.get(name) ?? 0, gender, ambiguous(name)])
  const comments = [
    'first-names: first names, Iranian and foreign; gender is m, f or u (both, unknown)',
    AMBIGUOUS,
    ORIGIN,
  ]
  writeLexicon('first-names', { comments, columns: ['name', 'count', 'gender', 'ambiguous'], rows })
  console.log(`first-names: ${rows.length} rows`)
}

function writeSurnames() {
  const proven = [...evidence.keys()].filter(isProven)
  const words = new Set([...proven, ...checkedSurnames.keys()])
  const rows = [...words].map((word) => [word, uses.get(word) ?? 0, isAmbiguousSurname(word) ? 1 : 0])
  const comments = ['surnames: surnames of one token, Iranian and foreign', AMBIGUOUS, ORIGIN]
  writeLexicon('surnames', { comments, columns: ['name', 'count', 'ambiguous'], rows })
  console.log(`surnames: ${rows.length} rows`)
}

/** Prints what a person should look at: frequent words after names that the share alone does not accept. */
function printCandidates() {
  for (const [word, times] of evidence) {
    const known = isProven(word) || stopList.has(word) || checkedSurnames.has(word) || firstNames.has(word)
    if (!known && times >= 5 && times / uses.get(word) > 0.02) console.log(`${word}\t${times}\t${uses.get(word)}`)
  }
}

if (process.argv.includes('--candidates')) printCandidates()
else {
  writeFirstNames()
  writeSurnames()
}
