import type { Article } from '../document/index.ts'
import { failureOf, type ReadFailure } from './failure.ts'
import { articleFiles } from './files.ts'
import { formatOfBytes, formatOfName, type InputFormat, inputFormats } from './format.ts'
import { peek } from './peek.ts'
import type { FieldNames } from './record.ts'
import { counted, fileSource, type Source, streamSource } from './source.ts'
import { utf8Source } from './utf8-source.ts'

export interface ReadOptions {
  /** What `-` reads; without it `-` is an empty input. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** The format of every input; by default guessed from the name, then from the first bytes. */
  readonly format?: InputFormat
  /** The encoding of every input, a WHATWG label; by default a byte-order mark, UTF-8, Windows-1256, in this order. */
  readonly encoding?: string
  /** The names of the fields of records. */
  readonly fields?: FieldNames
  /** Told of the bytes as they are read, before any unpacking. */
  readonly onBytes?: (bytes: number) => void
}

type Items = AsyncGenerator<Article | ReadFailure>

/**
 * Reads articles from files, folders and `-`, in the order given, one at a time.
 * What cannot be read comes as a failure in its place; nothing is thrown.
 */
export async function* read(paths: Iterable<string>, options: ReadOptions = {}): Items {
  for (const path of paths) {
    if (path === '-') yield* readSource(streamSource(path, options.stdin ?? nothing()), options)
    else {
      for (const file of articleFiles(path)) {
        if (typeof file === 'string') yield* readSource(fileSource(file), options)
        else yield file
      }
    }
  }
}

async function* readSource(source: Source, options: ReadOptions): Items {
  try {
    yield* readBytes(options.onBytes ? counted(source, options.onBytes) : source, options)
  } catch (error) {
    yield failureOf(source.name, error)
  }
}

async function* readBytes(packed: Source, options: ReadOptions): Items {
  const { head, source } = await peek(await utf8Source(packed, options.encoding))
  const format = options.format ?? formatOfName(source.name) ?? formatOfBytes(head)
  const reader = await inputFormats[format]()
  yield* reader(source, options.fields ?? {})
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
