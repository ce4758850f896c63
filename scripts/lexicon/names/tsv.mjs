// Writes a lexicon: `#` comments, a header, rows sorted by the first column in code-point order.
import { writeFileSync } from 'node:fs'

const folder = new URL('../../../src/lexicon/data/', import.meta.url)
const byForm = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)

/** Writes src/lexicon/data/NAME.tsv. */
export function writeLexicon(name, { comments, columns, rows }) {
  const lines = [...comments.map((comment) => `# ${comment}`), columns.join('\t')]
  for (const row of [...rows].sort(byForm)) lines.push(row.join('\t'))
  writeFileSync(new URL(`${name}.tsv`, folder), `${lines.join('\n')}\n`)
}
