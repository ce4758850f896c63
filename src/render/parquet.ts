import { ByteWriter, ParquetWriter, type SchemaElement, schemaFromColumnData } from 'hyparquet-writer'
import type { FlatColumn, FlatValue } from './flat.ts'
import type { Format } from './format.ts'

/** Rows that are written together; a reader loads one group at a time. */
const groupSize = 20_000

type Columns = readonly { readonly name: string; readonly type: ParquetType }[]
type ParquetType = (typeof types)[FlatColumn<unknown>['type']]
type Row = readonly FlatValue[]

const types = { text: 'STRING', integer: 'INT32', real: 'DOUBLE', flag: 'BOOLEAN' } as const

/** Apache Parquet, for DuckDB, Spark and pandas: the columns of CSV with their types. */
export const parquet: Format = (view) => {
  const flat = Object.entries(view.flat)
  const columns = flat.map(([name, { type }]) => ({ name, type: types[type] }))
  return {
    begin: '',
    between: '',
    end: '',
    // Rows travel as lines of JSON until they are packed.
    each: (article) =>
      view
        .rows(article)
        .map((row) => `${JSON.stringify(flat.map(([, { value }]) => value(row)))}\n`)
        .join(''),
    encode: (pieces) => pack(pieces, columns),
  }
}

async function* pack(pieces: AsyncIterable<string>, columns: Columns): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns) })
  let rows: Row[] = []
  for await (const piece of pieces) {
    for (const line of piece.split('\n')) if (line !== '') rows.push(JSON.parse(line))
    if (rows.length < groupSize) continue
    writeRows(writer, columns, rows)
    rows = []
    yield taken(bytes)
  }
  writeRows(writer, columns, rows)
  writer.finish()
  yield taken(bytes)
}

function schemaOf(columns: Columns): SchemaElement[] {
  return schemaFromColumnData({ columnData: columns.map((column) => ({ ...column, data: [] })) })
}

function writeRows(writer: ParquetWriter, columns: Columns, rows: readonly Row[]): void {
  const columnData = columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i]) }))
  writer.write({ columnData, rowGroupSize: groupSize * 2 })
}

/** What has been written since the last time. */
function taken(bytes: ByteWriter): Uint8Array {
  const copy = bytes.getBytes().slice()
  bytes.index = 0
  return copy
}
