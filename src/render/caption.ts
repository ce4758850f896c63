import type { AnalyzedArticle } from '../document/index.ts'
import type { CellPart } from './view.ts'

/** An article's title and where it was read. */
export function caption({ id, text, title }: AnalyzedArticle): CellPart[] {
  const source: CellPart = { text: id, emphasis: 'faint' }
  return title ? [{ text: text.slice(title.start, title.end), emphasis: 'strong' }, source] : [source]
}
