import type { Format } from './format.ts'
import { html } from './html.ts'
import { json, jsonl } from './json.ts'
import { markdown } from './markdown.ts'
import { text } from './prose.ts'

/** The output formats; those that need a library of their own are loaded only when they are asked for. */
export const formats = {
  table: async () => (await import('./table.ts')).table,
  json: async () => json,
  jsonl: async () => jsonl,
  csv: async () => (await import('./delimited.ts')).csv,
  tsv: async () => (await import('./delimited.ts')).tsv,
  markdown: async () => markdown,
  html: async () => html,
  text: async () => text,
  parquet: async () => (await import('./parquet.ts')).parquet,
} satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof formats
