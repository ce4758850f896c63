import { WordClass } from '../lexicon/word-class.ts'
import { has, type Words } from './words.ts'

const { Honorific, FirstName, Surname, Rare } = WordClass

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

/** «سید» is part of the name, and «امیر» of «امیر خجسته». */
const isTitle = (words: Words, i: number) =>
  (has(words, i, Honorific) && !/^سید(?:ه)?$/.test(words.tokens[i]!.text) && !isGivenName(words, i)) ||
  // «سرلشکر خلبان», «سرتیپ پاسدار»
  (/^(?:خلبان|پاسدار|ستاد)$/.test(words.tokens[i]!.text) && (has(words, i - 1, Honorific) || isGrade(words, i - 1))) ||
  isGrade(words, i)

/** «سرتیپ دوم», «ناوبان یکم» */
const isGrade = (words: Words, i: number) =>
  /^(?:یکم|دوم|سوم)$/.test(words.tokens[i]?.text ?? '') &&
  /^(?:سرتیپ|دریادار|سرهنگ|ستوان|ناوبان|ناخدا|گروهبان|استوار)$/.test(words.tokens[i - 1]?.text ?? '')

/** «امیر خجسته», «امیر حسین راد»; in «امیر سرتیپ …» and «امیر حبیب‌الله سیاری» it is a rank. */
function isGivenName(words: Words, i: number): boolean {
  if (words.tokens[i]!.text !== 'امیر' || has(words, i + 1, Honorific)) return false
  if (!has(words, i + 1, FirstName | Surname | Rare)) return false
  const fullName = has(words, i + 1, FirstName) && has(words, i + 2, FirstName | Surname | Rare)
  return !fullName || /^(?:حسین|علی|محمد|رضا|مهدی|عباس|حسن|ارسلان)$/.test(words.tokens[i + 1]!.text)
}

/** حجت الاسلام، آیت الله: titles of two words. */
export function isReligiousTitle(words: Words, i: number): boolean {
  const next = words.tokens[i + 1]?.text
  return (words.tokens[i]!.text === 'حجت' && next === 'الاسلام') || (words.tokens[i]!.text === 'آیت' && next === 'الله')
}
