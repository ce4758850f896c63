// Reads a corpus of JSON lines (gzipped, one article a line with `title` and `text`) as sentences of words.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { spell } from './spelling.mjs'

const SENTENCE_END = /[\n\r.!؟?؛]+/
// A word keeps its half-spaces (می‌گوید); every other mark is a token of its own.
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|\u200c(?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu

/** Yields every sentence of the corpus as an array of tokens, spelled as the lexicons spell. */
export async function* readSentences(path) {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()) })
  for await (const line of lines) {
    const { title, text } = JSON.parse(line)
    for (const sentence of spell(`${title ?? ''}\n${text ?? ''}`).split(SENTENCE_END)) {
      const tokens = sentence.match(TOKEN)
      if (tokens) yield tokens
    }
  }
}
