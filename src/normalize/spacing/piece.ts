import { prefixNumber, suffixNumber } from './affixes.ts'
import type { Key, SpacingLexicon } from './lexicon.ts'

/** A word or a part of one: letters without a half-space. */
export interface Piece {
  readonly key: Key
  /** How common it is in any position, 0 (unknown) to 7. */
  readonly frequency: number
  /** How readily it takes a half-space after it (0–3) or before it (0–7) where the writer put a space. */
  readonly opens: number
  readonly closes: number
  /** The same where the writer put nothing. */
  readonly leads: number
  readonly trails: number
  /** A verb form that می goes before: شود، رفتند. */
  readonly verb: boolean
  /** A verb form that is hardly anything else: شوند، رفتیم; not گیری, as in «نتیجه‌گیری», nor نهاد. */
  readonly finite: boolean
  /** A participle that اند goes after: رفته. */
  readonly participle: boolean
  readonly suffix: number
  readonly prefix: number
  /** The kind of its last letter: 0 ه · 1 ی · 2 ا or و · 3 another that joins nothing after it · 4 a joining letter. */
  readonly ending: number
  readonly length: number
  /** Whether a half-space after or before it is worth a question though the pair was not counted. */
  readonly joinsAfter: boolean
  readonly joinsBefore: boolean
}

/** The bit of a packed piece that says: a whole word as it is, not to be cut. */
export const WHOLE = 0x8000

const FINITE = /..(?:[نی]د|یم|[دت]م)$/

const ENDINGS: Readonly<Record<string, number>> = { ه: 0, ی: 1, ا: 2, و: 2, د: 3, ذ: 3, ر: 3, ز: 3, ژ: 3, آ: 2 }

/** Looks up a piece. */
export function readPiece(lexicon: SpacingLexicon, text: string): Piece {
  const key = lexicon.key(text, 0, text.length)
  return unpackPiece(text, key, lexicon.piece(key))
}

/** The bits of a packed piece, from the lowest: 3 frequency, 2 opens, 3 closes, 2 leads, 3 trails, verb, participle. */
export function unpackPiece(text: string, key: Key, packed: number): Piece {
  const suffix = suffixNumber(text)
  const prefix = prefixNumber(text)
  const opens = (packed >> 3) & 3
  const closes = (packed >> 5) & 7
  const verb = (packed & 0x2000) !== 0
  const finite = verb && suffix === 0 && FINITE.test(text)
  return {
    key,
    frequency: packed & 7,
    opens,
    closes,
    leads: (packed >> 8) & 3,
    trails: (packed >> 10) & 7,
    verb,
    finite,
    participle: (packed & 0x4000) !== 0,
    suffix,
    prefix,
    ending: ENDINGS[text[text.length - 1] ?? ''] ?? 4,
    length: Math.min(text.length, 5),
    joinsAfter: opens > 2 || (prefix > 0 && opens > 1),
    joinsBefore: !finite && (closes > 2 || (suffix > 0 && closes > 1)),
  }
}
