import type { Pass } from '../pass.ts'

// Arabic presentation forms (noncharacters left out) and fullwidth Latin.
const FORM = /[\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\uff01-\uff5e]/g
// A letter with its hamza or madda apart: و + U+0654 is ؤ. «هٔ» has no character of its own that Persian uses.
const COMBINING = /[اويى][\u0653-\u0655]/g
// What Unicode's compatibility mapping leaves alone.
const BASMALA = '\ufdfd'

/** Presentation forms become letters; letters and combining hamza become one character. */
export const presentation: Pass = {
  triggers: '\u0653-\u0655\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\uff01-\uff5e',
  examples: [
    ['ﺳﻼم', 'سلام'],
    ['ﷲ', 'الله'],
    ['﷽', 'بسم الله الرحمن الرحیم'],
    ['مو\u0654سسه', 'مؤسسه'],
  ],
  run(draft) {
    draft.rewrite(FORM, ([form]) => (form === BASMALA ? 'بسم الله الرحمن الرحیم' : form.normalize('NFKC').trim()))
    draft.rewrite(COMBINING, ([letter]) => letter.normalize('NFC'))
  },
}
