/** Letters, digits and marks of Latin and Arabic script, one column each; short vowels and format characters, none. */
const simple =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u017F\u0300-\u036F\u0606-\u061B\u061D-\u06DC\u06DE-\u06FF\u0750-\u077F\u200B-\u2064\uFB50-\uFDFF\uFE70-\uFEFC\uFEFF]*$/
/** Short vowels (مُدیر), half-space (می‌شود), direction marks. */
const noColumn =
  /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g

/** The columns that a text takes in a terminal. */
export type Measure = (text: string) => number

/**
 * The measure for the given texts. Nearly all Persian text is measured by counting;
 * the library that knows emoji and Chinese costs ten times the start-up of all else and is loaded only for them.
 */
export async function measureFor(texts: readonly string[]): Promise<Measure> {
  if (texts.every((text) => simple.test(text))) return count
  const { stringWidth } = await import('./wide.ts')
  const width = (piece: string) => (simple.test(piece) ? count(piece) : stringWidth(piece))
  return (text) => pieces(text).reduce((sum, piece) => sum + width(piece), 0)
}

function count(text: string): number {
  return text.length - (text.match(noColumn)?.length ?? 0)
}

/** Words and the spaces between them; the library's time grows with the square of what it is given at a time. */
function pieces(text: string): readonly string[] {
  return text.match(/ +|[^ ]{1,200}/gu) ?? []
}
