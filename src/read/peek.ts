import type { Source } from './source.ts'

/** Enough of any format to tell it by, in bytes. */
const enough = 4096

/**
 * The first bytes of a source — its first line with something in it, or 4 KB — and the source from its beginning.
 * No more is awaited, so a slow pipe is answered line by line.
 */
export async function peek(source: Source): Promise<{ head: Buffer; source: Source }> {
  const chunks = source.chunks[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  while (head.length < enough && !/\S[^\n]*\n/.test(head.toString('latin1'))) {
    const next = await chunks.next()
    if (next.done) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  return { head, source: { name: source.name, chunks: resume(head, chunks) } }
}

async function* resume(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
