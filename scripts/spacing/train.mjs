// Logistic regression for the half-spaces that were not counted: how likely is one between two pieces?
import { joinedWords } from './count.mjs'

const ROUNDS = 12
const RATE = 0.15
const L2 = 1e-6

/** Bits of a piece, leaving out what its neighbour in question added (`own`), so that it looks as if never seen together. */
export function packedPiece(text, model, own = {}) {
  const { counts, affinities, verbs } = model
  const frequency = Math.max(0, (counts.frequency.get(text) ?? 0) - (own.frequency ?? 0))
  const side = (name) => {
    const [half, plain] = affinities[name].get(text) ?? [0, 0]
    const less = own[name]
    return [half - (less === true ? 1 : 0), plain - (less === false ? 1 : 0)]
  }
  return (
    frequencyLevel(frequency) |
    (coarse(side('opens')) << 3) |
    (fine(side('closes')) << 5) |
    (coarse(side('leads')) << 8) |
    (fine(side('trails')) << 10) |
    (verbs.forms.has(text) ? 0x2000 : 0) |
    (verbs.participles.has(text) ? 0x4000 : 0)
  )
}

function frequencyLevel(n) {
  if (n < 0.1) return 0
  return [0.5, 1.5, 5, 20, 100, 600].filter((limit) => n >= limit).length + 1
}

function coarse([half, plain]) {
  if (half <= 0) return 0
  const ratio = (half + 0.3) / (half + plain + 1)
  return ratio < 0.15 ? 1 : ratio < 0.5 ? 2 : 3
}

function fine([half, plain]) {
  if (half <= 0) return 0
  const ratio = (half + 0.3) / (half + plain + 1)
  if (ratio < 0.03) return 1
  if (ratio < 0.1) return 2
  if (ratio < 0.25) return 3
  if (ratio < 0.5) return 4
  if (half < 3) return 5
  return ratio < 0.75 || half < 8 ? 6 : 7
}

/** Weights for joined words and spaced ones in one array. gold: counts of hand-corrected sentences alone. */
export function train(model, gold, runtime) {
  const examples = [...joinedExamples(model, gold, runtime), ...spacedExamples(model, gold, runtime)]
  const weights = new Float32Array(runtime.FEATURES * 2)
  const squares = new Float32Array(weights.length).fill(1e-4)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < examples.length; i++) {
      // A fixed stride visits every example in a mixed order, the same each time.
      const { features, target, weight } = examples[(i * 7919 + round * 104729) % examples.length]
      let sum = 0
      for (const f of features) sum += weights[f]
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight
      for (const f of features) {
        const slope = error + L2 * weights[f]
        squares[f] += slope * slope
        weights[f] -= (RATE * slope) / Math.sqrt(squares[f])
      }
    }
  }
  return weights
}

/** Features as an array of their own. */
function lister({ features, MOST_FEATURES }) {
  const out = new Int32Array(MOST_FEATURES)
  return (left, right, joined) => out.slice(0, features(left, right, joined, out))
}

function joinedExamples(model, gold, runtime) {
  const { unpackPiece, plausible } = runtime
  const list = lister(runtime)
  const examples = []
  const piece = (text, own) => unpackPiece(text, null, packedPiece(text, model, own))
  const all = new Map(joinedWords(model.counts).map((entry) => [entry.letters, entry]))
  for (const { letters, cuts } of joinedWords(gold)) {
    const total = all.get(letters)
    for (let at = 1; at < letters.length; at++) {
      const target = cuts.has(at)
      const first = target && Math.min(...cuts) === at
      const last = target && Math.max(...cuts) === at
      const tallied = total.cuts.has(at) ? true : total.cuts.size === 0 ? false : undefined
      const left = piece(letters.slice(0, at), { frequency: first ? total.half : 0, leads: tallied })
      const right = piece(letters.slice(at), { frequency: last ? total.half : 0, trails: tallied })
      if (plausible(left, right))
        examples.push({ features: list(left, right, true), target: target ? 1 : 0, weight: 1 })
    }
  }
  return examples
}

function spacedExamples(model, gold, runtime) {
  const { unpackPiece } = runtime
  const list = lister(runtime)
  const examples = []
  const { counts } = model
  for (const pair of new Set([...gold.half.keys(), ...gold.spaced.keys()])) {
    const [l, r] = pair.split(' ')
    const half = gold.half.get(pair) ?? 0
    const spaced = gold.spaced.get(pair) ?? 0
    const allHalf = counts.half.get(pair) ?? 0
    const allSpaced = counts.spaced.get(pair) ?? 0
    const tallied = allHalf > allSpaced
    const frequency = allHalf + allSpaced
    const left = unpackPiece(l, null, packedPiece(l, model, { frequency, opens: tallied }))
    const right = unpackPiece(r, null, packedPiece(r, model, { frequency, closes: tallied }))
    examples.push({
      features: list(left, right, false),
      target: half / (half + spaced),
      weight: Math.min(3, half + spaced),
    })
  }
  return examples
}
