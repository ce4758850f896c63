/** Words that come when there is no more room take turns at a few numbers, so that those read last keep theirs. */
const TURNS = 4
/** The last of the other numbers. Words met first are those met most, and some ten thousand articles have fewer. */
const MOST = (1 << 17) - TURNS - 1
/** Room for so many words at first: one article has fewer. */
const FIRST_ROOM = 1 << 12

/** Numbers a word: two of hash, and three of what is known of it. */
const WIDTH = 5

/** What most questions about a word are answered from: flags of the asker's own, and see `SpacingLexicon.leftOf` and `rightOf`. */
export type Digest = readonly [flags: number, left: number, right: number]

/**
 * Words by number, with the digest of each. A word is known by 64 bits of hash and nothing else; numbers begin with 1 and
 * never change.
 */
export class KnownWords {
  private count = 0
  private turn = 0
  private records = new Int32Array(FIRST_ROOM * WIDTH)
  /** The numbers of words, each at the first free place from its hash on; 0: the place is free. A power of two. */
  private places = new Int32Array(FIRST_ROOM * 2)

  /** The number of a word; 0 where it has none yet. */
  find(first: number, second: number): number {
    const { places, records } = this
    const last = places.length - 1
    let place = placeOf(first, last)
    for (let word = places[place]!; word !== 0; word = places[place]!) {
      if (records[word * WIDTH] === first && records[word * WIDTH + 1] === second) return word
      place = (place + 1) & last
    }
    return 0
  }

  /** A number for a word that has none. */
  add(first: number, second: number, digest: Digest): number {
    const full = this.count === MOST
    const word = full ? MOST + 1 + (this.turn++ % TURNS) : ++this.count
    if ((word + 1) * WIDTH > this.records.length) this.grow()
    this.records.set([first, second, ...digest], word * WIDTH)
    if (!full) this.place(word)
    return word
  }

  flags(word: number): number {
    return this.records[word * WIDTH + 2]!
  }

  left(word: number): number {
    return this.records[word * WIDTH + 3]!
  }

  right(word: number): number {
    return this.records[word * WIDTH + 4]!
  }

  private place(word: number): void {
    const last = this.places.length - 1
    let place = placeOf(this.records[word * WIDTH]!, last)
    while (this.places[place] !== 0) place = (place + 1) & last
    this.places[place] = word
  }

  private grow(): void {
    const records = new Int32Array(this.records.length * 2)
    records.set(this.records)
    this.records = records
    this.places = new Int32Array(this.places.length * 2)
    for (let word = 1; word < this.count; word++) this.place(word)
  }
}

const placeOf = (hash: number, last: number): number => (hash ^ (hash >>> 15)) & last
