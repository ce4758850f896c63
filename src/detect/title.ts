import { WordClass } from '../lexicon/word-class.ts'
import { has, type Words } from './words.ts'

const { Honorific } = WordClass

/** Past the titles with which a name may begin: دکتر, حجت الاسلام و المسلمین. */
export function skipTitles(words: Words, from: number, to: number): number {
  let i = from
  while (
    i < to - 1 &&
    (isTitle(words, i) ||
      isReligiousTitle(words, i) ||
      (i > from && isReligiousTitle(words, i - 1)) ||
      (words.tokens[i]!.text === 'و' && i > from && has(words, i + 1, Honorific)))
  )
    i++
  return i
}

/** «سید» is part of the name. */
const isTitle = (words: Words, i: number) =>
  (has(words, i, Honorific) && !/^سید(?:ه)?$/.test(words.tokens[i]!.text)) ||
  // «سرلشکر خلبان», «سرتیپ پاسدار»
  (/^(?:خلبان|پاسدار|ستاد)$/.test(words.tokens[i]!.text) && has(words, i - 1, Honorific))

/** حجت الاسلام، آیت الله: titles of two words. */
export function isReligiousTitle(words: Words, i: number): boolean {
  const next = words.tokens[i + 1]?.text
  return (words.tokens[i]!.text === 'حجت' && next === 'الاسلام') || (words.tokens[i]!.text === 'آیت' && next === 'الله')
}
