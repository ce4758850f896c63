import { GONE, isLetter } from '../characters.ts'
import { Revision } from '../draft.ts'
import type { Pass } from '../pass.ts'

// What may stand between a kashida and a letter and go away.
const PASSING = new RegExp(`[${GONE}]`)
const KASHIDA = 'ـ'

/** Kashida, the stroke that stretches a word. Alone it was typed for a dash, see `dashes`. */
export const kashida: Pass = {
  triggers: 'ـ',
  examples: [
    ['ســــلام', 'سلام'],
    ['تهران ـ مشهد', 'تهران ـ مشهد'],
  ],
  run(draft) {
    const { text } = draft
    const revision = new Revision(text)
    for (let at = text.indexOf(KASHIDA); at >= 0; ) {
      let start = at
      let end = at + 1
      while (PASSING.test(text[start - 1] ?? '')) start--
      while (PASSING.test(text[end] ?? '')) end++
      const stretches = isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end))
      for (; at >= 0 && at < end; at = text.indexOf(KASHIDA, at + 1)) if (stretches) revision.replace(at, at + 1, '')
    }
    draft.accept(revision)
  },
}
