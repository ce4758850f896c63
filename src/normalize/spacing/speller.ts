import { ZWNJ } from '../characters.ts'
import { logOdds } from './features.ts'
import { type Digest, KnownWords } from './known-words.ts'
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

/** Where a word stands in a text, and its number. */
export interface WordPlace {
  readonly start: number
  readonly end: number
  readonly word: number
}

const CUTS = 1
const JOINS_AFTER = 2
const JOINS_BEFORE = 4

/** The score of two words that no half-space ever joins, and of those that one joins but in names. */
const NEVER = -99
const MOSTLY = 3

/** Answers where half-spaces belong, remembering the words it was asked about. */
export class Speller {
  private readonly digests = new KnownWords()
  /** By number, the words that more was asked about than their digests tell. */
  private readonly words: (KnownWord | undefined)[] = []
  private readonly lexicon: SpacingLexicon

  constructor(lexicon: SpacingLexicon) {
    this.lexicon = lexicon
  }

  /** The number of the word `text.slice(start, end)` with these two hashes. */
  number(text: string, start: number, end: number, first: number, second: number): number {
    return this.digests.find(first, second) || this.add(text.slice(start, end), first, second)
  }

  private add(text: string, first: number, second: number): number {
    const read = this.read(text)
    const digest = this.digestOf(read)
    const word = this.digests.add(first, second, digest)
    this.words[word] = digest[0] === 0 ? undefined : read
    return word
  }

  private digestOf({ cuts, first, last }: KnownWord): Digest {
    const joins = (last.joinsAfter ? JOINS_AFTER : 0) | (first.joinsBefore ? JOINS_BEFORE : 0)
    return [joins | (cuts.length > 0 ? CUTS : 0), this.lexicon.leftOf(last.key), this.lexicon.rightOf(first.key)]
  }

  /** The word of a text. */
  word(text: string, { start, end, word }: WordPlace): KnownWord {
    this.words[word] ??= this.read(text.slice(start, end))
    return this.words[word]
  }

  /** Whether a word may lack half-spaces. */
  mayBeCut(word: number): boolean {
    return (this.digests.flags(word) & CUTS) !== 0
  }

  /** Whether a half-space between two words is worth a question. */
  mayJoin(left: number, right: number): boolean {
    const { digests, lexicon } = this
    return (
      ((digests.flags(left) & JOINS_AFTER) | (digests.flags(right) & JOINS_BEFORE)) !== 0 ||
      lexicon.mayKnowPair(digests.left(left) ^ digests.right(right))
    )
  }

  /** Whether half-spaces between three words are. */
  mayJoinTriple(left: number, middle: number, right: number): boolean {
    const { digests, lexicon } = this
    return lexicon.mayKnowTriple(digests.left(left), digests.right(middle), digests.right(right))
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
