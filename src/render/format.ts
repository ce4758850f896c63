import type { AnalyzedArticle } from '../document/index.ts'
import type { Emphasis, View } from './view.ts'

export interface RenderOptions {
  /** Columns of the terminal that a table fits into; by default 80. */
  readonly width?: number
  /** Puts colour around a text; by default none. */
  readonly paint?: (text: string, emphasis: Emphasis) => string
}

/**
 * One output format for one view. Output is `begin`, the non-empty pieces with `between` between them, `end`;
 * a piece depends on nothing but its article, so pieces can be made in any order and in several processes.
 */
export interface Renderer {
  readonly begin: string
  readonly between: string
  readonly end: string
  each(article: AnalyzedArticle): string | Promise<string>
  /** Makes the bytes of a binary format of all that is written; absent where the text itself is the output. */
  encode?(pieces: AsyncIterable<string>): AsyncIterable<Uint8Array>
}

// biome-ignore lint/suspicious/noExplicitAny: a format takes rows of any kind, and its view reads them
export type Format = (view: View<any>, options: RenderOptions) => Renderer
