import { ASIDE, LETTER, MARK, ZWNJ } from '../characters.ts'
import type { Pass } from '../pass.ts'

// Characters without ink. Some part letters as a half-space does and were typed for one: U+00AD, U+00AC (an old
// code page's half-space), U+200B, U+200E, U+200F. The rest (U+200D, U+202A…, U+2060…, U+FEFF) say nothing.
const RUN = /[\u00ad\u00ac\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g
const PARTING = /[\u00ad\u00ac\u200b\u200c\u200e\u200f]/
const PERSIAN_BEFORE = new RegExp(`[${LETTER}${MARK}]`)
const PERSIAN_AFTER = new RegExp(`[${LETTER}]`)
// A half-space proper may also follow a Latin word or a number: «MRI‌ها».
const LINK_END = new RegExp(`[@#${ASIDE}]`)
const LINK_MARK = new RegExp(`[_@#${ASIDE}]`)
// Patterns of all scripts take long to set up: they wait until they are needed.
const isLetterOrDigit = (character: string) => /[\p{L}\p{N}]/u.test(character)
const isWordPart = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character)

/** Zero-width, bidirectional and soft-hyphen characters: a half-space between letters, nothing elsewhere. */
export const invisible: Pass = {
  triggers: '\u00ac\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff',
  examples: [
    ['فیلم\u200eهای', 'فیلم‌های'],
    ['می\u00ad\u200cشود', 'می‌شود'],
    ['«\u200bرئیس\u200f»', '«رئیس»'],
    ['یک\u200dجا', 'یکجا'],
  ],
  run(draft) {
    draft.rewrite(RUN, (match) => {
      const run = match[0]
      // «¬» elsewhere is the sign for "not", a sign with ink.
      if (run === '\u00ac' && !between(match)) return run
      if (PARTING.test(run) && between(match)) return ZWNJ
      if (endsLink(match)) return ' '
      return run.includes(ZWNJ) && within(match) ? ZWNJ : ''
    })
  },
}

/** Whether the match stands between two Persian letters. */
function between({ input, index, 0: run }: RegExpExecArray): boolean {
  return PERSIAN_BEFORE.test(input[index - 1] ?? '') && PERSIAN_AFTER.test(input[index + run.length] ?? '')
}

/** Whether the match alone keeps a link from what would make it longer. */
function endsLink({ input, index, 0: run }: RegExpExecArray): boolean {
  const endsTag = LINK_END.test(input[index - 1] ?? '')
  const next = input[index + run.length] ?? ''
  return endsTag && (LINK_MARK.test(next) || isLetterOrDigit(next))
}

/** Whether the match stands within a word of any script. */
function within({ input, index, 0: run }: RegExpExecArray): boolean {
  return isWordPart(input[index - 1] ?? '') && isWordPart(input[index + run.length] ?? '')
}
