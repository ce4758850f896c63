// Packs the counts into hash tables. What the weights would decide alike is left out.
import { cutsOf, joinedWords } from './count.mjs'
import { packedPiece } from './train.mjs'

/** How many occurrences the weights' opinion is worth. */
const PRIOR = 1.5
/** The score of a pair that orthography settles: enough for texts that lost their half-spaces. */
const SETTLED = 0.5
const FILL = 0.7
/** Pieces rarer than this are left out: 0.45 is three times in the corpus, or once in a corrected sentence. */
const RAREST = 0.4
/** The same of pairs with a half-space, which few write without meaning it: 0.3 is twice in the corpus. */
const RAREST_PAIR = 0.29

/** The bytes of the data file; `SpacingData` reads them. */
export function tables(model, weights, settled, runtime) {
  const packed = pieceTable(model)
  const lexicon = { key: () => null, weights, word: () => 0 }
  lexicon.key = (text, start, end) => text.slice(start, end)
  lexicon.piece = (key) => packed.get(key) ?? 0
  const { hash, combine, packPairScore } = runtime
  const key = (text) => hash(text, 0, text.length)
  const pairKey = (pair) => pair.split(' ').map(key).reduce(combine)
  const words = wordTable(model, lexicon, packed, runtime)
  const pairs = pairTable(model, lexicon, runtime)
  for (const pair of settled) pairs.set(pair, packPairScore(SETTLED))
  const built = [table(packed, key, 'pieces'), table(words, key, 'words'), table(pairs, pairKey, 'pairs')]
  const sizes = new Uint32Array([weights.length, ...built.map(({ checks }) => checks.length)])
  const parts = [sizes, weights, ...built.map(({ checks }) => checks), ...built.map(({ values }) => values)]
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
}

function pieceTable(model) {
  const result = new Map()
  const { counts, verbs } = model
  for (const text of new Set([...counts.frequency.keys(), ...verbs.forms, ...verbs.participles])) {
    const n = counts.frequency.get(text) ?? 0
    const verbal = verbs.forms.has(text) || verbs.participles.has(text)
    if ((n < RAREST && !verbal) || text.length > 20) continue
    const packed = packedPiece(text, model)
    if (packed > 0) result.set(text, packed)
  }
  return result
}

const logit = (half, plain, prior) => {
  const p = 1 / (1 + Math.exp(-prior))
  return Math.log((half + PRIOR * p + 1e-4) / (plain + PRIOR * (1 - p) + 1e-4))
}

/** Words with half-spaces, and words that the weights would cut wrongly; common words that they would not cut are marked as whole. */
function wordTable({ counts }, lexicon, packed, { bestCut, packWord, WHOLE }) {
  const result = new Map()
  for (const { letters, joined: alone, half, word } of joinedWords(counts)) {
    if (letters.length < 3) continue
    // «بینیم» is seldom a word, but often follows می.
    const joined = alone + (counts.verbal.get(letters) ?? 0)
    const cut = bestCut(lexicon, letters)
    const prior = cut?.score ?? -8
    const score = logit(half, joined, prior)
    const cuts = half > 0 ? cutsOf(word) : cut ? [cut.at] : []
    if (half + joined < RAREST) continue
    if (prior > -2 || (half > 0 && score > -3)) result.set(letters, packWord(score, cuts))
    else if (packed.has(letters)) packed.set(letters, packed.get(letters) | WHOLE)
  }
  return result
}

function pairTable({ counts }, lexicon, { readPiece, logOdds, packPairScore }) {
  const result = new Map()
  for (const pair of new Set([...counts.half.keys(), ...counts.spaced.keys()])) {
    const half = counts.half.get(pair) ?? 0
    const spaced = counts.spaced.get(pair) ?? 0
    const [left, right] = pair.split(' ').map((text) => readPiece(lexicon, text))
    if (half < RAREST_PAIR && half + spaced < RAREST) continue
    const asked = left.joinsAfter || right.joinsBefore
    if (!asked && half === 0) continue
    const prior = logOdds(lexicon.weights, left, right, false)
    const score = logit(half, spaced, prior)
    if (score < -2 && (prior < -2 || !asked)) continue
    if (!asked || Math.abs(score - prior) > 0.7) result.set(pair, packPairScore(score))
  }
  for (const [triple, half] of counts.triples) {
    const [left, right, kind] = triple.split(' ')
    if (kind !== 'half' || half < RAREST_PAIR) continue
    const spaced = counts.triples.get(`${left} ${right} spaced`) ?? 0
    result.set(`${left} و ${right}`, packPairScore(logit(half, spaced, -2)))
  }
  return result
}

/** An open-addressing table, see `HashTable`. */
function table(map, key, name) {
  const size = Math.ceil(map.size / FILL) + 1
  const checks = new Uint32Array(size)
  const values = new Uint16Array(size)
  for (const [text, value] of map) {
    const { first, second } = key(text)
    let i = (first >>> 0) % size
    while (checks[i] !== 0) i = (i + 1) % size
    checks[i] = second
    values[i] = value
  }
  console.log(name, map.size)
  return { checks, values }
}
