import type { Pass } from '../pass.ts'

const ODD = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** No-break, thin and ideographic spaces become plain ones. */
export const blanks: Pass = {
  triggers: '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000',
  examples: [['یک\u00a0دو\u2009سه', 'یک دو سه']],
  run(draft) {
    draft.rewrite(ODD, ' ')
  },
}
