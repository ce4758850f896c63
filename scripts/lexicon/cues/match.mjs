// Matches the cue verbs of cues.tsv, by the words before a colon or «که».
import { verbsBefore } from './forms.mjs'

const LONGEST_PART = 4

/** An index of the rows of cues.tsv: «تأکید کردن» → the row of تاکید کردن. */
export function indexCues(rows) {
  const index = new Map()
  for (const row of rows) {
    const cut = row.lemma.lastIndexOf(' ')
    index.set(row.lemma, row)
    for (const variant of row.variants.split(',').filter(Boolean)) index.set(variant + row.lemma.slice(cut), row)
  }
  return index
}

/** The row of the cue that ends right before token `end`, the longest; undefined where there is none. */
export function cueBefore(tokens, end, index) {
  for (const { infinitive, start } of verbsBefore(tokens, end)) {
    const heads = infinitive === 'شدن' ? ['شدن', 'کردن', 'دادن'] : [infinitive]
    for (let length = Math.min(LONGEST_PART, start); length >= 0; length--) {
      const part = tokens.slice(start - length, start).join(' ')
      for (const head of length === 0 ? [infinitive] : heads) {
        const row = index.get(part ? `${part} ${head}` : head)
        if (row) return row
      }
    }
  }
  return undefined
}

/** Tells splitJoined whether a noun and a verb are a cue; a bare verb only where it is one itself (گفت). */
export function cueTest(index) {
  return (part, verb) => {
    const tokens = part === null ? [verb] : [part, verb]
    const row = cueBefore(tokens, tokens.length, index)
    return row !== undefined && row.lemma.includes(' ') === (part !== null)
  }
}
