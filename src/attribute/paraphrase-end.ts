import type { Sentence } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'

const { Verb, Copula } = WordClass

/** Where the narrator takes over in a sentence whose clause from `from` is a paraphrase; the sentence's end where he does not. */
export function paraphraseEnd(context: Context, from: number, sentence: Sentence): number {
  const end = concessiveEnd(context, from, sentence) ?? endInRelativeClause(context, from, sentence)
  if (end !== null) return end
  for (let i = from + 1; i < sentence.to; i++) {
    if (context.quoteOver(i)) continue
    if (context.text(i) === '؛' && context.has(i - 1, Verb | Copula) && !dependsOn(context, i + 1)) return i
    if (opensRemark(context, i)) return i
  }
  return sentence.to
}

/** Where the narrator sets something against what was said; `to` where he does not. */
export function remarkAfter(context: Context, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (opensRemark(context, i) && !context.quoteOver(i)) return i
  return to
}

/** «؛ طرحی که …» (but not «؛ موضوعی که …»), «؛ مگر اینکه …», «؛ به‌ویژه برای …», «؛ زیرا …» still tell what was said. */
const dependsOn = (context: Context, i: number) =>
  (context.text(i + 1) === 'که' && !/^(?:موضوعی|مسئله‌ای|امری|اقدامی|اتفاقی|اظهاراتی|ادعایی)$/.test(context.text(i))) ||
  /^(?:مگر|به‌ویژه|بویژه|به‌خصوص|بخصوص|زیرا|چراکه|چون)$/.test(context.text(i)) ||
  (context.text(i) === 'به' && /^(?:ویژه|خصوص)$/.test(context.text(i + 1)))

/** «… افزوده می‌شود، | این در حالی است که …», «… بازمی‌گردد، | اما هنوز کسی این خبر را تایید نکرده است»: the narrator sets something against what was said. */
function opensRemark(context: Context, at: number): boolean {
  if (!context.has(at - 1, Verb | Copula)) return false
  let i = at
  while (/^[،و]$/.test(context.text(i))) i++
  // «… نداشته | ولی این در حالی است که …»
  if (/^(?:اما|ولی)$/.test(context.text(i)) && context.text(i + 2) === 'در' && context.text(i + 3) === 'حالی')
    return true
  if (i === at) return false
  if (context.text(i) === 'این')
    return (context.text(i + 1) === 'در' && context.text(i + 2) === 'حالی') || tellsWhatBecame(context, i)
  // «… و اکنون به نظر می‌رسد که …»
  if (/^(?:اکنون|حالا)$/.test(context.text(i))) return context.text(i + 1) === 'به' && context.text(i + 2) === 'نظر'
  return /^(?:اما|ولی)$/.test(context.text(i)) && unconfirmed(context, i + 1)
}

/** «… و این مسئله را نقض حقوق بشر توصیف کرد», «… و این وعده را عملی کرد»: what the narrator says of the speaker, to the sentence's end. */
function tellsWhatBecame(context: Context, i: number): boolean {
  if (context.text(i + 2) !== 'را') return false
  let end = context.sentence(i).to
  while (end > i && context.isMark(end - 1)) end--
  return /^(?:(?:توصیف|ارزیابی|قلمداد|عملی|محکوم|رد) کرد|\S+ (?:خواند|دانست))$/.test(
    context.words({ from: end - 2, to: end }),
  )
}

/** «هنوز هیچ مقامی …», «تاکنون … اعلام نشده», «این خبر …» */
const unconfirmed = (context: Context, i: number) =>
  /^(?:هنوز|تاکنون)$/.test(context.text(i)) || (context.text(i) === 'این' && /^(?:خبر|ادعا)$/.test(context.text(i + 1)))

/** «هوادارانی که ناراضی‌اند و معتقدند تیم خوب است، | در انتظارند»: a saying within a relative clause ends before the main verb; else null. */
function endInRelativeClause(context: Context, from: number, sentence: Sentence): number | null {
  const subject = context.mentionsIn[context.sentenceOf[from]!]!.find(({ position }) => position === 'subject')
  if (!subject || context.text(subject.to) !== 'که' || subject.to >= from - 2) return null
  const joined = context.hasWithin({ from: subject.to, to: from - 1 }, WordClass.Conjunction)
  if (!joined) return null
  for (let i = from; i < sentence.to; i++)
    if (context.text(i) === '،' && context.has(i - 1, Verb | Copula))
      return context.hasWithin({ from: i, to: sentence.to }, Verb | Copula) ? i : null
  return null
}

/** «در حالی که شهرداری می‌گوید …، | اهالی …», «این‌که گروهی می‌گویند …، | درست نیست»: the clause ends at the comma before the main clause; else null. */
function concessiveEnd(context: Context, from: number, sentence: Sentence): number | null {
  let start = from
  while (start > sentence.from && context.text(start - 1) !== '؛') start--
  if (!concessive.test(context.words({ from: start, to: Math.min(start + 3, from) }))) return null
  for (let i = from; i < sentence.to; i++) if (context.text(i) === '،' && context.has(i - 1, Verb | Copula)) return i
  return null
}

const concessive = /^(?:در حالی که|درحالی که|درحالی‌که|در حالی‌که|اگرچه|گرچه|هرچند|(?:با )?این‌?که)(?: |$)/
