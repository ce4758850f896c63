import type { AnalyzedArticle, Section, TokenKind } from '../document/index.ts'
import { caption } from './caption.ts'
import { integer, text } from './flat.ts'
import type { View } from './view.ts'

/** A token: its place among the article's paragraphs and sentences (1, 2, …), and in the text as read. */
export interface TokenRow {
  readonly document: string
  readonly section: Section
  readonly paragraph: number
  readonly sentence: number
  readonly kind: TokenKind
  /** Normalized: «می‌دهد» where «میدهد» was read. */
  readonly text: string
  /** UTF-16 code units of the text as read. */
  readonly start: number
  readonly end: number
}

/** Words, numbers, links and marks, one a row. */
export const tokenView: View<TokenRow> = {
  rows: tokenRows,
  flat: {
    document: text((row) => row.document),
    section: text((row) => row.section),
    paragraph: integer((row) => row.paragraph),
    sentence: integer((row) => row.sentence),
    kind: text((row) => row.kind),
    text: text((row) => row.text),
    start: integer((row) => row.start),
    end: integer((row) => row.end),
  },
  caption,
  columns: [
    { heading: 'Sentence', share: 0 },
    { heading: 'Kind', share: 0 },
    { heading: 'Token', share: 1 },
    { heading: 'Place', share: 0 },
  ],
  cells: (row) => [
    [{ text: String(row.sentence), emphasis: 'faint' }],
    [{ text: row.kind, emphasis: 'faint' }],
    [{ text: row.text, emphasis: 'plain' }],
    [{ text: `${row.start}–${row.end}`, emphasis: 'faint' }],
  ],
  prose: (row) => row.text,
}

function tokenRows({ id, tokens, sentences, paragraphs, normalized }: AnalyzedArticle): TokenRow[] {
  return sentences.flatMap((sentence, i) =>
    tokens.slice(sentence.from, sentence.to).map((token) => ({
      document: id,
      section: paragraphs[sentence.paragraph]!.section,
      paragraph: sentence.paragraph + 1,
      sentence: i + 1,
      kind: token.kind,
      text: token.text,
      ...normalized.origin({ start: token.start, end: token.end }),
    })),
  )
}
