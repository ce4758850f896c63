import { Revision } from '../draft.ts'
import type { Pass } from '../pass.ts'

const SPACE = 0x20
const NEWLINE = 0x0a
const RETURN = 0x0d

/** Spaces in a row become one, those at the ends of a line none. Newlines and tabs stay. */
export const spaces: Pass = {
  examples: [
    ['یک  دو ', 'یک دو'],
    [' یک \nدو', 'یک\nدو'],
  ],
  run(draft) {
    const { text } = draft
    const revision = new Revision(text)
    for (let start = 0; start < text.length; start++) {
      if (text.charCodeAt(start) !== SPACE) continue
      let end = start + 1
      while (end < text.length && text.charCodeAt(end) === SPACE) end++
      const outer = isEdge(text, start - 1) || isEdge(text, end)
      if (outer) revision.replace(start, end, '')
      else if (end > start + 1) revision.replace(start + 1, end, '')
      start = end
    }
    draft.accept(revision)
  },
}

function isEdge(text: string, at: number): boolean {
  // The ends come first: what lies beyond has no code, and a loop that once met it is slow ever after.
  if (at < 0 || at >= text.length) return true
  const code = text.charCodeAt(at)
  return code === NEWLINE || code === RETURN
}
