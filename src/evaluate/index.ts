import { type Alignment, align } from './align.ts'
import { type EvaluationError, errors } from './errors.ts'
import { type Figures, figures } from './figures.ts'
import type { GoldArticle } from './gold.ts'
import { type RelationFigures, relationFigures } from './relation.ts'
import { atLeast, outcomes, type ReliabilityBin, reliability } from './reliability.ts'
import type { SystemQuotation } from './system.ts'

export { type ErrorKind, type EvaluationError, errorKinds } from './errors.ts'
export type { Figures, TypeFigures } from './figures.ts'
export { type GoldArticle, parseGold } from './gold.ts'
export type { PartFigures, RelationFigures } from './relation.ts'
export type { ReliabilityBin } from './reliability.ts'
export type { Score } from './score.ts'
export { parseSystem, type SystemQuotation, systemQuotation } from './system.ts'

/** An annotated article with what a system makes of it. */
export interface EvaluatedArticle {
  readonly text: string
  readonly gold: GoldArticle
  readonly quotations: readonly SystemQuotation[]
}

/** How good a system's quotations are. */
export interface Evaluation extends Figures {
  readonly citron: RelationFigures
  readonly reliability: readonly ReliabilityBin[]
  /** The quotations that the system is sure of: confidence 0.9 or more. */
  readonly sure: ReliabilityBin
  readonly errors: readonly EvaluationError[]
}

/** Compares quotations with annotations. Spans of both count in the texts given. */
export function evaluate(articles: readonly EvaluatedArticle[]): Evaluation {
  const alignments: Alignment[] = articles.map(({ text, gold, quotations }) => align(text, gold, quotations))
  const judged = outcomes(alignments)
  return {
    ...figures(alignments),
    citron: relationFigures(alignments),
    reliability: reliability(judged),
    sure: atLeast(judged, 0.9),
    errors: alignments.flatMap(errors),
  }
}
