import type { AnalyzedArticle, AttributedArticle, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { letters } from './match.ts'

const { FirstName, Surname, Rare } = WordClass

/** By a speaker's id, what speaks for a person's name: the lexicon knows «مینا» and «راد», but not «جنایی» and «محل». */
export function nameFeatures(article: AttributedArticle & AnalyzedArticle): Map<string, string[]> {
  return new Map(
    article.speakers.map(({ id, kind, name }) => {
      if (kind !== 'person') return [id, []]
      const range = placeOf(article, letters(name))
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

/** The last place of the name with these letters, among full names or else among sources. */
function placeOf({ names, mentions, tokens, normalized }: AttributedArticle, name: string): TokenRange | null {
  const is = ({ from, to }: TokenRange) =>
    name.startsWith(letters(tokens[from]!.text)) &&
    letters(normalized.text.slice(tokens[from]!.start, tokens[to - 1]!.end)) === name
  return names.findLast(is) ?? mentions.findLast((mention) => mention.name !== null && is(mention.name))?.name ?? null
}
