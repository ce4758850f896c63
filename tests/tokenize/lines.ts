import type { TokenizedArticle, TokenRange } from '../../src/document/index.ts'
import { tokenize } from '../../src/tokenize/index.ts'

/** A text that is spelled well already, through this stage alone; its first line is the title where `titled`. */
export function tokenizeText(text: string, titled = false): TokenizedArticle {
  const title = titled ? { start: 0, end: text.indexOf('\n') } : null
  return tokenize({ id: 'text', text, title, fields: {}, normalized: { text, origin: (span) => span } })
}

/** The words of a range as they stand in the text. */
export function wordsOf({ tokens, normalized }: TokenizedArticle, { from, to }: TokenRange): string {
  return normalized.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}
