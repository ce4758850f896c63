/** Precision, recall and their harmonic mean, in percent with one decimal; null where nothing could be counted. */
export interface Score {
  readonly p: number | null
  readonly r: number | null
  readonly f1: number | null
}

/** The score of sums of hits: what is right of what a system gave, and what it found of what there is. */
export function score(right: number, given: number, found: number, expected: number): Score {
  const [p, r] = [right / given, found / expected]
  return { p: percent(p), r: percent(r), f1: percent((2 * p * r) / (p + r) || 0) }
}

/** 0.8333 → 83.3; null for what is no number, as of 0 / 0. */
export function percent(share: number): number | null {
  return Number.isFinite(share) ? Math.round(share * 1000) / 10 : null
}

export function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}

export function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.reduce((total, item) => total + (holds(item) ? 1 : 0), 0)
}
