import type { AnalyzedArticle, AttributedArticle, Mention, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { letters } from './match.ts'

const { FirstName, Surname, Rare } = WordClass

/** By a speaker's id, what speaks for a person's name: the lexicon knows «مینا» and «راد», but not «جنایی» and «محل». */
export function nameFeatures(article: AttributedArticle & AnalyzedArticle): Map<string, string[]> {
  const places = placesOfNames(article)
  return new Map(
    article.speakers.map(({ id, kind, name }) => {
      if (kind !== 'person') return [id, []]
      const range = places.get(letters(name))
      return [id, range ? ofName(article.classes.subarray(range.from, range.to)) : ['name unseen']]
    }),
  )
}

function ofName(classes: Uint32Array): string[] {
  return [
    ...(classes[0]! & FirstName ? ['first name known'] : []),
    ...(classes.at(-1)! & (Surname | Rare) ? ['surname known'] : []),
  ]
}

/** Where each name stands, by its letters. */
function placesOfNames({ names, mentions, tokens, normalized }: AttributedArticle): Map<string, TokenRange> {
  const ranges = [...mentions.flatMap(({ name }: Mention) => name ?? []), ...names]
  const wordsOf = ({ from, to }: TokenRange) => normalized.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  return new Map(ranges.map((range) => [letters(wordsOf(range)), range]))
}
