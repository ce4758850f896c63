// Counts how often forms of one or more tokens occur in the corpus.
import { readSentences } from './corpus.mjs'

/** Adds one to a key of a map of numbers. */
export const increment = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** Returns form → number of times it stands in the corpus; «کاخ سفید» counts as two tokens in a row. */
export async function countForms(path, forms) {
  const counts = new Map()
  const longest = Math.max(...[...forms].map((form) => form.split(' ').length))
  const starts = new Set([...forms].map((form) => form.split(' ')[0]))
  for await (const tokens of readSentences(path)) {
    for (let i = 0; i < tokens.length; i++) {
      if (!starts.has(tokens[i])) continue
      for (let length = 1; length <= longest && i + length <= tokens.length; length++) {
        const form = tokens.slice(i, i + length).join(' ')
        if (forms.has(form)) increment(counts, form)
      }
    }
  }
  return counts
}
