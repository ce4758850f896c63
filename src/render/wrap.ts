import type { Measure } from './width.ts'

/** Cuts a text into lines of at most `width` columns at spaces; a word that is longer (a link) is cut where the line ends. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.split(' ').flatMap((word) => pieces(word, width, measure))) {
    const columns = measure(piece)
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line)
      line = piece
      used = columns
    } else {
      used += line === '' ? columns : 1 + columns
      line = line === '' ? piece : `${line} ${piece}`
    }
  }
  return [...lines, line]
}

/** A word, or its parts where it is wider than a line; marks stay with their letter. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const letter of word) {
    const columns = measure(letter)
    if (used + columns > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += letter
    used += columns
  }
  return [...parts, part]
}
