import type { Alignment } from './align.ts'
import { counts, isRight } from './judge.ts'
import { percent, sum } from './score.ts'

/** Quotations of about the same confidence: how sure the system is of them on average, and how many are right. */
export interface ReliabilityBin {
  /** Confidence from this up to the next bin's, inclusive at 1. */
  readonly from: number
  readonly to: number
  readonly quotations: number
  /** In percent. */
  readonly meanConfidence: number | null
  readonly right: number | null
}

/** A system's confidence in one quotation, and whether it is right (who said what). */
export interface Outcome {
  readonly confidence: number
  readonly right: boolean
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

/** The quotations that count and have a confidence. */
export function outcomes(alignments: readonly Alignment[]): Outcome[] {
  return alignments.flatMap(({ system }) =>
    system.filter(counts).flatMap((item) => {
      const { confidence } = item.quotation
      return confidence === null ? [] : [{ confidence, right: item.mate !== null && isRight(item.mate, item) }]
    }),
  )
}

/** The bins with anything in them, from the least sure up. */
export function reliability(all: readonly Outcome[]): ReliabilityBin[] {
  const bins = edges.slice(1).map((to, i) => bin(all, edges[i]!, to))
  return bins.filter(({ quotations }) => quotations > 0)
}

/** The quotations with a confidence from `from` up to 1. */
export function atLeast(all: readonly Outcome[], from: number): ReliabilityBin {
  return bin(all, from, 1)
}

function bin(all: readonly Outcome[], from: number, to: number): ReliabilityBin {
  const inside = all.filter(({ confidence: c }) => c >= from && (c < to || (to === 1 && c === 1)))
  const share = (value: (one: Outcome) => number) => percent(sum(inside, value) / inside.length)
  return {
    from,
    to,
    quotations: inside.length,
    meanConfidence: share(({ confidence }) => confidence),
    right: share(({ right }) => (right ? 1 : 0)),
  }
}
