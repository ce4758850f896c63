import { join } from 'node:path'
import type { Article } from '../../src/document/index.ts'
import { type ReadFailure, type ReadOptions, read } from '../../src/read/index.ts'
import { folder } from './folder.ts'

/** All that comes of some paths. */
export async function all(paths: string[], options: ReadOptions = {}): Promise<(Article | ReadFailure)[]> {
  const items = []
  for await (const item of read(paths, options)) items.push(item)
  return items
}

/** Reads bytes as one file of the given name. */
export function readOne(name: string, content: string | Uint8Array, options: ReadOptions = {}) {
  return all([join(folder({ [name]: content }), name)], options)
}

/** A stream of the given chunks. */
export async function* stream(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}
