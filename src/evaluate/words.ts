import type { Span } from '../document/index.ts'

/** A word begins with a letter or digit; half-spaces, marks and underscores go on with it. Punctuation is no word. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u200D_]*/gu

/** Where the words of a text stand, in order. */
export function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(word), (match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The indexes of the words that the spans touch. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const indexes = new Set<number>()
  for (const { start, end } of spans) {
    for (let i = firstEndingAfter(words, start); i < words.length && words[i]!.start < end; i++) indexes.add(i)
  }
  return indexes
}

/** By binary search: a long article has many spans. */
function firstEndingAfter(words: readonly Span[], position: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low
}
