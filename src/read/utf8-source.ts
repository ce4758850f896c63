import { encodingOfMark, toUtf8 } from './encoding.ts'
import { peek } from './peek.ts'
import type { Source } from './source.ts'

/** The source unpacked where it is gzipped, and in UTF-8 where a byte-order mark or `encoding` says that it is not. */
export async function utf8Source(packed: Source, encoding?: string): Promise<Source> {
  const { head, source } = await peek(await unpacked(packed))
  const told = encoding ?? encodingOfMark(head)
  return told ? toUtf8(source, told) : source
}

async function unpacked(packed: Source): Promise<Source> {
  const { head, source } = await peek(packed)
  const isPacked = head[0] === 0x1f && head[1] === 0x8b
  return isPacked ? (await import('./gunzip.ts')).gunzip(source) : source
}
