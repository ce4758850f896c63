import type { Format } from './format.ts'

/** JSON lines: one record a line. */
export const jsonl: Format = (view) => ({
  begin: '',
  between: '',
  end: '',
  each: (article) =>
    view
      .rows(article)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
})

/** One JSON array, one record a line. */
export const json: Format = (view) => ({
  begin: '[',
  between: ',',
  end: '\n]\n',
  each: (article) =>
    view
      .rows(article)
      .map((row) => `\n${JSON.stringify(row)}`)
      .join(','),
})
