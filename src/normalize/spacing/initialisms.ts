import { LETTER, ZWNJ } from '../characters.ts'
import type { Draft } from '../draft.ts'

/** The names of Latin letters. */
const LETTERS = 'ای بی سی دی اف جی اچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'.replaceAll(' ', '|')

/** Two letters may be words («سی دی» thirty of Dey, «بی ام» without me); of three or more none is. */
const INITIALISM = new RegExp(
  `(?<![${LETTER}${ZWNJ}])(?:(?:${LETTERS})[ ${ZWNJ}]){2,7}(?:${LETTERS})(?![${LETTER}${ZWNJ}])`,
  'g',
)

/** Makes one word of letters that are joined in part: «سی‌ان ان» becomes «سی‌ان‌ان», «سی ان ان» is a spelling of its own. */
export function joinInitialisms(draft: Draft): void {
  draft.rewrite(INITIALISM, ([letters]) => (letters.includes(ZWNJ) ? letters.replaceAll(' ', ZWNJ) : letters))
}
