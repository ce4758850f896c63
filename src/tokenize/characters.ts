/** What a UTF-16 code unit may be part of. */
export const MARK = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const NEWLINE = 4
/** Inside a word only: half-space U+200C, joiner U+200D, short vowels, kashida. */
export const WITHIN = 5

const ranges: readonly (readonly [number, number, number])[] = [
  [LETTER, 0x41, 0x5a],
  [LETTER, 0x61, 0x7a],
  [LETTER, 0x5f, 0x5f], // _ as in _x000D_
  [LETTER, 0xc0, 0xd6],
  [LETTER, 0xd8, 0xf6],
  [LETTER, 0xf8, 0x2ff],
  [WITHIN, 0x300, 0x36f],
  [LETTER, 0x370, 0x52f], // Greek, Cyrillic
  [LETTER, 0x531, 0x587], // Armenian
  [LETTER, 0x5d0, 0x5ea], // Hebrew
  [LETTER, 0x620, 0x64a],
  [WITHIN, 0x640, 0x640], // kashida
  [WITHIN, 0x64b, 0x65f],
  [WITHIN, 0x670, 0x670],
  [LETTER, 0x66e, 0x66f],
  [LETTER, 0x671, 0x6d3],
  [LETTER, 0x6d5, 0x6d5],
  [LETTER, 0x6ee, 0x6ef],
  [LETTER, 0x6fa, 0x6fc],
  [LETTER, 0x750, 0x77f],
  [LETTER, 0x3040, 0x30ff],
  [LETTER, 0x3400, 0x9fff],
  [LETTER, 0xac00, 0xd7a3],
  [LETTER, 0xfb50, 0xfdfb],
  [LETTER, 0xfe70, 0xfefc],
  [DIGIT, 0x30, 0x39],
  [DIGIT, 0x660, 0x669],
  [DIGIT, 0x6f0, 0x6f9],
  [SPACE, 0x20, 0x20],
  [SPACE, 0x9, 0x9],
  [SPACE, 0xa0, 0xa0],
  [SPACE, 0x2000, 0x200b],
  [SPACE, 0x200e, 0x200f],
  [SPACE, 0x202a, 0x202f],
  [SPACE, 0x3000, 0x3000],
  [SPACE, 0xfe00, 0xfe0f], // emoji variation selectors
  [SPACE, 0xfeff, 0xfeff],
  [WITHIN, 0x200c, 0x200d],
  [NEWLINE, 0xa, 0xd],
  [NEWLINE, 0x85, 0x85],
  [NEWLINE, 0x2028, 0x2029],
]

const classes = new Uint8Array(0x10000)
for (const [kind, first, last] of ranges) classes.fill(kind, first, last + 1)

/** The class of the code unit at `index`; `MARK` beyond the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? classes[text.charCodeAt(index)]! : MARK
}

/** The code unit at `index`; 0 beyond the end, which once read slows every look at a string down. */
export function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0
}

/** Whether a code unit is a letter of a script written from right to left. */
export function isPersianLetter(code: number): boolean {
  return code >= 0x620 && code <= 0x77f && classes[code] === LETTER
}

/** Marks that lines often begin with. */
const bullets = ' -–—…•*«»"()[]<>/:.'

/** Where the first letter or digit of a text stands, in any script; -1 where there is none. */
export function firstLetter(text: string): number {
  let at = 0
  while (at < text.length && bullets.includes(text[at]!)) at++
  // The pattern of all scripts takes longer to set up than an article to read, and is seldom needed.
  if (isPersianLetter(text.charCodeAt(at)) || classAt(text, at) === DIGIT) return at
  return text.search(/[\p{L}\p{N}]/u)
}
