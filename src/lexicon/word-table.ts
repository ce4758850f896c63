/** Numbers by word. */
export interface WordLookup {
  get(word: string): number | undefined
  has(word: string): boolean
}

/**
 * The lines «word, tab, number» of a sorted list, searched where they stand: ready at once, while a Map of them would
 * take longer to fill than an article to read.
 */
export class WordTable implements WordLookup {
  private readonly lines: string

  /** `lines` are sorted by code units, and each ends with a line feed. */
  constructor(lines: string) {
    this.lines = lines
  }

  get(word: string): number | undefined {
    const { lines } = this
    let low = 0
    let high = lines.length
    // Both ends are beginnings of lines; the line around the middle leaves one half.
    while (low < high) {
      const start = Math.max(low, lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
      const tab = lines.indexOf('\t', start)
      const end = lines.indexOf('\n', tab)
      const found = lines.slice(start, tab)
      if (found === word) return Number(lines.slice(tab + 1, end))
      if (found < word) low = end + 1
      else high = start
    }
    return undefined
  }

  has(word: string): boolean {
    return this.get(word) !== undefined
  }
}

/** The lines that a table is made of. */
export function tableLines(numbers: ReadonlyMap<string, number>): string {
  const words = [...numbers.keys()].sort()
  return words.map((word) => `${word}\t${numbers.get(word)}\n`).join('')
}
