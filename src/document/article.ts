import type { Span } from './span.ts'

/** One news item as read. Every stage adds to it and changes nothing that was there. */
export interface Article {
  /** The path as given, or the `id` field of a record. */
  readonly id: string
  /** The whole text as read, without a byte-order mark; for a record with a title: title, newline, text. */
  readonly text: string
  /** The title within `text`; null where the article has none. */
  readonly title: Span | null
  /** Other fields of the record (url, date, outlet, …), as they came. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** A text with its spelling repaired, and the way back to the text as read. */
export interface NormalizedText {
  readonly text: string
  /** The span of the text as read that the given span of the normalized text came from. */
  origin(span: Span): Span
}

export interface NormalizedArticle extends Article {
  readonly normalized: NormalizedText
}
