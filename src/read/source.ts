import { closeSync, openSync, readSync } from 'node:fs'

/** A named stream of bytes: a file or standard input. */
export interface Source {
  /** The path as given; `-` for standard input. */
  readonly name: string
  readonly chunks: AsyncIterable<Buffer>
}

const chunkSize = 1 << 16

/** Opens a file. Reading fails with Node's system errors (`code` ENOENT, EACCES, …). */
export function fileSource(path: string): Source {
  return { name: path, chunks: fileChunks(path) }
}

/** Wraps standard input, or any other stream of bytes. */
export function streamSource(name: string, stream: AsyncIterable<Uint8Array>): Source {
  return { name, chunks: buffers(stream) }
}

/** All bytes of a source; for formats that hold one article a file. */
export async function readAll(source: Source): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of source.chunks) chunks.push(chunk)
  return Buffer.concat(chunks)
}

// Reads are synchronous: a stage that waits for each article anyway gains nothing from a thread pool, and starts faster.
async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize)
      const length = readSync(file, chunk)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

async function* buffers(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

/** The source, telling of its bytes as they are read. */
export function counted(source: Source, onBytes: (bytes: number) => void): Source {
  return { name: source.name, chunks: count(source.chunks, onBytes) }
}

async function* count(chunks: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}
