import type { Article, NormalizedArticle, NormalizedText } from '../document/index.ts'
import { Draft } from './draft.ts'
import type { NormalizeOptions } from './options.ts'
import { passes } from './passes.ts'
import type { SpacingLexicon } from './spacing/lexicon.ts'
import { Triggers } from './triggers.ts'

export type { NormalizeOptions } from './options.ts'
export { type PassName, passes } from './passes.ts'
export { Habit } from './spacing/habit.ts'
export type { SpacingLexicon } from './spacing/lexicon.ts'

const triggers = new Triggers(passes)

/** Repairs the spelling of an article's text. Without a lexicon, half-spaces follow the rules of affixes alone. */
export function normalize<A extends Article>(
  article: A,
  lexicon: SpacingLexicon | null = null,
  options: NormalizeOptions = {},
): A & NormalizedArticle {
  return Object.assign({}, article, { normalized: normalizeText(article.text, lexicon, options) })
}

/** Repairs the spelling of a text; newlines are neither removed nor added. Time is linear in its length. */
export function normalizeText(
  text: string,
  lexicon: SpacingLexicon | null = null,
  options: NormalizeOptions = {},
): NormalizedText {
  const draft = new Draft(text)
  const off: Readonly<Record<string, boolean | undefined>> = options.passes ?? {}
  let due = triggers.scan(text)
  passes.forEach((pass, i) => {
    if (off[pass.name] === false || (due & (1 << i)) === 0) return
    pass.run(draft, { options, lexicon })
    // A presentation form may stand for any character.
    if (pass.name === 'presentation') due = triggers.scan(draft.text)
  })
  return draft.finish()
}
