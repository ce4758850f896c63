import type { Quotation, Speaker } from './quotation.ts'
import type { TokenizedArticle } from './token.ts'

/** What the whole pipeline makes of an article. */
export interface AnalyzedArticle extends TokenizedArticle {
  readonly speakers: readonly Speaker[]
  readonly quotations: readonly Quotation[]
}
