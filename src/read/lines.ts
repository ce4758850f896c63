import type { Source } from './source.ts'

/** One line of a source, without its end; `number` is 1, 2, … */
export interface Line {
  readonly number: number
  readonly bytes: Buffer
}

/** Cuts a source into lines, holding no more than one line and one chunk in memory. */
export async function* lines(source: Source): AsyncGenerator<Line> {
  let number = 0
  let begun: Buffer[] = []
  for await (const chunk of source.chunks) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      begun.push(chunk.subarray(start, end))
      yield { number: ++number, bytes: join(begun) }
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield { number: ++number, bytes: join(begun) }
}

/** Most lines lie within one chunk and are not copied. */
function join(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}
