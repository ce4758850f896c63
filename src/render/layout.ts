import type { TableColumn } from './view.ts'

/** Below this a column of text is hard to read, so a table would rather be wider than the terminal. Columns. */
const narrowest = 8

/**
 * The width of each column's contents, so that all of them, with three columns of border and margin each, take `total`.
 * Columns without a share are as wide as what they hold; the rest is dealt out by share, but no more than is needed.
 */
export function columnWidths(columns: readonly TableColumn[], needed: readonly number[], total: number): number[] {
  const widths = columns.map((column, i) => (column.share === 0 ? needed[i]! : 0))
  let room = total - 1 - 3 * columns.length - sum(widths)
  let open = columns.flatMap((column, i) => (column.share > 0 ? [i] : []))
  while (open.length > 0) {
    const shares = sum(open.map((i) => columns[i]!.share))
    const fair = (i: number) => Math.max(narrowest, Math.floor((room * columns[i]!.share) / shares))
    const content = open.filter((i) => needed[i]! <= fair(i))
    const settled = content.length > 0 ? content : open
    for (const i of settled) widths[i] = Math.min(needed[i]!, fair(i))
    room -= sum(settled.map((i) => widths[i]!))
    open = open.filter((i) => !settled.includes(i))
  }
  return widths
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
