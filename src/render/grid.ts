import Table from 'cli-table3'
import type { RenderOptions } from './format.ts'

/** A row's cells, each by its lines, which are filled up to the width of their column. */
export type GridRow = readonly (readonly string[])[]

type Paint = NonNullable<RenderOptions['paint']>

/** Left-to-right mark: a terminal that reorders Persian would swap the cells on both sides of a border without it. */
const ltr = '\u200E'
/** Stands for a line while the library draws, which counts half-spaces and short vowels as columns. */
const placeholder = '\uE000'
/** A line's place: the library fills it up with spaces, and one more is the margin. */
const place = /\uE000 *(?= )/g
/** The library looks at the whole of a cell for each of its lines, so a tall row is drawn in parts. */
const linesAtATime = 16

/** Draws rows between borders; the first one is the heading. `widths` are those of the columns' contents. */
export function drawGrid(rows: readonly GridRow[], widths: readonly number[], paint: Paint): string {
  const upright = `${ltr}${paint('│', 'faint')}${ltr}`
  const colWidths = widths.map((width) => width + 2)
  const draw = (part: GridRow, top: string, bottom: string) => {
    const chars = { left: upright, middle: upright, right: upright, ...rule('top', top), ...rule('bottom', bottom) }
    return drawPart(part, new Table({ chars, colWidths, style: { head: [], border: [] } }))
  }
  const drawing = rows.flatMap((row, i) => {
    const parts = partsOf(row)
    const last = i === rows.length - 1 ? parts.length - 1 : -1
    return parts.map((part, n) => draw(part, n > 0 ? '' : i > 0 ? '├┼┤' : '┌┬┐', n === last ? '└┴┘' : ''))
  })
  return drawing.join('').replace(/^[┌├└].*/gm, (rule) => paint(rule, 'faint'))
}

/** The library's names for the characters of a line between rows; without ends the line is left out. */
function rule(name: 'top' | 'bottom', [left = '', cross = '', right = '']: string): Record<string, string> {
  return { [name]: left && '─', [`${name}-left`]: left, [`${name}-mid`]: cross, [`${name}-right`]: right }
}

/** The row's first lines, its next lines, and so on; a row without lines is one part. */
function partsOf(row: GridRow): GridRow[] {
  const count = Math.max(1, Math.ceil(heightOf(row) / linesAtATime))
  const part = (n: number) => row.map((lines) => lines.slice(n * linesAtATime, (n + 1) * linesAtATime))
  return Array.from({ length: count }, (_, n) => part(n))
}

function heightOf(row: GridRow): number {
  return row.reduce((most, lines) => Math.max(most, lines.length), 0)
}

/** Draws places and puts the lines into them, which come as they are read: all first ones, then all second ones. */
function drawPart(row: GridRow, table: Table.Table): string {
  table.push(row.map((lines) => lines.map(() => placeholder).join('\n')))
  const lines = Array.from({ length: heightOf(row) }, (_, n) => row.flatMap((cell) => cell[n] ?? [])).flat()
  let next = 0
  return `${table.toString().replace(place, () => lines[next++]!)}\n`
}
