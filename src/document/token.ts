import type { NormalizedArticle } from './article.ts'
import type { Span, TokenRange } from './span.ts'

/** word: گفت، می‌شود، 5G · number: ۱۲٫۵، ۱۰:۳۰ · link: URL, e-mail, @name, #tag · mark: punctuation, one character each (… is one). */
export type TokenKind = 'word' | 'number' | 'link' | 'mark'

/** A word, number, link or mark; `start` and `end` count in the normalized text. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** The normalized text of the token. */
  readonly text: string
  /** The number of its word form, the same for the same letters; 0 where it has none, as long ones. */
  readonly form: number
}

/** A sentence: its tokens, and the paragraph it stands in (an index). */
export interface Sentence extends TokenRange {
  readonly paragraph: number
}

/** title: the headline · body: the article · boilerplate: related links, tags, agency codes, disclaimers. */
export type Section = 'title' | 'body' | 'boilerplate'

/** A paragraph: its tokens and the part of the page it belongs to. */
export interface Paragraph extends TokenRange {
  readonly section: Section
}

/** Words between quotation marks: `open` and `close` are the marks' token indexes; `close` is the end of the paragraph where the mark is missing. */
export interface QuotedRange {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

export interface TokenizedArticle extends NormalizedArticle {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quoted: readonly QuotedRange[]
}
