import type { Article } from '../document/index.ts'
import type { ReadFailure } from './failure.ts'
import { readJson } from './json.ts'
import { readJsonLines } from './json-lines.ts'
import type { FieldNames } from './record.ts'
import type { Source } from './source.ts'
import { readText } from './text.ts'

export type InputReader = (source: Source, names: FieldNames) => AsyncIterable<Article | ReadFailure>

/** What can be read; the formats that need a library are loaded only when one of their files comes. */
export const inputFormats = {
  text: async () => readText,
  html: async () => (await import('./html.ts')).readHtml,
  jsonl: async () => readJsonLines,
  json: async () => readJson,
  csv: async () => (await import('./delimited.ts')).readCsv,
  tsv: async () => (await import('./delimited.ts')).readTsv,
} satisfies Record<string, () => Promise<InputReader>>

export type InputFormat = keyof typeof inputFormats

const extensions: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
}

/** The format that a file's name tells: «a/b.jsonl.gz» → jsonl; null where it tells none. */
export function formatOfName(path: string): InputFormat | null {
  const extension = /\.([^./\\]+)$/.exec(path.replace(/\.gz$/i, ''))?.[1]?.toLowerCase()
  return (extension && extensions[extension]) || null
}

/** The format that the first bytes tell: records and pages have their marks; all else is text. */
export function formatOfBytes(head: Buffer): InputFormat {
  const start = head
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^<(?:!doctype\s+html|html|head|body|article|p|div)[\s>]/i.test(start)) return 'html'
  if (/^\[\s*(?:\{|$)/.test(start)) return 'json'
  // A record that ends in its first line begins JSON lines.
  if (/^\{\s*["}]/.test(start)) return /^\{[ \t]*\r?\n/.test(start) ? 'json' : 'jsonl'
  if (isHeader(start, '\t')) return 'tsv'
  return isHeader(start, ',') ? 'csv' : 'text'
}

/** A first line of field names, «text» among them: «id,title,text». */
function isHeader(start: string, delimiter: string): boolean {
  const names = start.split(/\r?\n/, 1)[0]!.split(delimiter)
  return names.length > 1 && names.some((name) => /^\s*"?text"?\s*$/.test(name))
}
