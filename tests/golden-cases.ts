import { readdirSync, readFileSync } from 'node:fs'

/** One golden case of tests/cases: an article and the rows of its table, by column. */
export interface GoldenCase {
  readonly file: string
  readonly title: string
  readonly text: string
  readonly rows: readonly Readonly<Record<string, string>>[]
}

const folder = new URL('./cases/', import.meta.url)

/** Reads every case of every file in tests/cases. */
export function readGoldenCases(): GoldenCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
  return files.sort().flatMap((file) => readCases(file, readFileSync(new URL(file, folder), 'utf8')))
}

function readCases(file: string, markdown: string): GoldenCase[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...rest] = part.split('\n')
      const body = rest.join('\n')
      const text = /```\n([\s\S]*?)\n```/.exec(body)?.[1] ?? ''
      return { file, title: title.trim(), text, rows: readRows(body.slice(body.lastIndexOf('```'))) }
    })
}

function readRows(body: string): Record<string, string>[] {
  const lines = body.split('\n').filter((line) => line.startsWith('|'))
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const header = cells(lines[0] ?? '')
  return lines.slice(2).map((line) => Object.fromEntries(cells(line).map((cell, i) => [header[i], cell])))
}
