import type { AnalyzedArticle } from '../document/index.ts'
import { cellLines, clean, fill } from './cell.ts'
import type { Format, RenderOptions } from './format.ts'
import { drawGrid, type GridRow } from './grid.ts'
import { columnWidths } from './layout.ts'
import type { CellPart, View } from './view.ts'
import { type Measure, measureFor } from './width.ts'

type Cells = readonly (readonly CellPart[])[]
type Paint = NonNullable<RenderOptions['paint']>

/** How a table's cells are set. */
interface Table {
  /** Of each column's contents, in columns of the terminal. */
  readonly widths: readonly number[]
  readonly measure: Measure
  readonly paint: Paint
}

/** A table with borders for each article, under its title. */
export const table: Format = (view, { width = 80, paint = (text) => text }) => ({
  begin: '',
  between: '\n',
  end: '',
  async each(article) {
    const rows = view.rows(article).map((row) => cleanCells(view.cells(row)))
    if (rows.length === 0) return ''
    const heading: Cells = view.columns.map(({ heading }) => [{ text: heading, emphasis: 'strong' }])
    const texts = [...rows, heading].flat(2).map((part) => part.text)
    const measure = await measureFor(texts)
    const needed = view.columns.map((_, i) => widest([heading, ...rows], i, measure))
    const widths = columnWidths(view.columns, needed, width)
    const grid = [heading, ...rows].map((cells) => gridRow(cells, { widths, measure, paint }))
    return caption(view, article, paint) + drawGrid(grid, widths, paint)
  },
})

function cleanCells(cells: Cells): Cells {
  return cells.map((parts) => parts.map((part) => ({ ...part, text: clean(part.text) })))
}

/** The columns that the widest part of a column takes on one line. */
function widest(rows: readonly Cells[], column: number, measure: Measure): number {
  return rows.reduce((most, cells) => cells[column]!.reduce((most, { text }) => Math.max(most, measure(text)), most), 0)
}

function caption<Row extends object>(view: View<Row>, article: AnalyzedArticle, paint: Paint): string {
  return view
    .caption(article)
    .map((part) => `${paint(clean(part.text), part.emphasis)}\n`)
    .join('')
}

/** The lines of a row's cells, wrapped and filled up to the widths of the columns. */
function gridRow(cells: Cells, { widths, measure, paint }: Table): GridRow {
  return cells.map((parts, i) =>
    cellLines(parts, widths[i]!, measure).map((line) => fill(line, widths[i]!, measure, paint)),
  )
}
