import type { Format } from './format.ts'

/** Plain paragraphs, to paste into a letter: the speaker and the cue, below them the words. */
export const text: Format = (view) => ({
  begin: '',
  between: '\n',
  end: '',
  each: (article) =>
    view
      .rows(article)
      .map((row) => `${view.prose(row)}\n`)
      .join('\n'),
})
