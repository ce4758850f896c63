import type { AnalyzedArticle, Span } from '../document/index.ts'
import { caption } from './caption.ts'
import { integer, text } from './flat.ts'
import type { View } from './view.ts'

/** A stretch of the article: one part of a quotation, or what the narrator says between two. */
export interface SegmentRow extends Span {
  readonly document: string
  /** The words as read. */
  readonly text: string
  /** The quotation that they belong to; null for the narrator. */
  readonly quotation: number | null
  readonly speaker: string | null
}

type Part = Pick<SegmentRow, 'start' | 'end' | 'quotation' | 'speaker'>

/** The article as it runs, with who speaks where. */
export const segmentView: View<SegmentRow> = {
  rows: segments,
  flat: {
    document: text((row) => row.document),
    start: integer((row) => row.start),
    end: integer((row) => row.end),
    text: text((row) => row.text),
    quotation: integer((row) => row.quotation),
    speaker: text((row) => row.speaker),
  },
  caption,
  columns: [
    { heading: 'Speaker', share: 2 },
    { heading: 'Text', share: 8 },
  ],
  cells: (row) => [
    row.quotation === null ? [] : [{ text: row.speaker ?? '—', emphasis: 'strong' }],
    row.text.split('\n').map((text) => ({ text, emphasis: row.quotation === null ? 'faint' : 'plain' })),
  ],
  prose: (row) => (row.quotation === null ? row.text : `${row.speaker ?? '؟'}: «${row.text}»`),
}

/** Cuts the text at the contents of quotations; what stands within another quotation belongs to the outer one. */
function segments({ id, text, quotations }: AnalyzedArticle): SegmentRow[] {
  const parts = quotations
    .flatMap(({ id, content, speaker }) =>
      content.map(({ start, end }): Part => ({ start, end, quotation: id, speaker: speaker?.name ?? null })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const all: Part[] = []
  let done = 0
  for (const part of [...parts, { start: text.length, end: text.length, quotation: null, speaker: null }]) {
    if (part.start < done) continue
    all.push({ start: done, end: part.start, quotation: null, speaker: null }, part)
    done = part.end
  }
  // Between the marks of two quotations stands nothing that is said: «: »، « و ».
  return all.map((part) => trimmed(text, part)).flatMap((part) => (part ? [{ document: id, ...part }] : []))
}

/** The part without white space and the punctuation of its neighbours; null where no words are left: «. », «: «». */
function trimmed(text: string, part: Part): Omit<SegmentRow, 'document'> | null {
  if (!/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))) return null
  const [before, after] = part.quotation === null ? [/[\s.،؛؟!»”")]/, /[\s«“"(]/] : [/\s/, /\s/]
  let { start, end } = part
  while (before.test(text[start]!)) start++
  while (after.test(text[end - 1]!)) end--
  return { start, end, text: text.slice(start, end), quotation: part.quotation, speaker: part.speaker }
}
