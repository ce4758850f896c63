import type { Cue, DetectedArticle, Mention } from './detection.ts'
import type { QuotationType } from './quotation.ts'
import type { TokenRange } from './span.ts'

/** A content tied to its cue and source by a rule; ranges count tokens. */
export interface Attribution {
  readonly content: readonly TokenRange[]
  readonly cue: Cue
  /** The words of the cue, in parts where others stand between (ادعای … مبنی بر). */
  readonly cueParts: readonly TokenRange[]
  /** Null where the subject is dropped. */
  readonly source: Mention | null
  readonly via: readonly Mention[]
  readonly type: QuotationType
  readonly rule: string
  /** Whether it stands in the content of another attribution. */
  readonly nested: boolean
}

export interface AttributedArticle extends DetectedArticle {
  /** In the order of their contents. */
  readonly attributions: readonly Attribution[]
}
