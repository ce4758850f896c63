import type { Cue } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'

const { Verb, Copula, Adverb } = WordClass

/** «گفت که …، اما هشدار داد»: the verb whose subject this one shares, since only «و» or «اما» and adverbs stand before it. */
export function coordinatedWith(context: Context, cue: Cue): Cue | null {
  return clauseLink(context, cue) === null ? null : previousVerb(context, cue)
}

/** The «و» or «اما» that joins this verb to the one before: only adverbs, or an aside of the narrator's, stand between. */
export function clauseLink(context: Context, cue: Cue): number | null {
  let i = cue.from - 1
  while (context.has(i, Adverb)) i--
  if (/^(?:و|اما|ولی|بلکه)$/.test(context.text(i))) return i
  const { from } = context.sentence(cue.from)
  for (i = cue.from - 1; i > from && i > cue.from - longestAside; i--) {
    if (context.has(i, Verb | Copula) || context.text(i) === ':') return null
    if (context.text(i) !== 'و' || !context.has(i - 1, Verb | Copula)) continue
    const addressed = /^(?:خواست(?:ند)?|درخواست)$/.test(context.text(cue.from)) && context.text(i + 1) === 'از'
    const points = cue.lemma === 'اشاره کردن' && context.text(i + 1) === 'به' && context.text(cue.to - 1) === 'کرد'
    return (addressed || points || opensAside(context, i + 1)) && !subjectBetween(context, i, cue.from) ? i : null
  }
  return null
}

/** «و در سخنانی دیگر با اشاره به … گفت», «و از بازیکنان … خواست»: in tokens. */
const longestAside = 25

/** «با اشاره به», «در ادامه», «ضمن»: how the narrator goes on with a speaker. */
function opensAside(context: Context, from: number): boolean {
  let i = from
  while (context.has(i, Adverb)) i++
  return context.text(i) === 'ضمن' || (/^(?:با|در|طی)$/.test(context.text(i)) && aside.test(context.text(i + 1)))
}

const aside =
  /^(?:اشاره|تاکید|تأکید|بیان|اعلام|انتقاد|تقدیر|قدردانی|تشکر|ابراز|یادآوری|اعتراض|استناد|طنز|کنایه|لحنی|عین|ادامه|جریان|پایان|بخش|بخشی|سخنانی|سخنان|گفت‌وگو|گفتگو|گفت‌وگویی|پاسخ|واکنش|همین|ابتدا|پیامی|بیانیه‌ای|نامه‌ای)$/

const subjectBetween = (context: Context, from: number, to: number) =>
  context.mentionsBefore(to).some((mention) => mention.from > from && mention.position === 'subject')

/** The nearest cue verb before this one in its sentence that is not in the first or second person, nor between quotation marks that have closed since. */
export function previousVerb(context: Context, cue: Cue): Cue | null {
  const quoted = (other: Cue) => {
    const quote = context.quoteOver(other.from)
    return quote !== null && quote.close < cue.from
  }
  const before = (other: Cue) =>
    other.kind === 'verb' && other.to <= cue.from && other.person === 3 && !other.passive && !quoted(other)
  return context.cuesIn[context.sentenceOf[cue.from]!]!.findLast(before) ?? null
}
