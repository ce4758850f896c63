import { ZWNJ } from '../characters.ts'
import { Cache, type Digest } from './cache.ts'
import { logOdds } from './features.ts'
import type { SpacingLexicon } from './lexicon.ts'
import { isSurnameAfter, type NameKind, nameKind } from './names.ts'
import { type Piece, readPiece } from './piece.ts'
import { type Cut, unpackPairScore } from './scores.ts'
import { split } from './split.ts'
import { GOD, joinsGod, joinsOnlyArabic } from './theophoric.ts'

/** A word as written, once looked up. */
export interface KnownWord {
  /** Where it may lack half-spaces. */
  readonly cuts: readonly Cut[]
  /** The part that a word before it may be joined to, and the part that a word after it may. */
  readonly first: Piece
  readonly last: Piece
  /** The letters of both. */
  readonly firstText: string
  readonly lastText: string
  /** What of a person's name the last part is; null until it is asked for. */
  name: NameKind | null
}

/** Where a word stands in a text, and two hashes of its letters. */
export interface WordPlace {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly second: number
}

const CUTS = 1
const JOINS_AFTER = 2
const JOINS_BEFORE = 4

/** What most questions about a word are answered from. */
export interface WordDigest {
  readonly flags: number
  /** See `SpacingLexicon.leftOf` and `rightOf`. */
  readonly left: number
  readonly right: number
}

/** Whether a word may lack half-spaces. */
export const mayBeCut = ({ flags }: WordDigest): boolean => (flags & CUTS) !== 0

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The score of two words that no half-space ever joins, and of those that one joins but in names. */
const NEVER = -99
const MOSTLY = 3

/** Answers where half-spaces belong, remembering the words it was asked about. */
export class Speller {
  private readonly words = new Cache<KnownWord>()
  private readonly lexicon: SpacingLexicon

  constructor(lexicon: SpacingLexicon) {
    this.lexicon = lexicon
  }

  /** The word of a text. */
  word(text: string, place: WordPlace): KnownWord {
    return this.words.value(this.find(text, place))
  }

  /** Reads the digest of a word into it. */
  digest(text: string, word: WordPlace & Mutable<WordDigest>): void {
    const place = this.find(text, word)
    word.flags = this.words.number(place, 0)
    word.left = this.words.number(place, 1)
    word.right = this.words.number(place, 2)
  }

  private find(text: string, { start, end, first, second }: WordPlace): number {
    const place = this.words.find(first, second)
    if (place >= 0) return place
    const known = this.read(text.slice(start, end))
    return this.words.put(first, second, known, this.digestOf(known))
  }

  private digestOf({ cuts, first, last }: KnownWord): Digest {
    const joins = (last.joinsAfter ? JOINS_AFTER : 0) | (first.joinsBefore ? JOINS_BEFORE : 0)
    return [joins | (cuts.length > 0 ? CUTS : 0), this.lexicon.leftOf(last.key), this.lexicon.rightOf(first.key)]
  }

  /** Whether a half-space between two words is worth a question. */
  mayJoin(left: WordDigest, right: WordDigest): boolean {
    return (
      ((left.flags & JOINS_AFTER) | (right.flags & JOINS_BEFORE)) !== 0 ||
      this.lexicon.mayKnowPair(left.left ^ right.right)
    )
  }

  /** Whether half-spaces between three words are. */
  mayJoinTriple(left: WordDigest, middle: WordDigest, right: WordDigest): boolean {
    return this.lexicon.mayKnowTriple(left.left, middle.right, right.right)
  }

  private read(text: string): KnownWord {
    const cuts: Cut[] = []
    let at = 0
    for (const piece of text.split(ZWNJ)) {
      for (const cut of split(this.lexicon, piece)) cuts.push({ at: at + cut.at, score: cut.score })
      at += piece.length + 1
    }
    const edges = cuts.filter((cut) => cut.score > 0).map((cut) => cut.at)
    const half = text.indexOf(ZWNJ)
    const end = Math.min(edges[0] ?? text.length, half < 0 ? text.length : half)
    const start = Math.max(edges.at(-1) ?? 0, text.lastIndexOf(ZWNJ) + 1)
    const firstText = text.slice(0, end)
    const lastText = text.slice(start)
    const first = readPiece(this.lexicon, firstText)
    const last = start === 0 ? first : readPiece(this.lexicon, lastText)
    return { cuts, first, last, firstText, lastText, name: null }
  }

  /** Log odds of a half-space instead of the space between two words. */
  join(left: KnownWord, right: KnownWord): number {
    const known = this.lexicon.pair(left.last.key, right.first.key)
    if (known > 0) return unpackPairScore(known)
    if (right.firstText === GOD) return joinsGod(left.lastText) ? MOSTLY : NEVER
    if (right.first.suffix === 0 && !right.firstText.startsWith('ال') && joinsOnlyArabic(left.lastText)) return NEVER
    if (!left.last.joinsAfter && !right.first.joinsBefore) return NEVER
    if (right.first.suffix > 0 && this.isSurname(left, right)) return NEVER
    return logOdds(this.lexicon.weights, left.last, right.first, false)
  }

  private isSurname(left: KnownWord, right: KnownWord): boolean {
    left.name ??= nameKind(this.lexicon, left.lastText)
    return isSurnameAfter(left.name, right.firstText)
  }

  /** The same for three words, where their two spaces go together: گفت و گو. */
  joinTriple(left: Piece, middle: Piece, right: Piece): number {
    const known = this.lexicon.triple(left.key, middle.key, right.key)
    return known > 0 ? unpackPairScore(known) : NEVER
  }
}
