import type { AttributedArticle, TokenRange } from '../document/index.ts'
import type { Place } from './explanation.ts'

/** The normalized words of a range. */
export function wordsOf({ tokens, normalized }: AttributedArticle, { from, to }: TokenRange): string {
  return to > from ? normalized.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''
}

/** The words of a range and where they stand in the text as read. */
export function placeOf(article: AttributedArticle, range: TokenRange): Place {
  const { tokens, normalized } = article
  const { start, end } = normalized.origin({ start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end })
  return { text: wordsOf(article, range), start, end }
}

export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to
}

/** From the first token of the ranges to the last. */
export function hull(ranges: readonly TokenRange[]): TokenRange {
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}
