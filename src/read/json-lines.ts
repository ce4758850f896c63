import type { Article } from '../document/index.ts'
import { failure, type ReadFailure } from './failure.ts'
import { lines } from './lines.ts'
import { type FieldNames, jsonArticle } from './record.ts'
import type { Source } from './source.ts'

/** Reads records, one a line; blank lines are skipped, and a bad line does not stop those after it. */
export async function* readJsonLines(source: Source, names: FieldNames): AsyncGenerator<Article | ReadFailure> {
  const file = source.name
  let records = 0
  for await (const { number, bytes } of lines(source)) {
    if (isBlank(bytes)) continue
    records++
    yield jsonArticle(bytes, { file, line: number, id: `${file}:${number}` }, names)
  }
  if (records === 0) yield failure(file, 'is empty')
}

/** Space, tab and carriage return only. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
