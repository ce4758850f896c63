import type { Mention } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { timeEnd } from './adverbial.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { has, type Words } from './words.ts'

/** «۹ میلیون | بشکه تولید نفت، رئیس‌جمهور می‌گوید»: what is counted is nobody who speaks; `i` where nothing is counted. */
export function quantityEnd(words: Words, i: number, limit: number): number {
  const counted = words.tokens[i - 1]?.kind === 'number' || unit.test(words.tokens[i - 1]?.text ?? '')
  if (!counted || words.classes[i] !== WordClass.Common || timeEnd(words, i, limit) > i) return i
  return nounPhraseEnd(words, i, limit, { acrossCommas: 'never', breakAtNames: true })
}

const unit = /^(?:هزار|میلیون|میلیارد|درصد)$/

/** «پیش از بازی فولاد - | نساجی، گفت»: whom a team plays is nobody who speaks; `i` where no match is spoken of. */
export function opponentEnd(words: Words, i: number, limit: number, last: Mention | undefined): number {
  if (!last || last.to !== i - 1 || !/^[-–_]$/.test(words.tokens[i - 1]!.text)) return i
  for (let k = last.from; k < last.to; k++)
    if (contest.test(words.tokens[k]!.text))
      return nounPhraseEnd(words, i, limit, { acrossCommas: 'never', breakAtNames: false })
  return i
}

const contest = /^(?:بازی|دیدار|مسابقه|مصاف|دربی|نبرد|تقابل|جدال|فینال)$/

/** «خبرگزاری صدا و سیما، | مرکز خراسان رضوی، علی …»: a broadcaster's local center is no part of who speaks; `i` where none stands. */
export function bureauEnd(words: Words, i: number, limit: number): number {
  if (words.tokens[i]!.text !== 'مرکز' || words.tokens[i - 1]?.text !== '،' || words.tokens[i - 2]?.text !== 'سیما')
    return i
  if (!has(words, i + 1, WordClass.Place)) return i
  for (let k = i + 2; k < limit && k < i + 5; k++) if (words.tokens[k]!.text === '،') return k + 1
  return i
}
