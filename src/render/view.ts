import type { AnalyzedArticle, Stance } from '../document/index.ts'
import type { FlatColumn } from './flat.ts'

/** What a piece of a cell is, so that a format can show it in its own way (bold, dim, colour). */
export type Emphasis = 'strong' | 'plain' | 'faint' | Stance

/** One paragraph of a cell. */
export interface CellPart {
  readonly text: string
  readonly emphasis: Emphasis
}

/** A column of a table for people. */
export interface TableColumn {
  readonly heading: string
  /** The share of the table's width; 0 for as wide as the contents. */
  readonly share: number
}

/** What a command prints of each article, whatever the format: quotations, speakers, or the article itself. */
export interface View<Row extends object> {
  /** The records, as JSON formats print them. */
  rows(article: AnalyzedArticle): readonly Row[]
  /** The same record without nesting, for CSV, TSV and columnar formats; every row has the same names in the same order. */
  readonly flat: { readonly [name: string]: FlatColumn<Row> }
  /** What stands above an article's table. */
  caption(article: AnalyzedArticle): readonly CellPart[]
  /** The record for people. */
  readonly columns: readonly TableColumn[]
  cells(row: Row): readonly (readonly CellPart[])[]
  /** The record as running text: paragraphs. */
  prose(row: Row): string
}
