import { isBinary } from './decode.ts'
import { textChunks } from './encoding.ts'
import { failure, failureOf, type ReadFailure } from './failure.ts'
import { articleFiles } from './files.ts'
import { peek } from './peek.ts'
import type { ReadOptions } from './read.ts'
import { fileSource, type Source, streamSource } from './source.ts'
import { utf8Source } from './utf8-source.ts'

/** A part of a text: whole lines with their ends; only a text's last line may lack one. */
export interface WholeLines {
  /** The path as given; `-` for standard input. */
  readonly file: string
  readonly text: string
}

/** Reads texts from files, folders and `-` in parts of whole lines. What cannot be read comes as a failure in its place. */
export async function* readLines(
  paths: Iterable<string>,
  { stdin, encoding }: Pick<ReadOptions, 'stdin' | 'encoding'> = {},
): AsyncGenerator<WholeLines | ReadFailure> {
  for (const path of paths) {
    if (path === '-') yield* linesOf(streamSource(path, stdin ?? nothing()), encoding)
    else
      for (const file of articleFiles(path))
        yield* typeof file === 'string' ? linesOf(fileSource(file), encoding) : [file]
  }
}

async function* linesOf(given: Source, encoding?: string): AsyncGenerator<WholeLines | ReadFailure> {
  const file = given.name
  try {
    const { head, source } = await peek(await utf8Source(given, encoding))
    if (isBinary(head)) yield failure(file, 'is a binary file', 'save it as plain text first')
    else for await (const text of upToLineEnds(textChunks(source))) yield { file, text }
  } catch (error) {
    yield failureOf(file, error)
  }
}

/** Moves the begun line at a chunk's end to the next one. */
async function* upToLineEnds(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = []
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf('\n') + 1
    if (end > 0) {
      yield begun.join('') + chunk.slice(0, end)
      begun = []
    }
    if (end < chunk.length) begun.push(chunk.slice(end))
  }
  if (begun.length > 0) yield begun.join('')
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
