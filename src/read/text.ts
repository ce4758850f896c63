import type { Article } from '../document/index.ts'
import { decode } from './decode.ts'
import { failure, type ReadFailure } from './failure.ts'
import { readAll, type Source } from './source.ts'
import { titleOf } from './title.ts'

/** Reads a source as one article of plain text. */
export async function* readText(source: Source): AsyncGenerator<Article | ReadFailure> {
  const decoded = decode(await readAll(source))
  if ('problem' in decoded) yield failure(source.name, decoded.problem, decoded.hint, decoded.line)
  else if (!/\S/.test(decoded.text)) yield failure(source.name, 'is empty')
  else yield { id: source.name, text: decoded.text, title: titleOf(decoded.text), fields: {} }
}
