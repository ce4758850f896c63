import type { Pass } from '../pass.ts'

// Two dots after a word are an ellipsis too short; before a slash they are a path.
const DOTS = /(?<![./])\.{2,}(?![./])|…{2,}/g

/** Dots in a row become one mark: یمن و… */
export const ellipsis: Pass = {
  triggers: '.…',
  examples: [
    ['یمن و...', 'یمن و…'],
    ['رفت..', 'رفت…'],
  ],
  run(draft) {
    draft.rewrite(DOTS, '…')
  },
}
