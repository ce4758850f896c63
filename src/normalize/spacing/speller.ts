import { formAt, generation } from '../../lexicon/word-forms.ts'
import { ZWNJ } from '../characters.ts'
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

/** Where a word stands in a text, and where the speller keeps what it knows of it. */
export interface WordPlace {
  readonly start: number
  readonly end: number
  readonly slot: number
}

/** The numbers of a word from which most questions are answered: these flags, and see `SpacingLexicon.leftOf` and `rightOf`. */
const WIDTH = 3
const READ = 1
const CUTS = 2
const JOINS_AFTER = 4
const JOINS_BEFORE = 8

/** Words whose form has no number take turns at the first slots; so many, that those read last keep theirs. */
const TURNS = 4

/** The score of two words that no half-space ever joins, and of those that one joins but in names. */
const NEVER = -99
const MOSTLY = 3

/** Answers where half-spaces belong, remembering the words it was asked about. */
export class Speller {
  /** Of word forms, whose numbers tell the slots. */
  readonly generation = generation
  /** By slot. */
  private digests = new Int32Array((1 << 10) * WIDTH)
  /** By slot, the words that more was asked about than their digests tell. */
  private readonly words: (KnownWord | undefined)[] = []
  private turn = 0
  private readonly lexicon: SpacingLexicon

  constructor(lexicon: SpacingLexicon) {
    this.lexicon = lexicon
  }

  /** The word `text.slice(start, end)`. */
  place(text: string, start: number, end: number): WordPlace {
    const form = formAt(text, start, end)
    const slot = form === 0 ? this.turn++ % TURNS : form + TURNS
    const known = form > 0 && slot * WIDTH < this.digests.length && this.digests[slot * WIDTH] !== 0
    if (!known) this.digest(slot, text.slice(start, end))
    return { start, end, slot }
  }

  private digest(slot: number, text: string): void {
    while (slot * WIDTH >= this.digests.length) {
      const more = new Int32Array(this.digests.length * 2)
      more.set(this.digests)
      this.digests = more
    }
    const word = this.read(text)
    const { cuts, first, last } = word
    const flags =
      (cuts.length > 0 ? CUTS : 0) | (last.joinsAfter ? JOINS_AFTER : 0) | (first.joinsBefore ? JOINS_BEFORE : 0)
    this.digests.set([flags | READ, this.lexicon.leftOf(last.key), this.lexicon.rightOf(first.key)], slot * WIDTH)
    this.words[slot] = flags === 0 ? undefined : word
  }

  /** The word of a text. */
  word(text: string, { start, end, slot }: WordPlace): KnownWord {
    this.words[slot] ??= this.read(text.slice(start, end))
    return this.words[slot]
  }

  /** Whether a word may lack half-spaces. */
  mayBeCut({ slot }: WordPlace): boolean {
    return (this.digests[slot * WIDTH]! & CUTS) !== 0
  }

  /** Whether a half-space between two words is worth a question. */
  mayJoin({ slot: left }: WordPlace, { slot: right }: WordPlace): boolean {
    const { digests, lexicon } = this
    return (
      ((digests[left * WIDTH]! & JOINS_AFTER) | (digests[right * WIDTH]! & JOINS_BEFORE)) !== 0 ||
      lexicon.mayKnowPair(digests[left * WIDTH + 1]! ^ digests[right * WIDTH + 2]!)
    )
  }

  /** Whether half-spaces between three words are. */
  mayJoinTriple({ slot: left }: WordPlace, { slot: middle }: WordPlace, { slot: right }: WordPlace): boolean {
    const { digests, lexicon } = this
    const [first, second, third] = [
      digests[left * WIDTH + 1]!,
      digests[middle * WIDTH + 2]!,
      digests[right * WIDTH + 2]!,
    ]
    return lexicon.mayKnowTriple(first, second, third)
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
