import type { Article } from '../document/index.ts'
import { failure, type ReadFailure } from './failure.ts'
import { JsonCutter } from './json-cutter.ts'
import { type FieldNames, jsonArticle } from './record.ts'
import type { Source } from './source.ts'

/** Reads the records of a JSON array, one at a time; also a single record, and records that follow each other. */
export async function* readJson(source: Source, names: FieldNames): AsyncGenerator<Article | ReadFailure> {
  const file = source.name
  const cutter = new JsonCutter()
  let records = 0
  for await (const chunk of source.chunks) {
    for (const { bytes, line } of cutter.cut(chunk)) {
      records++
      yield jsonArticle(bytes, { file, line, id: `${file}:${records}` }, names)
    }
  }
  if (cutter.isOpen) yield failure(file, 'is not valid JSON: it ends within a record', null, cutter.line)
  else if (cutter.stray !== null)
    yield failure(file, 'is not a record', 'JSON is read as an array of records', cutter.stray)
  else if (records === 0) yield failure(file, 'is empty')
}
