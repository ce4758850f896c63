import { readFileSync } from 'node:fs'
import { builtFiles, readBuilt } from './built.ts'
import { dataFile } from './table.ts'
import { WordClass } from './word-class.ts'
import type { WordLookup } from './word-table.ts'
import { loadWords } from './words.ts'

/** Two 32-bit hashes of a string: where to look, and what must stand there. */
interface Key {
  readonly first: number
  readonly second: number
}

/** An open-addressing table: the second hashes of the keys (0: empty) and, at the same places, their values. */
class HashTable {
  private readonly checks: Uint32Array
  private readonly values: Uint16Array

  constructor(checks: Uint32Array, values: Uint16Array) {
    this.checks = checks
    this.values = values
  }

  /** One bit for each possible top 17 bits of a check: whether any entry has it. */
  filter(): Uint8Array {
    const bits = new Uint8Array(1 << 14)
    for (const check of this.checks) bits[check >>> 18]! |= 1 << ((check >>> 15) & 7)
    return bits
  }

  /** The value of a key, or 0. */
  get({ first, second }: Key): number {
    const { checks } = this
    const { length } = checks
    const check = second >>> 0
    for (let i = (first >>> 0) % length; checks[i] !== 0; i = i + 1 === length ? 0 : i + 1) {
      if (checks[i] === check) return this.values[i]!
    }
    return 0
  }
}

/** The half-space lexicon of `data/spacing.bin`, which `scripts/spacing/build.mjs` makes. */
export class SpacingData {
  readonly weights: Float32Array
  private readonly pieces: HashTable
  private readonly words: HashTable
  private readonly pairs: HashTable
  readonly pairFilter: Uint8Array
  /** Read when a name is first asked for. */
  private classes: WordLookup | null = null

  /**
   * Four 32-bit numbers come first: how many weights there are and how many places each table has. Then the weights, 32 bits
   * each, the checks of the three tables, 32 bits each, and their values, 16 bits each. To make the filter of the pairs
   * takes longer than to read an article; it may be given.
   */
  constructor(bytes: Uint8Array, pairFilter: Uint8Array | null = null) {
    const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const sizes = new Uint32Array(buffer, byteOffset, 4)
    let at = byteOffset + sizes.byteLength
    const next = (bytesEach: number, size: number) => {
      const start = at
      at += bytesEach * size
      return start
    }
    const [weights = 0, ...tables] = Array.from(sizes)
    this.weights = new Float32Array(buffer, next(4, weights), weights)
    const checks = tables.map((size) => new Uint32Array(buffer, next(4, size), size))
    const values = tables.map((size) => new Uint16Array(buffer, next(2, size), size))
    const [pieces, words, pairs] = checks.map((check, i) => new HashTable(check, values[i]!))
    this.pieces = pieces!
    this.words = words!
    this.pairs = pairs!
    this.pairFilter = pairFilter ?? pairs!.filter()
  }

  key(text: string, start: number, end: number): Key {
    return hash(text, start, end)
  }

  piece(key: Key): number {
    return this.pieces.get(key)
  }

  word(key: Key): number {
    return this.words.get(key)
  }

  isFirstName(word: string): boolean {
    return (this.classesOf(word) & (WordClass.FirstName | WordClass.Ambiguous)) === WordClass.FirstName
  }

  isHonorific(word: string): boolean {
    return (this.classesOf(word) & WordClass.Honorific) !== 0
  }

  private classesOf(word: string): number {
    this.classes ??= loadWords()
    return this.classes.get(word) ?? 0
  }

  leftOf({ second }: Key): number {
    return Math.imul(second, LEFT)
  }

  rightOf({ second }: Key): number {
    return Math.imul(second, RIGHT)
  }

  mayKnowPair(told: number): boolean {
    return (this.pairFilter[told >>> 18]! & (1 << ((told >>> 15) & 7))) !== 0
  }

  mayKnowTriple(left: number, middle: number, right: number): boolean {
    return this.mayKnowPair(Math.imul(left ^ middle, LEFT) ^ right)
  }

  pair(left: Key, right: Key): number {
    return this.pairs.get(combine(left, right))
  }

  triple(left: Key, middle: Key, right: Key): number {
    return this.pairs.get(combine(combine(left, middle), right))
  }
}

const LEFT = 0x85ebca6b
const RIGHT = 0xc2b2ae35

/** The key of `text[start, end)`. */
export function hash(text: string, start: number, end: number): Key {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x5bd1e995)
    second ^= second >>> 13
  }
  return { first: first ^ (first >>> 15), second: Math.imul(second, 0x85ebca6b) }
}

/** The key of two things in order. */
export function combine(left: Key, right: Key): Key {
  return {
    first: Math.imul(left.first, 0x9e3779b1) + right.first,
    second: Math.imul(left.second, LEFT) ^ Math.imul(right.second, RIGHT),
  }
}

let loaded: SpacingData | null = null

/** Reads the half-space lexicon, once. */
export function loadSpacing(): SpacingData {
  loaded ??= new SpacingData(readFileSync(dataFile('spacing.bin')), readBuilt(builtFiles.pairs))
  return loaded
}
