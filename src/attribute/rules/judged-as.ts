import type { Cue, TokenRange } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../rule.ts'
import { findAgent, findRelays } from '../source.ts'
import { findSubject } from '../subject.ts'

/** Judging words in quotation marks before «خواند»، «دانست»، «توصیف کرد». Without the marks it is the narrator's summary. */
export const judgedAs: Rule = {
  id: 'judged-as',
  example: {
    text: 'سخنگوی دولت این گزارش را «ساختگی و بی‌پایه» خواند.',
    source: 'سخنگوی دولت',
    content: 'ساختگی و بی‌پایه',
  },
  cues: ['verb'],
  apply(context, cue) {
    if (!cue.complements.has('quote') || saying.test(cue.lemma) || cue.person === 1 || cue.person === 2) return null
    const judged = wordsBefore(context, cue)
    if (!judged) return null
    // «می‌توان از «باران» و «توسکا» نام برد»: titles are listed; «از او به عنوان «پدر شعر» نام برد» judges.
    if (
      naming.test(cue.lemma) &&
      !context.words({ from: Math.max(0, judged.from - 4), to: judged.from }).includes('عنوان')
    )
      return null
    // «از او با عنوان «پدر شعر» یاد می‌شود»: by whom is not said.
    const subject = cue.passive ? findAgent(context, cue) : findSubject(context, cue)
    // «رادمنش آن را رد کرد و «ناعادلانه» خواند»: the judging words are nobody.
    const source = subject && subject.from >= judged.from && subject.from < judged.to ? null : subject
    if (cue.passive && !source) return null
    if (
      source
        ? !source.known
        : cue.from !== context.sentence(cue.from).from && !context.has(cue.from - 1, WordClass.Conjunction)
    ) {
      if (context.has(judged.from - 2, WordClass.ObjectMarker | WordClass.Complementizer)) return null
    }
    return { content: [judged], source, via: findRelays(context, cue.from), type: 'mixed' }
  },
}

const naming = /^(?:نام بردن|یاد کردن)$/
const saying = /^(?:گفتن|نوشتن|پرسیدن|افزودن)$/

/** The words between «را» and the cue if they hold a quotation, else the quotation that ends right before the cue. */
function wordsBefore(context: Context, cue: Cue): TokenRange | null {
  const sentence = context.sentence(cue.from)
  let quoted: TokenRange | null = null
  for (let i = cue.from - 1; i >= sentence.from && i > cue.from - 40; i--) {
    if (context.has(i, WordClass.ObjectMarker))
      return quoted && i + 1 < cue.from ? withoutOuterMarks(context, { from: i + 1, to: cue.from }) : null
    if (context.has(i, WordClass.Verb | WordClass.Copula | WordClass.Complementizer) && !context.quoteOver(i)) break
    const quote = context.quoteOver(i - 1)
    if (quote?.closed && quote.close === i) {
      quoted ??= { from: quote.open, to: quote.close + 1 }
      i = quote.open
    }
  }
  return quoted && cue.from - quoted.to <= 1 ? withoutOuterMarks(context, quoted) : null
}

function withoutOuterMarks(context: Context, { from, to }: TokenRange): TokenRange {
  const quote = context.quoteAt.get(from)
  if (quote?.close === to - 1) return context.trim({ from: from + 1, to: to - 1 })
  // «او را به «…» متهم کرد»
  if (context.has(from, WordClass.Preposition) && context.quoteAt.has(from + 1))
    return withoutOuterMarks(context, { from: from + 1, to })
  return context.trim({ from, to })
}
