// Logistic regression with an L2 penalty, by Newton's method; deterministic.

/** A weight of the bias or of a set's own bias is not held near zero. */
const FREE = 1e-3
/** Newton's method settles in fewer rounds on data of this size. */
const ROUNDS = 12

/** Weights by feature. Features of fewer than `least` examples are left out; `penalty` holds the others near zero. */
export function learn(examples, { penalty, least }) {
  const names = namesOf(examples, least)
  const index = new Map(names.map((name, i) => [name, i]))
  const rows = examples.map((example) => ({
    active: allFeatures(example).flatMap((name) => index.get(name) ?? []),
    right: example.right ? 1 : 0,
  }))
  const weights = new Float64Array(names.length)
  const penalties = names.map((name) => (name === 'bias' || name.startsWith('set=') ? FREE : penalty))
  for (let round = 0; round < ROUNDS; round++) step(rows, weights, penalties)
  return new Map(names.map((name, i) => [name, weights[i]]))
}

/** The first set has no bias of its own, so that «bias» is that set's. */
export function allFeatures({ features, set }) {
  return ['bias', ...(set > 0 ? [`set=${set}`] : []), ...features]
}

function namesOf(examples, least) {
  const counts = new Map()
  for (const example of examples) {
    for (const name of allFeatures(example)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort()
}

export function probability(features, weights) {
  const odds = features.reduce((total, name) => total + (weights.get(name) ?? 0), 0)
  return 1 / (1 + Math.exp(-odds))
}

function step(rows, weights, penalties) {
  const size = weights.length
  const gradient = Float64Array.from(weights, (weight, i) => -penalties[i] * weight)
  const curvature = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size)
    row[i] = penalties[i]
    return row
  })
  for (const { active, right } of rows) {
    const p = 1 / (1 + Math.exp(-active.reduce((total, i) => total + weights[i], 0)))
    for (const i of active) {
      gradient[i] += right - p
      for (const j of active) curvature[i][j] += p * (1 - p)
    }
  }
  const change = solve(curvature, gradient)
  for (let i = 0; i < size; i++) weights[i] += change[i]
}

/** Solves a symmetric positive system by elimination; both arguments are used up. */
function solve(matrix, vector) {
  const size = vector.length
  for (let k = 0; k < size; k++) {
    for (let i = k + 1; i < size; i++) {
      const factor = matrix[i][k] / matrix[k][k]
      if (factor === 0) continue
      for (let j = k; j < size; j++) matrix[i][j] -= factor * matrix[k][j]
      vector[i] -= factor * vector[k]
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    for (let j = k + 1; j < size; j++) vector[k] -= matrix[k][j] * vector[j]
    vector[k] /= matrix[k][k]
  }
  return vector
}
