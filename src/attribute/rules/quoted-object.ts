import type { Cue, Mention, TokenRange } from '../../document/index.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../rule.ts'
import { findRelays } from '../source.ts'
import { findSubject } from '../subject.ts'

/** A noun phrase with quoted words that somebody worries about, criticizes or demands: نسبت به روابط «خطرناک» دو کشور ابراز نگرانی کرد. */
export const quotedObject: Rule = {
  id: 'quoted-object',
  example: {
    text: 'رئیس اتحادیه از رفتار «تحقیرآمیز بازرسان» انتقاد کرد.',
    source: 'رئیس اتحادیه',
    content: 'رفتار «تحقیرآمیز بازرسان»',
  },
  cues: ['verb'],
  apply(context, cue) {
    if (cue.person !== 3 || cue.passive || cue.negated) return null
    if (!judging.has(cue.stance) && cue.lemma !== 'خبر دادن') return null
    const object = context
      .mentionsBefore(cue.from)
      .findLast((mention) => mention.position === 'oblique' && mention.to === cue.from)
    const content = object && quotedWords(context, object)
    if (!content) return null
    return { content: [content], source: findSubject(context, cue), via: findRelays(context, cue.from), type: 'mixed' }
  },
}

const judging = new Set<Cue['stance']>(['warn', 'criticize', 'praise', 'demand', 'deny', 'promise'])
/** Nouns whose name stands in quotation marks: فیلم «باران». */
const named =
  /^(?:فیلم|کتاب|رمان|سریال|طرح|پروژه|شبکه|روزنامه|برنامه|عملیات|همایش|جشنواره|گروه|حزب|سامانه|قطعه|آلبوم|نمایش|مستند|قانون|شعار|لایحه|جایزه|مجله|هفته‌نامه|سایت|شرکت|کمپین|پویش|موضوع|عنوان)$/

/** The phrase, if two words or more of it stand in quotation marks that hold no name. */
function quotedWords(context: Context, { from, to }: Mention): TokenRange | null {
  for (let i = from; i < to; i++) {
    const quote = context.quoteAt.get(i)
    if (!quote?.closed || quote.close >= to || quote.close - quote.open < 3 || named.test(context.text(i - 1))) continue
    return quote.open === from && quote.close === to - 1 ? { from: from + 1, to: to - 1 } : context.trim({ from, to })
  }
  return null
}
