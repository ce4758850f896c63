import type { NameMention, Sentence, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { surnameHalf } from './name-end.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { has, type Words } from './words.ts'

const { Preposition, Conjunction, ObjectMarker, Adverb, Time, Complementizer } = WordClass
const { FirstName, Surname, Rare, Ambiguous, Honorific, RoleNoun, OrganizationHead, Verb, Demonym, Place } = WordClass
/** What may follow a name. */
const endsName = RoleNoun | Verb | Preposition | Conjunction | ObjectMarker | Adverb | Time | Complementizer
/** A name has at most this many words. */
const longest = 5

/** Full names wherever they stand in a sentence, with the office right after them: با حضور عبدالرسول عمادی سرپرست معاونت آموزش. */
export function findNames(words: Words, sentence: Sentence): NameMention[] {
  const names: NameMention[] = []
  let i = sentence.from
  while (i < sentence.to) {
    const to = fullNameEnd(words, i, sentence.to)
    if (to > i) names.push({ from: i, to, role: officeAfter(words, to, sentence.to) })
    i = Math.max(to, i + 1)
  }
  return names
}

/** The end of the full name that begins at `i`: a first name and at least one word that can be a surname; `i` where there is none. */
function fullNameEnd(words: Words, i: number, limit: number): number {
  if (isUnknownFirstName(words, i, limit)) return surnameEnd(words, i + 1, limit)
  // «سردار فدوی» is a rank more often than a first name.
  if (words.tokens[i]!.text === 'سردار') return i
  if (!has(words, i, FirstName) || has(words, i, Verb) || has(words, i - 1, OrganizationHead | FirstName)) return i
  // «بهمن حسین‌زاده» but not «۵ بهمن».
  if (
    has(words, i, Ambiguous) &&
    (words.tokens[i - 1]?.kind === 'number' || !has(words, i + 1, Surname) || has(words, i + 1, Ambiguous))
  )
    return i
  let to = i + 1
  while (to < limit && to < i + longest && isNamePart(words, to)) to++
  // «کارلوس کی‌روش | هدایت آن را»: a common word belongs to a name only where the name ends before a mark, a preposition or the like.
  if (
    to > i + 2 &&
    to < limit &&
    has(words, to - 1, Ambiguous) &&
    !has(words, to, endsName) &&
    words.tokens[to]!.kind === 'word'
  )
    to--
  // «محسن نفر معاون …»: before an office any noun is a surname.
  if (to === i + 1 && to + 1 < limit && has(words, to + 1, RoleNoun) && mayBeSurname(words, i, to)) return to + 1
  return to > i + 1 && !has(words, to - 1, Honorific) ? to : i
}

/** «دکتر مهنا العنزی»: after a title a word that no list knows, before a name, is a first name. */
function isUnknownFirstName(words: Words, i: number, limit: number): boolean {
  return (
    i > 0 &&
    has(words, i - 1, Honorific) &&
    has(words, i, Rare) &&
    i + 1 < limit &&
    has(words, i + 1, FirstName | Surname | Rare)
  )
}

function surnameEnd(words: Words, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + longest && isNamePart(words, to)) to++
  return to
}

function mayBeSurname(words: Words, first: number, i: number): boolean {
  return !has(words, first, Ambiguous | Surname) && words.classes[i] === WordClass.Common
}

function isNamePart(words: Words, i: number): boolean {
  if (surnameHalf.test(words.tokens[i + 1]?.text ?? '') && words.tokens[i]!.kind === 'word') return true
  if (surnameHalf.test(words.tokens[i]!.text)) return true
  return (
    has(words, i, FirstName | Surname | Rare) && !has(words, i, RoleNoun | OrganizationHead | Verb | Place | Demonym)
  )
}

function officeAfter(words: Words, at: number, limit: number): TokenRange | null {
  const from = words.tokens[at]?.text === '،' ? at + 1 : at
  if (from >= limit || !has(words, from, RoleNoun)) return null
  const to = nounPhraseEnd(words, from, limit, { acrossCommas: 'never', breakAtNames: true })
  return to > from ? { from, to } : null
}
