import type { AnalyzedArticle, AttributedArticle, Attribution, Mention } from '../document/index.ts'
import { antecedentOf } from './antecedent.ts'
import { candidatesOf } from './candidates.ts'
import type { Explanation, QuotationExplanation, RuleReference, SourceReading } from './explanation.ts'
import { hull, placeOf, wordsOf } from './text-of.ts'
import { unusedCues } from './unused.ts'

export type { Explanation, QuotationExplanation } from './explanation.ts'
export { explanationText } from './text.ts'

type Explained = AttributedArticle & AnalyzedArticle

/** As much of the text around a quotation is shown, in code units. */
const nearby = 60

/** Says why an article's quotations are as they are; `rules` are all there are. */
export function explainArticle(
  article: Explained,
  rules: readonly { readonly id: string; readonly example: RuleReference['example'] }[],
): Explanation {
  const examples = new Map(rules.map(({ id, example }) => [id, example]))
  return {
    document: article.id,
    quotations: article.quotations.map((_, i) => explainQuotation(article, i, examples)),
    unused: unusedCues(article),
  }
}

function explainQuotation(
  article: Explained,
  i: number,
  examples: ReadonlyMap<string, RuleReference['example']>,
): QuotationExplanation {
  const { quotations, speakers } = article
  const attribution = article.attributions[i]!
  const { cue, source, rule } = attribution
  const { lemma, kind, stance, complements, negated, passive } = cue
  return {
    quotation: quotations[i]!,
    passage: passageOf(article, attribution),
    cue: { lemma, kind, stance, complements: [...complements], negated, passive },
    rule: { id: rule, example: examples.get(rule) ?? null },
    source: source && readingOf(article, source),
    antecedent: antecedentOf({ article, quotations, speakers }, i),
    candidates: candidatesOf(article, attribution),
  }
}

function passageOf(article: Explained, { cueParts, content, source }: Attribution) {
  const { tokens, normalized } = article
  const { from, to } = hull([...cueParts, ...content, ...(source ? [source] : [])])
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  return {
    before: normalized.text.slice(Math.max(0, start - nearby), start),
    text: normalized.text.slice(start, end),
    after: normalized.text.slice(end, end + nearby),
  }
}

function readingOf(article: Explained, source: Mention): SourceReading {
  const { form, position, name, role, known } = source
  const words = (range: typeof name) => range && wordsOf(article, range)
  return { ...placeOf(article, source), form, position, name: words(name), role: words(role), known }
}
