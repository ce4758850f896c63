import type { AnalyzedArticle, Quotation, Speaker } from '../document/index.ts'
import { text } from './flat.ts'
import type { View } from './view.ts'

/** A whole document: the article's fields, who speaks in it, and what they say. */
export interface DocumentRow {
  readonly document: string
  readonly title: string | null
  /** The text that all spans count in. */
  readonly text: string
  readonly speakers: readonly Speaker[]
  readonly quotations: readonly Quotation[]
  /** The record's own fields (url, date, outlet, …) as they came. */
  readonly [field: string]: unknown
}

/** One row a document. */
export const documentView: View<DocumentRow> = {
  rows: (article) => [documentRow(article)],
  flat: {
    document: text((row) => row.document),
    title: text((row) => row.title),
    text: text((row) => row.text),
    speakers: text((row) => JSON.stringify(row.speakers)),
    quotations: text((row) => JSON.stringify(row.quotations)),
  },
  caption: () => [],
  columns: [
    { heading: 'Document', share: 3 },
    { heading: 'Title', share: 5 },
    { heading: 'Quotations', share: 0 },
    { heading: 'Speakers', share: 4 },
  ],
  cells: (row) => [
    [{ text: row.document, emphasis: 'faint' }],
    [{ text: row.title ?? '—', emphasis: 'strong' }],
    [{ text: String(row.quotations.length), emphasis: 'plain' }],
    row.speakers.map((speaker) => ({ text: speaker.name, emphasis: 'plain' })),
  ],
  prose: (row) => {
    const names = row.speakers.map((speaker) => speaker.name).join('، ')
    return `${row.title ?? row.document}\n${row.quotations.length} × «…»${names && `: ${names}`}`
  },
}

function documentRow({ id, text, title, fields, speakers, quotations }: AnalyzedArticle): DocumentRow {
  const headline = title && text.slice(title.start, title.end)
  // What the record calls by one of these names gives way; its other fields stand where they are expected.
  const own = { document: id, title: headline, text }
  return Object.assign({}, own, fields, own, { speakers, quotations })
}
