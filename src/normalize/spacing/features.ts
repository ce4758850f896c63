import { PREFIX_COUNT, SUFFIX_COUNT } from './affixes.ts'
import type { Piece } from './piece.ts'

/** Groups of features and how many values each has; a feature's number is its group's offset plus its value. */
const SIZES = {
  bias: 1,
  suffix: SUFFIX_COUNT,
  suffixEnding: SUFFIX_COUNT * 5,
  suffixFrequency: SUFFIX_COUNT * 8,
  suffixParticiple: SUFFIX_COUNT * 2,
  suffixAffinity: SUFFIX_COUNT * 4,
  prefix: PREFIX_COUNT,
  prefixFrequency: PREFIX_COUNT * 8,
  prefixVerb: PREFIX_COUNT * 2,
  // A verb form owes its half-spaces to the می before it: «سهیم گردند» has none.
  bareVerb: 2,
  prefixSuffix: 4,
  frequencies: 64,
  affinities: 32,
  leftFrequencyAffinity: 64,
  lengths: 36,
  endings: 5,
} as const

type Group = keyof typeof SIZES
const OFFSETS = offsets()

function offsets(): Record<Group, number> {
  let next = 0
  const result = {} as Record<Group, number>
  for (const group of Object.keys(SIZES) as Group[]) {
    result[group] = next
    next += SIZES[group]
  }
  return result
}

/** Number of features of one question; the weights hold those of joined words first, then those of spaced ones. */
export const FEATURES = Object.values(SIZES).reduce((sum, size) => sum + size, 0)

/** Room for the features of one question. */
export const MOST_FEATURES = 15

/**
 * The features of «is there a half-space between these pieces?», whether they are written joined or with a space. They
 * are put into `out`; returned is how many there are.
 */
export function features(left: Piece, right: Piece, joined: boolean, out: Int32Array): number {
  const base = joined ? 0 : FEATURES
  const before = joined ? left.leads : left.opens
  const after = joined ? right.trails : right.closes
  const { suffix } = right
  const { prefix } = left
  let n = 0
  out[n++] = base + OFFSETS.bias
  out[n++] = base + OFFSETS.frequencies + left.frequency * 8 + right.frequency
  out[n++] = base + OFFSETS.affinities + before * 8 + after
  out[n++] = base + OFFSETS.leftFrequencyAffinity + left.frequency * 8 + after
  out[n++] = base + OFFSETS.lengths + left.length * 6 + right.length
  out[n++] = base + OFFSETS.endings + left.ending
  out[n++] = base + OFFSETS.prefixSuffix + (prefix > 0 ? 2 : 0) + (suffix > 0 ? 1 : 0)
  if (suffix > 0) {
    out[n++] = base + OFFSETS.suffix + suffix
    out[n++] = base + OFFSETS.suffixEnding + suffix * 5 + left.ending
    out[n++] = base + OFFSETS.suffixFrequency + suffix * 8 + left.frequency
    out[n++] = base + OFFSETS.suffixParticiple + suffix * 2 + (left.participle ? 1 : 0)
    out[n++] = base + OFFSETS.suffixAffinity + suffix * 4 + before
  }
  if (prefix > 0) {
    out[n++] = base + OFFSETS.prefix + prefix
    out[n++] = base + OFFSETS.prefixFrequency + prefix * 8 + right.frequency
    out[n++] = base + OFFSETS.prefixVerb + prefix * 2 + (right.verb ? 1 : 0)
  } else if (right.verb) {
    out[n++] = base + OFFSETS.bareVerb + (right.finite ? 1 : 0)
  }
  return n
}

const scratch = new Int32Array(MOST_FEATURES)

/** Log odds of a half-space. */
export function logOdds(weights: Float32Array, left: Piece, right: Piece, joined: boolean): number {
  const n = features(left, right, joined, scratch)
  let sum = 0
  for (let i = 0; i < n; i++) sum += weights[scratch[i]!]!
  return sum
}
