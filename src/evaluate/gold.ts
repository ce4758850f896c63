import type { QuotationType, SpeakerKind } from '../document/index.ts'

/** `[start, end)` in UTF-16 code units of the article's text as read. */
export type GoldSpan = readonly [start: number, end: number]

/** Somebody or something that speaks, as an annotator wrote it down. */
export interface GoldEntity {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  /** Other forms in the article that name it, no pronouns: آستین، وزیر دفاع آمریکا. */
  readonly aliases: readonly string[]
}

/** Who said what, as an annotator marked it. */
export interface GoldAttribution {
  readonly type: QuotationType
  readonly content: readonly GoldSpan[]
  readonly cue: readonly GoldSpan[]
  /** Null where the subject is dropped. */
  readonly source: GoldSpan | null
  /** The id of an entity; null where the article does not tell who speaks. */
  readonly speaker: string | null
  /** Borderline: finding it is no error, and missing it is none. */
  readonly optional?: boolean
  /** Speech within speech; treated like optional. */
  readonly nested?: boolean
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string
  readonly entities: readonly GoldEntity[]
  readonly attributions: readonly GoldAttribution[]
}

/** Reads annotations, one article a line of JSON. Throws an error that names the line where one is something else. */
export function parseGold(text: string): GoldArticle[] {
  return parseLines(text, 'is no annotated article', (value) => {
    const article = value as GoldArticle
    const whole =
      typeof article.id === 'string' && Array.isArray(article.entities) && article.attributions.every(isMarked)
    return whole ? article : null
  })
}

function isMarked(attribution: GoldAttribution): boolean {
  return Array.isArray(attribution.content) && Array.isArray(attribution.cue)
}

/** Reads a JSON value from every line that is not blank; `read` gives null, or throws, where it is none of its kind. */
export function parseLines<T>(text: string, problem: string, read: (value: unknown) => T | null): T[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      const value = read(JSON.parse(line))
      if (value !== null) return [value]
    } catch {
      // Reported below, like a value of the wrong kind.
    }
    throw new Error(`line ${i + 1} ${problem}`)
  })
}
