import type { Cue, QuotedRange, TokenRange } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../rule.ts'
import { findRelays } from '../source.ts'
import { findSubject } from '../subject.ts'

/** Quotation marks before the cue: «…»، فلانی گفت. A second quotation after the cue goes on with the same speech. */
export const quotationThenCue: Rule = {
  id: 'quotation-then-cue',
  example: {
    text: '«از کسی دستور نمی‌گیرم و راه خودم را می‌روم»، سارا نیک‌نام در پایان گفت.',
    source: 'سارا نیک‌نام',
    content: 'از کسی دستور نمی‌گیرم و راه خودم را می‌روم',
  },
  cues: ['verb'],
  apply(context, cue) {
    if (cue.person !== 3 || cue.weak) return null
    const before = quotationBefore(context, cue)
    if (!before) return null
    const content: TokenRange[] = [context.trim({ from: before.open + 1, to: before.close })]
    const after = context.quoteAt.get(nextWord(context, cue.to))
    if (after?.closed) content.push(context.trim({ from: after.open + 1, to: after.close }))
    return { content, source: findSubject(context, cue), via: findRelays(context, cue.from), type: 'direct' }
  },
}

/** The quotation of five words or more that opens the cue's sentence or the one before it, with only the source in between. */
function quotationBefore(context: Context, cue: Cue): QuotedRange | null {
  const sentence = context.sentence(cue.from)
  if (pointsBack(context, cue)) {
    const quote = context.quoteOver(sentence.from - 2)
    return quote?.closed && quote.close === sentence.from - 1 && isSpeech(context, quote) ? quote : null
  }
  for (let i = cue.from - 1; i >= sentence.from && i > cue.from - 30; i--) {
    const quote = context.quoteOver(i - 1)
    if (!quote || quote.close !== i) continue
    return quote.closed && quote.open === sentence.from && isSpeech(context, quote) ? quote : null
  }
  return null
}

/** «….» این را مددکاری می‌گوید که …»: what was said stands in the sentence before. */
export function pointsBack(context: Context, cue: Cue): boolean {
  const { from } = context.sentence(cue.from)
  return /^این(?:ها)?$/.test(context.text(from)) && context.text(from + 1) === 'را'
}

/** A clause, or seven words and more: «محمد جواد ظریف» is a name. */
function isSpeech(context: Context, { open, close }: QuotedRange): boolean {
  if (close - open > 7) return true
  for (let i = open; i < close; i++)
    if (context.has(i, WordClass.Verb | WordClass.Copula | WordClass.FirstPersonVerb)) return close - open > 3
  return false
}

function nextWord(context: Context, i: number): number {
  return context.text(i) === '،' || context.text(i) === ':' ? i + 1 : i
}
