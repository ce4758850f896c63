import type { TextDecoder as Decoder } from 'node:util'
import { decodeWindows1256 } from './decode.ts'
import type { Source } from './source.ts'

/** The encoding that a byte-order mark tells; UTF-8 needs none. */
export function encodingOfMark(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return null
}

/** The source in UTF-8. Reading it fails with ERR_ENCODING_INVALID_ENCODED_DATA where the bytes are not in that encoding. */
export function toUtf8(source: Source, encoding: string): Source {
  return { name: source.name, chunks: recode(source, encoding) }
}

async function* recode(source: Source, encoding: string): AsyncGenerator<Buffer> {
  for await (const text of decodeAll(source, new TextDecoder(encoding, { fatal: true }))) yield Buffer.from(text)
}

/** The source as text, strictly in UTF-8, or in Windows-1256 where the first chunk shows that. */
export async function* textChunks(source: Source): AsyncGenerator<string> {
  const chunks = source.chunks[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const decoder = decoderFor(first.value)
  yield decoder.decode(first.value, { stream: true })
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    yield decoder.decode(next.value, { stream: true })
  }
  yield decoder.decode()
}

async function* decodeAll(source: Source, decoder: Decoder): AsyncGenerator<string> {
  for await (const chunk of source.chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function decoderFor(chunk: Buffer): Decoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true })
  } catch {
    if (decodeWindows1256(chunk) !== null) return new TextDecoder('windows-1256')
  }
  return new TextDecoder('utf-8', { fatal: true })
}
