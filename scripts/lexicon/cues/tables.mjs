// Reads and writes the cue tables with their comments, keeping the order of the rows.
import { readFileSync, writeFileSync } from 'node:fs'

const path = (name) => new URL(`../../../src/lexicon/data/${name}.tsv`, import.meta.url)

/** Returns { comments, columns, rows } of src/lexicon/data/NAME.tsv; each row is an object by column. */
export function readTsv(name) {
  const lines = readFileSync(path(name), 'utf8').trimEnd().split('\n')
  const comments = lines.filter((line) => line.startsWith('#'))
  const [header, ...body] = lines.slice(comments.length)
  const columns = header.split('\t')
  const rows = body.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i], cell])))
  return { comments, columns, rows }
}

export function writeTsv(name, { comments, columns, rows }) {
  const body = rows.map((row) => columns.map((column) => row[column]).join('\t'))
  writeFileSync(path(name), `${[...comments, columns.join('\t'), ...body].join('\n')}\n`)
}
