/** Log odds of a half-space: packed in few bits, and unpacked. */

const WORD_STEP = 0.8
const WORD_ZERO = 6

/** 1–15. */
export const packWordScore = (score: number): number =>
  Math.max(1, Math.min(15, Math.round(score / WORD_STEP) + WORD_ZERO))

const PAIR_STEP = 1 / 16
const PAIR_ZERO = 128

/** 1–255. */
export const packPairScore = (score: number): number =>
  Math.max(1, Math.min(255, Math.round(score / PAIR_STEP) + PAIR_ZERO))

export const unpackPairScore = (packed: number): number => (packed - PAIR_ZERO) * PAIR_STEP

/** A packed word: 4 bits of score, then the lengths of up to three parts before the last, 4 bits each. */
export function packWord(score: number, cuts: readonly number[]): number {
  let packed = packWordScore(score)
  let last = 0
  cuts.slice(0, 3).forEach((cut, i) => {
    packed |= Math.min(15, cut - last) << (4 + 4 * i)
    last = cut
  })
  return packed
}

/** Where a joined word is to be cut, and how surely. */
export interface Cut {
  readonly at: number
  readonly score: number
}

export function unpackWord(packed: number): Cut[] {
  const score = ((packed & 15) - WORD_ZERO) * WORD_STEP
  const cuts: Cut[] = []
  let at = 0
  for (let bits = packed >>> 4; bits > 0; bits >>>= 4) {
    at += bits & 15
    cuts.push({ at, score })
  }
  return cuts
}
