/** Places for texts, a power of two; the words of some thousand articles fit. */
const PLACES = 1 << 16
/** Longer texts are seldom met again. */
const longest = 24

const known: (string | undefined)[] = new Array(PLACES)

/** The place of `text.slice(start, end)`, the same for the same letters. */
export function placeOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

/**
 * `text.slice(start, end)`, and one and the same string for the same letters where they were met before: what is asked
 * of a word is looked up again and again, and a string that was looked up once remembers its hash.
 */
export function textAt(place: number, text: string, start: number, end: number): string {
  const found = known[place]
  if (found !== undefined && found.length === end - start && text.startsWith(found, start)) return found
  const part = text.slice(start, end)
  if (part.length > longest) return part
  const made = copyOf(part)
  known[place] = made
  return made
}

/** A part of a long string keeps the whole of it in memory. */
function copyOf(part: string): string {
  return part.length > 12 ? part.split('').join('') : part
}
