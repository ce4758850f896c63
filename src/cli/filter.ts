import type { AnalyzedArticle, Quotation, QuotationType, Section, Speaker, Stance } from '../index.ts'

/** Which quotations are wanted; what is left out is not asked for. */
export interface QuotationFilter {
  /** Part of a speaker's name, role or other name. */
  readonly speaker?: string
  readonly stance?: Stance
  readonly type?: QuotationType
  readonly section?: Section
  readonly minConfidence?: number
}

/** The article with only the quotations that are wanted, and with only the speakers who say them. */
export function filterQuotations(article: AnalyzedArticle, filter: QuotationFilter): AnalyzedArticle {
  const { speaker, stance, type, section, minConfidence = 0 } = filter
  const named = speaker === undefined ? null : speakersNamed(article.speakers, speaker)
  const quotations = article.quotations.filter(
    (quotation) =>
      (!named || (quotation.speaker !== null && named.has(quotation.speaker.id))) &&
      (!stance || quotation.cue.stance === stance) &&
      (!type || quotation.type === type) &&
      (!section || quotation.section === section) &&
      quotation.confidence >= minConfidence,
  )
  if (quotations.length === article.quotations.length) return article
  return { ...article, quotations, speakers: recount(article, quotations) }
}

function speakersNamed(speakers: readonly Speaker[], wanted: string): Set<string> {
  const part = fold(wanted)
  const matches = ({ name, role, aliases }: Speaker) =>
    [name, role ?? '', ...aliases].some((n) => fold(n).includes(part))
  return new Set(speakers.filter(matches).map((speaker) => speaker.id))
}

/** One spelling for comparison: «علي  ‌اكبر» as «علیاکبر». */
function fold(name: string): string {
  return name
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\u200B-\u200F\u064B-\u0652]/g, '')
    .toLowerCase()
}

function recount(article: AnalyzedArticle, quotations: readonly Quotation[]): Speaker[] {
  return article.speakers.flatMap((speaker) => {
    const own = quotations.filter((quotation) => quotation.speaker?.id === speaker.id)
    if (own.length === 0) return []
    const stances: Partial<Record<Stance, number>> = {}
    for (const { cue } of own) stances[cue.stance] = (stances[cue.stance] ?? 0) + 1
    const words = own.reduce((sum, quotation) => sum + wordCount(article, quotation), 0)
    return { ...speaker, quotations: own.length, words, stances }
  })
}

/** Word tokens that stand in the content. */
function wordCount({ tokens, normalized }: AnalyzedArticle, { content }: Quotation): number {
  return tokens.filter((token) => {
    if (token.kind !== 'word') return false
    const { start, end } = normalized.origin(token)
    return content.some((span) => span.start <= start && end <= span.end)
  }).length
}
