import { isSpeechNoun, WordClass } from '../lexicon/word-class.ts'
import { has, type Words } from './words.ts'

const { Preposition, RoleNoun, FirstName, Surname, Honorific } = WordClass

/** «به بیانات اخیر | رهبر انقلاب»: whose words are spoken of, where an office or a name follows the noun. */
export function skipSpeechNoun(words: Words, i: number, limit: number): number {
  if (i + 1 >= limit || !isSpeechNoun(words.tokens[i]!.text)) return i
  const next = skipAdjectives(words, i + 1)
  return next < limit && has(words, next, RoleNoun | FirstName | Honorific | Surname) ? next : i
}

/** «اظهارات اخیر یک مقام»: what stands between the noun and who claims. */
export function skipAdjectives(words: Words, i: number): number {
  // «اظهارات توضیحی «ناوی پیلای» …»
  if (
    words.tokens[i + 1]?.text === '«' &&
    words.tokens[i]!.text.endsWith('ی') &&
    words.tokens[i]!.kind === 'word' &&
    !has(words, i, RoleNoun | WordClass.OrganizationHead | Surname)
  )
    return i + 1
  return /^(?:اخیر|تازه|جدید|رسمی|قبلی|پیشین|تبریک|تسلیت|مهم|کامل)$/.test(words.tokens[i]?.text ?? '') ? i + 1 : i
}

/** «پس از»، «در پی»، «از سوی»، «با وجود»: prepositions in a row are one. */
export function skipPrepositions(words: Words, from: number, to: number): number {
  let i = from
  while (i < to && (has(words, i, Preposition) || (i > from && prepositional.test(words.tokens[i]!.text)))) i++
  return i
}

/** Nouns that make one preposition with the one before them. */
const prepositional = /^(?:سوی|طرف|جانب|وجود|رغم|دلیل|علت|سبب|خاطر|واسطه)$/

/** «گزارش | رویترز نشان می‌دهد»: the outlet speaks in its report. */
export const skipReport = (words: Words, i: number) =>
  report.test(words.tokens[i]?.text ?? '') && has(words, i + 1, WordClass.Outlet) && !has(words, i - 1, Preposition)
    ? i + 1
    : i

const report = /^(?:گزارش|گزارش‌های)$/
