import { type Article, isFailure, read } from '../index.ts'
import type { Options } from './options.ts'
import { complain } from './report.ts'

/** The articles of the inputs; what cannot be read is reported in passing and sets the exit code. */
export async function* articlesOf(paths: readonly string[], options: Options): AsyncGenerator<Article> {
  const { inputFormat, encoding, field } = options
  const items = read(paths, {
    ...(paths.includes('-') && { stdin: process.stdin }),
    ...(inputFormat && { format: inputFormat }),
    ...(encoding && { encoding }),
    ...(field && { fields: field }),
  })
  for await (const item of items) {
    if (!isFailure(item)) yield item
    else {
      process.exitCode = 2
      complain(item)
    }
  }
}
