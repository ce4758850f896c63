import type { MentionPosition } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { bodyEnd } from './body-end.ts'
import { citedEnd } from './cited-end.ts'
import { surnamePart } from './name-end.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { outletEnd } from './outlet-end.ts'
import { isDoubleSurname, type Seen } from './seen.ts'
import { has, isLightVerb, type Words } from './words.ts'

const { Verb, RoleNoun, GroupNoun, OrganizationHead, Honorific, FirstName, Surname, Rare, Place, Demonym } = WordClass

/** The end of a source's phrase, by its place in the clause; `from` itself where none begins. */
export function mentionEnd(words: Words, from: number, limit: number, position: MentionPosition, seen: Seen): number {
  if (position === 'relay') return outletEnd(words, from, limit)
  if (position === 'phrase') return citedEnd(words, from, limit, seen)
  if (position !== 'subject') return nounPhraseEnd(words, from, limit, { acrossCommas: 'never', breakAtNames: true })
  const to = nounPhraseEnd(words, from, limit, { acrossCommas: 'nouns', breakAtNames: false })
  // «امام | پیشنهاد دیگری دادند»
  const acts = holyTitle.test(words.tokens[from]!.text) && isLightVerb(words, to)
  if (acts && has(words, from + 1, WordClass.Common) && !has(words, from + 1, nameOrOffice)) return from + 1
  return speaksNext(words, to) ? to : bodyEnd(words, from, to)
}

/** Titles that stand for their bearer. */
const holyTitle = /^(?:امام|حضرت|استاد)$/

/** «… گفت»: the verb of a subject with nothing between. */
const speaksNext = (words: Words, to: number) => has(words, to, Verb) && !isLightVerb(words, to)

/** «کاشفی | اشاره‌ای هم به … داشت»: a surname seen before, with no name or office after it, is the whole phrase. */
export function seenNameEnd(words: Words, from: number, to: number, seen: Seen): number {
  const next = from + 1
  if (to > from + 2 && !has(words, from + 2, nameOrOffice) && isDoubleSurname(seen, words, from)) return from + 2
  if (to <= next || !seen.surnames.has(words.tokens[from]!.text)) return to
  if (has(words, from, RoleNoun | OrganizationHead | Place | Demonym | Honorific)) return to
  const { kind, text } = words.tokens[next]!
  const goesOn = kind !== 'word' || has(words, next, nameOrOffice) || seen.surnames.has(text) || surnamePart.test(text)
  // «نجفی توانا افزود:»: no noun of a verb stands before one that needs none.
  const compound = to === next + 1 && speaks(words, to)
  return goesOn || compound ? to : next
}

/** «افزود:», «تاکید کرد که». */
function speaks(words: Words, i: number): boolean {
  if (i >= words.tokens.length || !has(words, i, Verb) || isLightVerb(words, i)) return false
  return [1, 2, 3].some((k) => /^(?::|که)$/.test(words.tokens[i + k]?.text ?? ''))
}

export const nameOrOffice = FirstName | Surname | Rare | RoleNoun | GroupNoun | Demonym
