import type { Mention } from '../document/index.ts'
import type { Words } from './words.ts'

/** What the article has told so far of persons and offices, which tells where later phrases end. */
export interface Seen {
  /** Last words of full names. */
  readonly surnames: Set<string>
  /** Last two words of full names of three words or more: «حداد عادل». */
  readonly doubleSurnames: Set<string>
  /** Offices of three words or more that stood alone or beside a name: رئیس شورای اطلاع‌رسانی دولت. */
  readonly offices: Set<string>
}

/** Remembers who the mention names. */
export function remember(seen: Seen, words: Words, mention: Mention): void {
  if (!mention.known || mention.position === 'object') return
  if (mention.name) {
    const { from, to } = mention.name
    seen.surnames.add(words.tokens[to - 1]!.text)
    if (to - from > 2) seen.doubleSurnames.add(wordsBetween(words, to - 2, to))
  }
  if (mention.role) {
    const { from, to } = mention.role
    if (to - from >= shortest && to - from <= longest) seen.offices.add(wordsBetween(words, from, to))
  }
}

/** «حداد عادل | نامه رئیس‌جمهور را …»: whether the words at `i` are a surname of two words that was seen before. */
export const isDoubleSurname = (seen: Seen, words: Words, i: number) =>
  i + 2 <= words.tokens.length && seen.doubleSurnames.has(wordsBetween(words, i, i + 2))

/** The end of the office seen before with which the words from `from` begin; `from` where there is none. */
export function seenOfficeEnd(seen: Seen, words: Words, from: number, to: number): number {
  for (let end = Math.min(to, from + longest); end >= from + shortest; end--) {
    if (seen.offices.has(wordsBetween(words, from, end))) return end
  }
  return from
}

/** In words. Shorter offices begin longer ones: رئیس سازمان. */
const shortest = 3
const longest = 12

function wordsBetween(words: Words, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += `${words.tokens[i]!.text} `
  return text
}
