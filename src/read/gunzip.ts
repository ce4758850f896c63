import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Source } from './source.ts'

/** The source unpacked. Reading it fails with Z_DATA_ERROR or Z_BUF_ERROR where it is damaged. */
export function gunzip(source: Source): Source {
  const unpacked = createGunzip({ chunkSize: 1 << 16 })
  // An error of either end comes out of the iteration over what is unpacked.
  pipeline(Readable.from(source.chunks, { objectMode: false }), unpacked, () => {})
  return { name: source.name, chunks: unpacked }
}
