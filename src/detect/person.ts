import type { TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { longestName, nameEnd } from './name-end.ts'
import { firstWord, nameStart } from './name-start.ts'
import { skipTitles } from './title.ts'
import { has, type Words } from './words.ts'

const { RoleNoun } = WordClass

/** Who a noun phrase names: the person's name without titles, and the office beside it. */
export interface PersonParts {
  readonly name: TokenRange | null
  readonly role: TokenRange | null
}

/** Splits «لوید آستین، وزیر دفاع آمریکا» or «وزیر دفاع آمریکا لوید آستین» into name and office. */
export function readPerson(words: Words, range: TokenRange): PersonParts {
  const start = nameStart(words, range)
  if (start === null) return { name: null, role: has(words, firstWord(words, range), RoleNoun) ? range : null }
  const first = firstWord(words, { from: beforeQuotes(words, skipTitles(words, start, range.to)), to: range.to })
  const end = quotedNameEnd(words, first, range.to) ?? nameEnd(words, first, range.to)
  const name = end > first ? trimQuotes(words, { from: first, to: end }) : null
  return { name, role: roleBeside(words, range, start, end) }
}

/** سید «جلال ساداتیان»: the name between quotation marks is enough. */
const beforeQuotes = (words: Words, i: number) =>
  /^سید(?:ه)?$/.test(words.tokens[i]!.text) && words.tokens[i + 1]?.text === '«' ? i + 1 : i

/** «مانیکا نگهداری پور»: all of a few words between quotation marks, whatever they are; null where none opens or closes. */
function quotedNameEnd(words: Words, first: number, to: number): number | null {
  if (words.tokens[first - 1]?.text !== '«') return null
  let i = first
  while (i < to && i < first + longestName && words.tokens[i]!.kind === 'word') i++
  return i > first + 1 && words.tokens[i]?.text === '»' ? i : null
}

/** The office before the name, else the words after it. */
function roleBeside(words: Words, range: TokenRange, start: number, end: number): TokenRange | null {
  const first = firstWord(words, range)
  const before = start > first ? { from: first, to: start } : null
  if (before && has(words, first, RoleNoun)) return trimMarks(words, before)
  const after = trimMarks(words, { from: afterForeignName(words, end, range.to), to: range.to })
  return after.to > after.from ? after : null
}

/** «استیون براون» (Steven Brown) | نویسنده …: past the name in its own letters. */
function afterForeignName(words: Words, end: number, to: number): number {
  let i = end
  while (i < to && /^[»"”]$/.test(words.tokens[i]!.text)) i++
  if (words.tokens[i]?.text !== '(') return end
  while (i < to && words.tokens[i]!.text !== ')') i++
  return Math.min(i + 1, to)
}

function trimMarks(words: Words, { from, to }: TokenRange): TokenRange {
  let a = from
  let b = to
  while (
    a < b &&
    ((words.tokens[a]!.kind === 'mark' && words.tokens[a]!.text !== '«') || words.tokens[a]!.text === 'و')
  )
    a++
  while (b > a && words.tokens[b - 1]!.kind === 'mark' && !'»)'.includes(words.tokens[b - 1]!.text)) b--
  return { from: a, to: b }
}

function trimQuotes(words: Words, { from, to }: TokenRange): TokenRange {
  let a = from
  let b = to
  while (a < b && words.tokens[a]!.kind === 'mark') a++
  while (b > a && words.tokens[b - 1]!.kind === 'mark') b--
  return { from: a, to: b }
}
