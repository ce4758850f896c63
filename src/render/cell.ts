import type { RenderOptions } from './format.ts'
import type { CellPart, Emphasis } from './view.ts'
import type { Measure } from './width.ts'
import { wrap } from './wrap.ts'

/** One line of a cell. */
export interface CellLine {
  readonly text: string
  readonly emphasis: Emphasis
}

/** Persian, Arabic and Hebrew letters. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
/** Right-to-left mark: keeps the full stop and the guillemets at the ends of a Persian line on their sides. */
const rtl = '\u200F'
/** What a terminal would obey instead of show: escape sequences of a hostile text, and its own changes of direction. */
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The text on one line, harmless to a terminal. */
export function clean(text: string): string {
  return text.replace(controls, '').replace(/\s+/g, ' ').trim()
}

/** A cell's lines, none wider than `width` columns. */
export function cellLines(parts: readonly CellPart[], width: number, measure: Measure): CellLine[] {
  return parts.flatMap(({ text, emphasis }) => wrap(text, width, measure).map((text) => ({ text, emphasis })))
}

/** A line filled up with spaces to `width` columns: Persian and numbers stand at the right, all else at the left. */
export function fill(
  line: CellLine,
  width: number,
  measure: Measure,
  paint: NonNullable<RenderOptions['paint']>,
): string {
  const space = ' '.repeat(Math.max(0, width - measure(line.text)))
  const painted = line.text && paint(line.text, line.emphasis)
  if (/^[\d.]+$/.test(line.text)) return space + painted
  return rightToLeft.test(line.text) ? `${space}${rtl}${painted}${rtl}` : `${painted}${space}`
}
