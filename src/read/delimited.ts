import { pipeline, Readable } from 'node:stream'
import { type Info, type Parser, parse } from 'csv-parse'
import type { Article } from '../document/index.ts'
import { textChunks } from './encoding.ts'
import { failure, failureOf, type ReadFailure } from './failure.ts'
import { peek } from './peek.ts'
import { type FieldNames, recordArticle } from './record.ts'
import type { Source } from './source.ts'

type Items = AsyncGenerator<Article | ReadFailure>
type Row = { readonly record: Record<string, string>; readonly info: Info }

/** Reads a table whose first row names the fields; each further row is a record. */
async function* readDelimited(source: Source, names: FieldNames, delimiter: string): Items {
  const file = source.name
  const skipped: ReadFailure[] = []
  let records = 0
  for await (const { record, info } of rows(source, delimiter, (error) => skipped.push(failureOf(file, error)))) {
    records++
    yield recordArticle(record, { file, line: info.lines, id: `${file}:${records}` }, names)
    yield* skipped.splice(0)
  }
  if (records + skipped.length === 0) yield failure(file, 'is empty')
  yield* skipped
}

function rows(source: Source, delimiter: string, onSkip: (error: unknown) => void): AsyncIterable<Row> {
  const parser: Parser = parse({
    delimiter,
    columns: (header: string[]) => header.map((name) => name.trim()),
    info: true,
    bom: true,
    skip_empty_lines: true,
    // Rows of real exports are uneven, and texts hold quotation marks that nobody doubled.
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (error) => void onSkip(error),
  })
  // An error of either end comes out of the parser's own iteration.
  pipeline(Readable.from(textChunks(source), { objectMode: true }), parser, () => {})
  return parser
}

/** Comma-separated values; spreadsheets of some countries write semicolons instead, and keep the name. */
export async function* readCsv(whole: Source, names: FieldNames): Items {
  const { head, source } = await peek(whole)
  const header = head.toString('latin1').split('\n', 1)[0]!
  yield* readDelimited(source, names, [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',')
}

/** Tab-separated values. */
export function readTsv(source: Source, names: FieldNames): Items {
  return readDelimited(source, names, '\t')
}
