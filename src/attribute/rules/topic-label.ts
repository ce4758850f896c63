import type { Cue, QuotedRange } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../rule.ts'
import { labelSource } from './headline-colon.ts'

/** What a speaker says of one thing after another, each named before its colon: «تعویض‌ها: «…»⏎داوری بازی: «…»». */
export const topicLabel: Rule = {
  id: 'topic-label',
  example: {
    text: 'مهران رادمنش گفت: بازی سختی بود.\nداوری مسابقه: «درباره داور حرفی ندارم و نمی‌زنم»\nشعار تماشاگران: «تا پایان بازی تشویق می‌کنیم»',
    source: null,
    content: 'درباره داور حرفی ندارم و نمی‌زنم',
  },
  cues: ['colon'],
  apply(context, cue) {
    const quote = quotationAfter(context, cue)
    if (!quote || !isTopic(context, cue) || !context.hasTopics) return null
    const content = context.trim({ from: quote.open + 1, to: quote.close })
    return { content: [content], source: null, type: 'direct' }
  },
}

/** The quotation that is all of the paragraph after its label; null where there is none. */
function quotationAfter(context: Context, cue: Cue): QuotedRange | null {
  const paragraph = context.paragraph(cue.from)
  const quote = context.quoteAt.get(cue.to)
  if (paragraph.section !== 'body' || !quote?.closed || quote.close - quote.open < fewestWords) return null
  return quote.close >= paragraph.to - 2 && quote.close < paragraph.to ? quote : null
}

const fewestWords = 6

/** Two labels or more, of which one is nobody's name: then the names among them are topics too. */
export function hasTopics(context: Context): boolean {
  const labels = context.article.cues.filter((cue) => cue.kind === 'colon' && quotationAfter(context, cue))
  return labels.length > 1 && labels.some((cue) => isTopic(context, cue) && labelSource(context, cue)?.known !== true)
}

/** Not «خلاصه داستان: «…»», of which nobody speaks. */
function isTopic(context: Context, cue: Cue): boolean {
  for (let i = context.paragraph(cue.from).from; i < cue.from; i++)
    if (work.test(context.text(i)) || context.has(i, WordClass.Verb | WordClass.Pronoun)) return false
  return true
}

const work = /^(?:خلاصه|داستان|شعار|شعر|بیت|متن|عنوان|ترجمه|نام|کتاب|فیلم|منبع|شرح|آیه|سوال|پرسش)$/
