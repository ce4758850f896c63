import type { NormalizedText, Span } from '../document/index.ts'
import { type Edits, traceBack } from './offsets.ts'

/** What replaces a match: the text itself, or a function of the match. */
export type Replacement = string | ((match: RegExpExecArray) => string)

/** A text on its way through the passes, and every edit that changed a length. */
export class Draft {
  text: string
  /** Links that are set aside, in order. */
  readonly aside: string[] = []
  private readonly original: string
  private readonly layers: Edits[] = []

  constructor(text: string) {
    this.original = text
    this.text = text
  }

  /** Replaces every match of a global pattern. Matches should be as short as can be: they map back as a whole. */
  rewrite(pattern: RegExp, replacement: Replacement): void {
    const revision = new Revision(this.text)
    pattern.lastIndex = 0
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      const start = match.index
      const end = start + match[0].length
      if (start === end) pattern.lastIndex++
      revision.replace(start, end, typeof replacement === 'string' ? replacement : replacement(match))
    }
    this.accept(revision)
  }

  /** Takes over a revision of the present text. */
  accept(revision: Revision): void {
    this.text = revision.finish()
    if (revision.edits.length > 0) this.layers.push(revision.edits)
  }

  finish(): NormalizedText {
    const { text, original, layers } = this
    return { text, origin: (span: Span) => withMarks(original, traceBack(layers, span)) }
  }
}

/** «مؤمنینَ»: a vowel sign that was removed belongs to the letter it stood on. */
function withMarks(text: string, { start, end }: Span): Span {
  let last = end
  if (end > start) while (combining.test(text.charAt(last))) last++
  return { start, end: last }
}

const combining = /^\p{M}/u

/** Edits of one text, made from left to right. */
export class Revision {
  readonly edits: number[] = []
  private readonly done: string[] = []
  private copied = 0
  private shift = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Replaces `[start, end)`. Replacements of the same length are not recorded: their characters map one to one. */
  replace(start: number, end: number, replacement: string): void {
    const grown = replacement.length - (end - start)
    if (grown === 0 && this.text.startsWith(replacement, start)) return
    this.done.push(this.text.slice(this.copied, start), replacement)
    this.copied = end
    if (grown === 0) return
    const newStart = start + this.shift
    this.edits.push(newStart, newStart + replacement.length, start, end)
    this.shift += grown
  }

  finish(): string {
    if (this.done.length === 0) return this.text
    this.done.push(this.text.slice(this.copied))
    // Joined, the text is one flat string; added up it would be a tree, which is slow to read.
    return this.done.join('')
  }
}
