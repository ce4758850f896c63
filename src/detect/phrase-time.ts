import { WordClass } from '../lexicon/word-class.ts'
import { has, type Words } from './words.ts'

const { Demonstrative, Time } = WordClass

/** «روز» begins a time expression before these, else it is a noun (دبیر ستاد روز کارگر). */
const timeFollower = /^(?:گذشته|جاری|آینده|پیش|قبل|بعد|گذشتهٔ|نخست|اول|دوم|سوم|اخیر)$/
const genericTime = /^(?:روز|هفته|ماه|سال|شب|صبح|عصر|ظهر|بامداد|شامگاه|غروب|ساعاتی|جمعه)$/

/** «دولت ایران | هجدهم ژانویه»: a day before its month. */
const month =
  /^(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر)/

/** «رادمنش | یک بار دیگر» */
const times = /^(?:بار|دفعه|مرتبه)$/
const fewDays = /^(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|چند)$/

/** Whether a time expression begins at `i`, before which the noun phrase from `from` ends. */
export function isTime(words: Words, from: number, i: number): boolean {
  if (i > from && /(?:دهم|یکم|دوم|سوم|ستم)$/.test(words.tokens[i]!.text) && month.test(words.tokens[i + 1]?.text ?? ''))
    return true
  // «سخنگوی راه‌آهن | همان روز», «سپاه استان | دو شب قبل», «وزیر | چند روز پیش»
  if (
    i > from &&
    has(words, i, Demonstrative) &&
    (has(words, i + 1, Time) || /^(?:موقع|لحظه|هنگام)$/.test(words.tokens[i + 1]?.text ?? ''))
  )
    return true
  if (
    i > from &&
    fewDays.test(words.tokens[i]!.text) &&
    (has(words, i + 1, Time) || times.test(words.tokens[i + 1]?.text ?? ''))
  )
    return true
  if (!has(words, i, Time)) return false
  const text = words.tokens[i]!.text.replace(/ٔ$/, '')
  if (text === 'جمعه' && /^(?:امام|ائمه|نماز|خطیب|خطبه|خطبه‌های)$/.test(words.tokens[i - 1]?.text ?? '')) return false
  if (!genericTime.test(text)) return true
  const next = words.tokens[i + 1]
  const timely =
    next !== undefined &&
    (has(words, i + 1, Time) || /^(?:number|mark)$/.test(next.kind) || timeFollower.test(next.text))
  return timely || (text === 'جمعه' && i > from)
}
