import { isLetter } from '../characters.ts'
import { Revision } from '../draft.ts'
import type { Pass } from '../pass.ts'

/** Letters drawn out for feeling, three or more in a row: عاااالی. Laughter («هههه») and lone runs stay. */
export const repetition: Pass = {
  examples: [
    ['خیلی عاااالی', 'خیلی عالی'],
    ['هههه', 'هههه'],
  ],
  run(draft) {
    const { text } = draft
    const revision = new Revision(text)
    // Of three in a row two stand at an even place and the one after it.
    for (let i = 0; i < text.length - 1; i += 2) {
      const code = text.charCodeAt(i)
      if (code !== text.charCodeAt(i + 1) || !isLetter(code)) continue
      const [start, end] = run(text, i)
      const alone = !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end))
      if (end - start > 2 && !alone) revision.replace(start, end, text[start]!)
      i = end % 2 === 0 ? end - 2 : end - 1
    }
    draft.accept(revision)
  },
}

/** The run of one character around `at`. */
function run(text: string, at: number): [number, number] {
  let start = at
  let end = at + 1
  while (text[start - 1] === text[at]) start--
  while (text[end] === text[at]) end++
  return [start, end]
}
