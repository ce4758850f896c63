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

/** Draws rows between borders; the first one is the heading. `widths` are those of the columns' contents. */
export function drawGrid(rows: readonly GridRow[], widths: readonly number[], paint: Paint): string {
  const [top, line, middle, , bottom] = drawSample(widths, paint) as [string, string, string, string, string]
  const between = `${paint(middle, 'faint')}\n`
  const blanks = widths.map((width) => ' '.repeat(width))
  const drawn = rows.map((row) =>
    linesOf(row, blanks)
      .map((cells) => `${putInto(line, cells)}\n`)
      .join(''),
  )
  return `${paint(top, 'faint')}\n${drawn.join(between)}${paint(bottom, 'faint')}\n`
}

/** The lines of a table of two rows of places. The library takes long for each cell, so all rows are made of this one. */
function drawSample(widths: readonly number[], paint: Paint): string[] {
  const upright = `${ltr}${paint('│', 'faint')}${ltr}`
  const table = new Table({
    chars: { left: upright, middle: upright, right: upright },
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
  })
  const row = widths.map(() => placeholder)
  table.push(row, row)
  return table.toString().split('\n')
}

/** A row's cells line by line: all first ones, then all second ones; `blanks` stand where a cell has no more. */
function linesOf(row: GridRow, blanks: readonly string[]): string[][] {
  const height = row.reduce((most, lines) => Math.max(most, lines.length), 1)
  return Array.from({ length: height }, (_, n) => row.map((lines, i) => lines[n] ?? blanks[i]!))
}

function putInto(line: string, cells: readonly string[]): string {
  let next = 0
  return line.replace(place, () => cells[next++]!)
}
