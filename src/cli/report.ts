import type { ReadFailure } from '../index.ts'

/** «news: FILE: what is wrong (hint)», on standard error. */
export function complain({ file, line, problem, hint }: ReadFailure): void {
  const place = file === '-' ? 'standard input' : file
  const words = line === null ? problem : `line ${line} ${problem}`
  note(`${place}: ${words}${hint ? ` (${hint})` : ''}`)
}

/** One line on standard error. */
export function note(message: string): void {
  // A message with the text of a file in it stays one line and moves no cursor.
  process.stderr.write(`news: ${message.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ')}\n`)
}
