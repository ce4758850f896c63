import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Before Node 20.11 a module knows only its URL. */
const here = import.meta.dirname ?? fileURLToPath(new URL('.', import.meta.url))

/** A data file: beside this module in the sources, beside the bundle once built. */
export const dataFile = (name: string): string => join(here, 'data', name)

/**
 * The named columns of a TSV file's rows; comment lines (#) are left out and the first line after them is the header.
 * A column that a row lacks is ''. Throws where the header lacks a column.
 */
export function readTable(name: string, columns: readonly string[]): string[][] {
  const lines = readFileSync(dataFile(name), 'utf8').split('\n')
  let first = 0
  while (lines[first]!.startsWith('#')) first++
  const header = lines[first]!.split('\t')
  const indexes = columns.map((column) => header.indexOf(column))
  if (indexes.includes(-1)) throw new Error(`${name} lacks a column of ${columns.join(', ')}`)
  const rows: string[][] = []
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i]!
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    rows.push(indexes.map((index) => cells[index] ?? ''))
  }
  return rows
}
