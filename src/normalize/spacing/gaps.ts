import { codeAt, isLetter, isMark, ZWNJ } from '../characters.ts'
import { LOWEST_LIMIT } from './habit.ts'
import type { Speller, WordPlace } from './speller.ts'

/**
 * What the writer put where a half-space may belong: a space · nothing · nothing where that is a spelling of its own
 * («کتابها», but not «خانهها»).
 */
export type GapKind = 'space' | 'nothing' | 'optional'

/** A place where a half-space may be missing. */
export interface Gap {
  readonly at: number
  /** Log odds of a half-space. */
  readonly score: number
  readonly kind: GapKind
  /** The space goes and nothing comes: after the و of گفت‌وگو. */
  readonly closed?: boolean
}

const SPACE = 0x20
const VAV = 'و'.charCodeAt(0)
const HALF_SPACE = ZWNJ.charCodeAt(0)

/** Finds the gaps of a text, from left to right. */
export function read(text: string, speller: Speller): Gap[] {
  const reader = new Reader(text, speller)
  const { length } = text
  for (let i = 0; i < length; ) i = isPart(codeAt(text, i)) ? reader.read(i) : i + 1
  return reader.gaps
}

class Reader {
  readonly gaps: Gap[] = []
  private last: WordPlace | null = null
  /** The word before «و», while «و» is the last word. */
  private beforeVav: WordPlace | null = null
  private readonly text: string
  private readonly speller: Speller

  constructor(text: string, speller: Speller) {
    this.text = text
    this.speller = speller
  }

  /** Reads the word that starts at `start`; returns where to go on. */
  read(start: number): number {
    const word = this.speller.place(this.text, start, wordEnd(this.text, start))
    this.join(word)
    if (this.speller.mayBeCut(word)) this.cut(word)
    this.last = word
    return this.skipMarks(word.end)
  }

  /** A mark ends a word for good: no half-space follows «خانهٔ» or «واقعاً». */
  private skipMarks(end: number): number {
    const { text } = this
    let i = end
    if (!isMark(codeAt(text, i))) return i
    while (isMark(codeAt(text, i)) || isPart(codeAt(text, i))) i++
    this.last = null
    return i
  }

  private join(word: WordPlace): void {
    const { last, text, speller } = this
    const vav = this.beforeVav
    this.beforeVav = null
    if (last === null || last.end !== word.start - 1 || codeAt(text, last.end) !== SPACE) return
    if (speller.mayJoin(last, word)) {
      const score = speller.join(speller.word(text, last), speller.word(text, word))
      if (score >= LOWEST_LIMIT) this.gaps.push({ at: last.end, score, kind: 'space' })
    }
    if (vav !== null && speller.mayJoinTriple(vav, last, word)) this.joinThree(vav, last, word)
    if (word.end - word.start === 1 && codeAt(text, word.start) === VAV) this.beforeVav = last
  }

  /** گفت و گو: a half-space for the first space and nothing for the second. */
  private joinThree(left: WordPlace, middle: WordPlace, right: WordPlace): void {
    const [first, second, third] = [left, middle, right].map((word) => this.speller.word(this.text, word))
    const score = this.speller.joinTriple(first!.last, second!.last, third!.first)
    if (score < LOWEST_LIMIT) return
    while (this.gaps.length > 0 && this.gaps.at(-1)!.at >= left.end) this.gaps.pop()
    this.gaps.push({ at: left.end, score, kind: 'space' }, { at: middle.end, score, kind: 'space', closed: true })
  }

  private cut(word: WordPlace): void {
    for (const { at: offset, score } of this.speller.word(this.text, word).cuts) {
      const at = word.start + offset
      if (score >= LOWEST_LIMIT) this.gaps.push({ at, score, kind: isOptional(this.text, at) ? 'optional' : 'nothing' })
    }
  }
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (isPart(codeAt(text, end))) end++
  return end
}

function isOptional(text: string, at: number): boolean {
  return text[at - 1] !== 'ه' && (text.startsWith('ها', at) || text.startsWith('تر', at))
}

/** A letter of a Persian word, or a half-space. */
const isPart = (code: number): boolean => isLetter(code) || code === HALF_SPACE
