/** Numbers by word. */
export interface WordLookup {
  get(word: string): number | undefined
  has(word: string): boolean
}

/**
 * A hash table that `packWords` has made, searched where it lies: ready at once, while a Map of its words would take
 * longer to fill than an article to read.
 */
export class WordTable implements WordLookup {
  /** Two numbers a place: where its word begins among the letters (0: the place is empty), and the word's number. */
  private readonly places: Uint32Array
  /** The words, each behind its length. */
  private readonly letters: Uint16Array

  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const [size = 0] = new Uint32Array(buffer, byteOffset, 1)
    this.places = new Uint32Array(buffer, byteOffset + 4, size * 2)
    const lettersAt = 4 + this.places.byteLength
    this.letters = new Uint16Array(buffer, byteOffset + lettersAt, (byteLength - lettersAt) / 2)
  }

  get(word: string): number | undefined {
    const { places } = this
    const last = places.length / 2 - 1
    for (let place = hash(word) & last; places[place * 2] !== 0; place = (place + 1) & last) {
      if (this.isAt(places[place * 2]!, word)) return places[place * 2 + 1]!
    }
    return undefined
  }

  has(word: string): boolean {
    return this.get(word) !== undefined
  }

  private isAt(start: number, word: string): boolean {
    const { letters } = this
    if (letters[start] !== word.length) return false
    for (let i = 0; i < word.length; i++) if (letters[start + 1 + i] !== word.charCodeAt(i)) return false
    return true
  }
}

/** The bytes of a table: how many places it has, the places, the letters. */
export function packWords(numbers: ReadonlyMap<string, number>): Uint8Array {
  // A power of two, and so large that a word that is not there soon meets an empty place.
  const size = 2 ** Math.ceil(Math.log2(numbers.size * 2 + 1))
  const places = new Uint32Array(size * 2)
  const letters = [0]
  for (const [word, number] of numbers) {
    let place = hash(word) & (size - 1)
    while (places[place * 2] !== 0) place = (place + 1) & (size - 1)
    places.set([letters.length, number], place * 2)
    letters.push(word.length)
    for (let i = 0; i < word.length; i++) letters.push(word.charCodeAt(i))
  }
  return Buffer.concat(
    [new Uint32Array([size]), places, new Uint16Array(letters)].map((part) => Buffer.from(part.buffer)),
  )
}

/** FNV, of code units. */
function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193)
  return sum ^ (sum >>> 15)
}
