import { LETTER, ZWNJ } from '../characters.ts'
import type { Pass } from '../pass.ts'
import { THEOPHORIC } from '../spacing/theophoric.ts'

const STEM = THEOPHORIC.replaceAll(' ', '|')
// «ا» of a word alone, or after a stem. A letter right after the dots begins a word of its own.
const DOTTED = new RegExp(
  `(?<![${LETTER}${ZWNJ}])((?:${STEM})[${ZWNJ} ]?|)ا(?:\\.{3}|…)(?=([${LETTER}])|[ ${ZWNJ}،:؛)»])`,
  'g',
)

/** God's name, which old news leaves unwritten: نصرا... is نصرالله. */
export const theonym: Pass = {
  triggers: '.…',
  examples: [
    ['نصرا... رجبی', 'نصرالله رجبی'],
    ['آیت ا... مکارم', 'آیت الله مکارم'],
    ['عبدا…نوری', 'عبدالله نوری'],
    ['حزب‌ا... گفت', 'حزب‌الله گفت'],
    ['دریا... تا کوه', 'دریا... تا کوه'],
  ],
  run(draft) {
    if (!/ا(?:\.{3}|…)/.test(draft.text)) return
    draft.rewrite(DOTTED, ([, stem, next]) => `${stem}الله${next ? ' ' : ''}`)
  },
}
