/** Number of places, at first and at most; powers of two. One article fits in few, which are in memory sooner. */
const FIRST_SIZE = 1 << 12
const LAST_SIZE = 1 << 15

/** Numbers a place: the second hash, and three of the value's own. */
const WIDTH = 4

/** Numbers of a value that most questions are answered from, without touching the value. */
export type Digest = readonly [flags: number, left: number, right: number]

/**
 * Remembers what was computed last for the hashes that fall on each pair of places: of bounded size, never searched. A
 * value is known by 64 bits of hash and nothing else.
 */
export class Cache<T> {
  private size = FIRST_SIZE
  private used = 0
  private numbers = new Int32Array(FIRST_SIZE * WIDTH)
  private values: (T | undefined)[] = new Array(FIRST_SIZE)

  /** The place of a value, or -1. */
  find(first: number, second: number): number {
    const place = (first ^ (first >>> 15)) & (this.size - 1)
    if (this.numbers[place * WIDTH] === second) return place
    return this.numbers[(place ^ 1) * WIDTH] === second ? place ^ 1 : -1
  }

  value(place: number): T {
    return this.values[place]!
  }

  /** One of the value's own numbers: 0 flags, 1 left, 2 right. */
  number(place: number, which: 0 | 1 | 2): number {
    return this.numbers[place * WIDTH + 1 + which]!
  }

  /** Puts a value in and returns its place; what stood there moves over to the other of the pair. */
  put(first: number, second: number, value: T, digest: Digest): number {
    if (++this.used > this.size >> 1 && this.size < LAST_SIZE) this.grow()
    const place = (first ^ (first >>> 15)) & (this.size - 1)
    const at = place * WIDTH
    this.numbers.copyWithin((place ^ 1) * WIDTH, at, at + WIDTH)
    this.values[place ^ 1] = this.values[place]
    this.numbers[at] = second
    this.numbers.set(digest, at + 1)
    this.values[place] = value
    return place
  }

  /** What was remembered is computed again where it is needed again. */
  private grow(): void {
    this.size = Math.min(this.size << 3, LAST_SIZE)
    this.used = 1
    this.numbers = new Int32Array(this.size * WIDTH)
    this.values = new Array(this.size)
  }
}
