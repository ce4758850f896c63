// Counts of words, pieces and neighbours, and how readily pieces take half-spaces.
import { join, pieces } from './read.mjs'

const add = (map, key, n) => map.set(key, (map.get(key) ?? 0) + n)

/**
 * sources: [{sentences, weight, joined, spaced}]: what one occurrence counts for, one word without half-spaces, and one space.
 * They are added to `counts`.
 */
export function count(sources, counts = noCounts()) {
  for (const { sentences, ...weights } of sources) {
    for (const sentence of sentences) countSentence(counts, sentence, weights)
  }
  return counts
}

function noCounts() {
  return {
    words: new Map(), // word with half-spaces → count
    frequency: new Map(), // a word's letters or a piece → count
    half: new Map(), // 'a b' → count with a half-space between
    spaced: new Map(), // 'a b' → count with a space between
    triples: new Map(), // 'a و b' with spaces or half-spaces → [half, spaced]
    verbal: new Map(), // what stood after می and a half-space
  }
}

function countSentence(counts, sentence, { weight, joined, spaced }) {
  let last = null
  for (const [i, word] of sentence.entries()) {
    if (word === null) {
      last = null
      continue
    }
    const parts = pieces(word)
    add(counts.words, word, parts.length > 1 ? weight : joined)
    add(counts.frequency, join(word), weight)
    if (parts.length > 1) for (const part of parts) add(counts.frequency, part, weight)
    for (let k = 1; k < parts.length; k++) add(counts.half, `${parts[k - 1]} ${parts[k]}`, weight)
    if (parts.length === 2 && /^ن?می$/.test(parts[0])) add(counts.verbal, parts[1], weight)
    if (last !== null) add(counts.spaced, `${last} ${parts[0]}`, spaced)
    countTriple(counts, sentence, i, weight, spaced)
    last = parts.at(-1)
  }
}

/** گفت‌وگو and گفت‌و‌گو stand for گفت و گو. */
function countTriple({ triples }, sentence, i, weight, spaced) {
  const word = sentence[i]
  const inner = /^([^\u200c]{2,})\u200cو\u200c?([^\u200c]{2,})/.exec(word)
  if (inner) add(triples, `${inner[1]} ${inner[2]} half`, weight)
  const before = sentence[i - 1]
  const after = sentence[i + 1]
  if (word === 'و' && before && after) add(triples, `${pieces(before).at(-1)} ${pieces(after)[0]} spaced`, spaced)
}

/** For pieces on each side: how many different neighbours they take with a half-space, and without one. */
export function affinities(counts) {
  const result = { opens: new Map(), closes: new Map(), leads: new Map(), trails: new Map() }
  const tally = (map, key, half) => {
    const entry = map.get(key) ?? map.set(key, [0, 0]).get(key)
    entry[half ? 0 : 1]++
  }
  for (const pair of new Set([...counts.half.keys(), ...counts.spaced.keys()])) {
    const [left, right] = pair.split(' ')
    const half = (counts.half.get(pair) ?? 0) > (counts.spaced.get(pair) ?? 0)
    tally(result.opens, left, half)
    tally(result.closes, right, half)
  }
  for (const { letters, cuts } of joinedWords(counts)) {
    for (let at = 1; at < letters.length; at++) {
      const left = letters.slice(0, at)
      const right = letters.slice(at)
      if (cuts.has(at)) {
        tally(result.leads, left, true)
        tally(result.trails, right, true)
      } else if (cuts.size === 0 && at > 1 && letters.length - at > 1) {
        if ((counts.frequency.get(right) ?? 0) >= 3) tally(result.leads, left, false)
        if ((counts.frequency.get(left) ?? 0) >= 3) tally(result.trails, right, false)
      }
    }
  }
  return result
}

/** Every string of letters with its counts joined and with half-spaces, and where the commoner spelling is cut. */
export function joinedWords({ words }) {
  const byLetters = new Map()
  for (const [word, n] of words) {
    const letters = join(word)
    const entry =
      byLetters.get(letters) ??
      byLetters.set(letters, { letters, joined: 0, half: 0, best: 0, word: letters }).get(letters)
    if (word === letters) entry.joined += n
    else {
      entry.half += n
      if (n > entry.best) Object.assign(entry, { best: n, word })
    }
  }
  return [...byLetters.values()].map((entry) => {
    const cuts = new Set()
    if (entry.half > entry.joined) {
      for (const cut of cutsOf(entry.word)) cuts.add(cut)
    }
    return { ...entry, cuts }
  })
}

/** Where a word's half-spaces stand in its letters: سرمایه‌گذاری‌ها 6, 11. */
export function cutsOf(word) {
  const cuts = []
  for (const part of pieces(word)) cuts.push((cuts.at(-1) ?? 0) + part.length)
  return cuts.slice(0, -1)
}
