import type { Article } from '../document/index.ts'
import { decode } from './decode.ts'
import { failure, type ReadFailure } from './failure.ts'

/** Under which names a record has an article's parts, where they are not `id`, `title` and `text`. */
export interface FieldNames {
  readonly id?: string
  readonly title?: string
  readonly text?: string
}

/** Where a record stands. */
export interface Place {
  readonly file: string
  readonly line: number | null
  /** The article's id where the record has none. */
  readonly id: string
}

/** The article of a record in JSON. */
export function jsonArticle(bytes: Buffer, place: Place, names: FieldNames): Article | ReadFailure {
  const decoded = decode(bytes)
  if ('problem' in decoded) return failure(place.file, decoded.problem, decoded.hint, place.line)
  try {
    return recordArticle(JSON.parse(decoded.text), place, names)
  } catch (error) {
    return failure(place.file, `is not valid JSON (${(error as SyntaxError).message})`, null, place.line)
  }
}

/**
 * The article of a record. Its text is title, newline, text; the fields that are none of its parts are kept as they came.
 */
export function recordArticle(record: unknown, place: Place, names: FieldNames): Article | ReadFailure {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    const hint = 'a record looks like {"id": "1", "title": "…", "text": "…"}'
    return failure(place.file, 'is not a record', hint, place.line)
  }
  const { id: idName = 'id', title: titleName = 'title', text: textName = 'text' } = names
  const { [idName]: id, [titleName]: title, [textName]: text, ...fields } = record as Record<string, unknown>
  if (typeof text !== 'string')
    return failure(place.file, `has no text in "${textName}"`, fieldHint(record), place.line)
  const headline = typeof title === 'string' ? title.trim() : ''
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : place.id,
    // Joined, the text is one flat string; added up it would be a tree, which is slow to read.
    text: headline ? [headline, text].join('\n') : text,
    title: headline ? { start: 0, end: headline.length } : null,
    fields,
  }
}

/** Names the fields there are: «id, headline, body; name the one with the text, as in --field text=body». */
function fieldHint(record: object): string {
  const names = Object.keys(record).slice(0, 8).join(', ')
  return `its fields: ${names || 'none'}; name the one with the text, as in --field text=body`
}
