import { LETTER } from '../characters.ts'
import type { Pass } from '../pass.ts'

const YE = new RegExp(`\\u200c(?<=ه.)ی(?![${LETTER}\\u200c])`, 'g')
const HAMZA = /\u0654(?<=ه.)/g

/** The ezafe after a silent he, in the style asked for. */
export const ezafe: Pass = {
  triggers: '\u0654یۀۂ',
  examples: [['خانهٔ ما', 'خانهٔ ما']],
  run(draft, { options }) {
    if (options.ezafe === 'hamza') draft.rewrite(YE, '\u0654')
    if (options.ezafe === 'ye') draft.rewrite(HAMZA, '\u200cی')
    if (options.ezafe === 'none') draft.rewrite(HAMZA, '')
  },
}
