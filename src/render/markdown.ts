import type { Format } from './format.ts'
import type { CellPart } from './view.ts'

/** A table for GitHub, wikis and note-taking programs. */
export const markdown: Format = (view) => ({
  begin: `${line(view.columns.map((column) => column.heading))}${line(view.columns.map(() => '---'))}`,
  between: '',
  end: '',
  each: (article) =>
    view
      .rows(article)
      .map((row) => line(view.cells(row).map(cell)))
      .join(''),
})

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function cell(parts: readonly CellPart[]): string {
  return parts
    .map(({ text, emphasis }) => (emphasis === 'strong' ? `**${literal(text)}**` : literal(text)))
    .join('<br>')
}

/** Marks that Markdown or HTML would read are shown as they are, and a line's end does not end the row. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]|<>~#]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
}
