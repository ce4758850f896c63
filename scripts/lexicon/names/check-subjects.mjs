// Shows what the lexicons make of subjects before «گفت:»: how many begin with a role, name, …, and which begin with none.
// usage: node scripts/lexicon/names/check-subjects.mjs CORPUS.jsonl.gz [HOW-MANY-UNKNOWN-TO-PRINT]
import { readFileSync } from 'node:fs'
import { readSentences } from './corpus.mjs'
import { increment } from './counts.mjs'

const data = new URL('../../../src/lexicon/data/', import.meta.url)
const SPEECH_VERBS = new Set('گفت افزود نوشت گفته'.split(' '))
const LIGHT_VERB_NOUNS = new Set('اظهار تصریح تاکید تأکید بیان خاطرنشان یادآور اضافه اعلام ادامه عنوان'.split(' '))
const LONGEST_SUBJECT = 12
/** In the order of trust: the first list that holds the first word, or the first two or three, names the class. */
const CLASSES = [
  'honorifics',
  'group-nouns',
  'role-nouns',
  'first-names',
  'surnames',
  'organizations',
  'outlets',
  'places',
]

const lists = new Map(CLASSES.map((name) => [name, readForms(name)]))
const functionWords = readForms('function-words')

function readForms(name) {
  const lines = readFileSync(new URL(`${name}.tsv`, data), 'utf8').split('\n')
  return new Set(lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0]))
}

/** The words from the start of the sentence to the speech verb before a colon, or the first function word. */
function subjectOf(tokens) {
  const colon = tokens.indexOf(':')
  const verb = tokens.findIndex((token) => SPEECH_VERBS.has(token) || LIGHT_VERB_NOUNS.has(token))
  if (verb < 1 || verb > LONGEST_SUBJECT || colon < verb || colon > verb + 2) return null
  const end = tokens.slice(0, verb).findIndex((token) => functionWords.has(token))
  const subject = tokens.slice(0, end < 0 ? verb : end).filter((token) => /\p{L}/u.test(token))
  return subject.length > 0 ? subject : null
}

function classify(subject) {
  const openings = [1, 2, 3].map((length) => subject.slice(0, length).join(' '))
  return CLASSES.find((name) => openings.some((opening) => lists.get(name).has(opening))) ?? 'unknown'
}

const totals = new Map()
const unknown = new Map()
for await (const tokens of readSentences(process.argv[2])) {
  const subject = subjectOf(tokens)
  if (!subject) continue
  const found = classify(subject)
  increment(totals, found)
  if (found === 'unknown') increment(unknown, subject.slice(0, 3).join(' '))
}
for (const [name, count] of [...totals].sort((a, b) => b[1] - a[1])) console.log(`${name}\t${count}`)
const frequent = [...unknown].sort((a, b) => b[1] - a[1]).slice(0, Number(process.argv[3] ?? 0))
for (const [subject, count] of frequent) console.log(`${count}\t${subject}`)
