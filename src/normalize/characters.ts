/** The letters of Persian and Arabic words, as the inside of a character class; no marks, kashida or digits. */
export const LETTER = '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc'

/** Marks above and below letters: short vowels, tanvin, hamza (خانهٔ), Quranic signs. */
export const MARK = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed'

/** Characters without ink, as the inside of a character class; see the pass `invisible`. */
export const INVISIBLE = '\\u00ac\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'

/** What may stand between two letters and go away: a pass that looks at neighbors looks past it. */
export const GONE = `\\u0640${MARK}${INVISIBLE}`

/** Half-space (zero-width non-joiner). */
export const ZWNJ = '\u200c'

/** Stands for a link that is set aside while the passes run. */
export const ASIDE = '\ufdd0'

const LETTERS = 1
const MARKS = 2
const kinds = new Uint8Array(0x700)
const letter = new RegExp(`[${LETTER}]`)
const mark = new RegExp(`[${MARK}]`)
for (let code = 0x600; code < kinds.length; code++) {
  const character = String.fromCharCode(code)
  kinds[code] = letter.test(character) ? LETTERS : mark.test(character) ? MARKS : 0
}

/** The code unit at `at`; 0 beyond the ends, which once read slow every look at a string down. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)

/** Whether a code unit is a letter of a Persian or Arabic word. */
export const isLetter = (code: number): boolean => code < 0x700 && kinds[code] === LETTERS

/** Whether a code unit is a mark above or below a letter. */
export const isMark = (code: number): boolean => code < 0x700 && kinds[code] === MARKS
