import { logOdds } from './features.ts'
import type { SpacingLexicon } from './lexicon.ts'
import { type Piece, readPiece, WHOLE } from './piece.ts'
import { type Cut, unpackWord } from './scores.ts'

/** Longer runs of letters are no words. */
const LONGEST = 30
/** Cuts less likely than this are of no use to anyone. */
const LEAST = -1

/** Where a word written without half-spaces may lack them, from left to right: میدهد 2 · سرمایهگذاریهای 6, 11. */
export function split(lexicon: SpacingLexicon, word: string): Cut[] {
  if (word.length < 3 || word.length > LONGEST) return []
  const key = lexicon.key(word, 0, word.length)
  if ((lexicon.piece(key) & WHOLE) !== 0) return []
  const known = lexicon.word(key)
  if (known > 0) return unpackWord(known)
  const best = bestCut(lexicon, word)
  if (best === null || best.score < LEAST) return []
  const limit = (cut: Cut, offset: number) => ({ at: cut.at + offset, score: Math.min(cut.score, best.score) })
  return [
    ...split(lexicon, word.slice(0, best.at)).map((cut) => limit(cut, 0)),
    best,
    ...split(lexicon, word.slice(best.at)).map((cut) => limit(cut, best.at)),
  ]
}

/** The likeliest place for a half-space in a word that was not counted. */
export function bestCut(lexicon: SpacingLexicon, word: string): Cut | null {
  let best: Cut | null = null
  for (let at = 1; at < word.length; at++) {
    const left = readPiece(lexicon, word.slice(0, at))
    const right = readPiece(lexicon, word.slice(at))
    if (!plausible(left, right)) continue
    const score = logOdds(lexicon.weights, left, right, true)
    if (best === null || score > best.score) best = { at, score }
  }
  return best
}

/** One part is known or an affix, and the other is at least not a chance letter. */
export function plausible(left: Piece, right: Piece): boolean {
  if (right.length === 1 && right.suffix === 0) return false
  const known = left.frequency > 0 && right.frequency > 0
  return known || left.prefix > 0 || right.suffix > 0 || left.verb || right.verb || left.participle
}
