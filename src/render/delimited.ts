import { stringify } from 'csv-stringify/sync'
import type { Format } from './format.ts'

/** A header and one line a record; texts are quoted where they hold the delimiter, a quotation mark or a line's end. */
function delimited(delimiter: string): Format {
  // A carriage return alone is quoted too: readers take it for the end of a line.
  return (view) => {
    const columns = Object.values(view.flat)
    const print = (rows: unknown[][]) => stringify(rows, { delimiter, cast: { boolean: String }, quoted_match: /\r/ })
    return {
      begin: print([Object.keys(view.flat)]),
      between: '',
      end: '',
      each: (article) => print(view.rows(article).map((row) => columns.map((column) => column.value(row)))),
    }
  }
}

export const csv = delimited(',')
export const tsv = delimited('\t')
