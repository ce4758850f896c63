import type { Attribution, Cue, CueKind, Mention, QuotationType, TokenRange } from '../document/index.ts'
import type { Context } from './context.ts'

/** One way in which Persian ties content, cue and source. The tests run its example. */
export interface Rule {
  readonly id: string
  /** A paragraph the rule finds something in, and what it finds there: the source's words (null where dropped) and the content's. */
  readonly example: { readonly text: string; readonly source: string | null; readonly content: string }
  readonly cues: readonly CueKind[]
  /** The attribution that the cue makes, or null where the rule does not apply to it. */
  apply(context: Context, cue: Cue): Finding | null
}

/** What a rule finds; the rest of the attribution follows from it. */
export interface Finding {
  readonly content: readonly TokenRange[]
  readonly source: Mention | null
  readonly type: QuotationType
  readonly via?: readonly Mention[]
  /** Where the words of the cue are more than its own (ادعای … مبنی بر). */
  readonly cueParts?: readonly TokenRange[]
}

export function makeAttribution(
  rule: Rule,
  cue: Cue,
  finding: Finding,
  via: readonly Mention[],
  nested: boolean,
): Attribution {
  const { content, source, type, cueParts = [{ from: cue.from, to: cue.to }] } = finding
  return { content, cue, cueParts, source, via, type, rule: rule.id, nested }
}

/** Indirect speech with words between quotation marks in it is mixed; a single quoted name does not count. */
export function typeOfClause(context: Context, { from, to }: TokenRange): QuotationType {
  for (let i = from; i < to; i++) {
    const quote = context.quoteAt.get(i)
    if (quote && quote.close <= to) return 'mixed'
  }
  return 'indirect'
}
