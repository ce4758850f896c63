import type { Quotation, QuotationType, Span } from '../document/index.ts'
import { parseLines } from './gold.ts'

/** What is scored of a quotation. */
export interface SystemQuotation {
  readonly type: QuotationType
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly source: Span | null
  /** The speaker's name. */
  readonly speaker: string | null
  /** Null where a system gives none. */
  readonly confidence: number | null
}

/** A quotation as far as other systems fill in its record. */
type Recorded = Pick<Quotation, 'type' | 'content'> &
  Partial<Pick<Quotation, 'document' | 'cue' | 'source' | 'speaker' | 'confidence'>>

/** What is scored of a record that `news quotes -f jsonl` prints. */
export function systemQuotation({ type, content, cue, source, speaker, confidence }: Recorded): SystemQuotation {
  return {
    type,
    content,
    cue: cue?.spans ?? [],
    source: source ?? null,
    speaker: speaker?.name ?? null,
    confidence: confidence ?? null,
  }
}

/**
 * Reads records, one quotation a line of JSON, by article.
 * Throws an error that names the line where one is something else.
 */
export function parseSystem(text: string): Map<string, SystemQuotation[]> {
  const byArticle = new Map<string, SystemQuotation[]>()
  const records = parseLines(text, 'is no quotation', (value) => {
    const record = value as Recorded
    return Array.isArray(record.content) ? record : null
  })
  for (const record of records) {
    const id = articleId(String(record.document))
    byArticle.set(id, [...(byArticle.get(id) ?? []), systemQuotation(record)])
  }
  return byArticle
}

/** A document may be a path: texts/a1.txt is article a1. */
function articleId(document: string): string {
  return document.slice(document.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')
}
