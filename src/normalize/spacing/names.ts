import { isInflection, isNameSuffix } from './affixes.ts'
import type { SpacingLexicon } from './lexicon.ts'

/** first: محمدرضا · ezafe: آقای, which no suffix follows · title: خانم، دکتر · none: no name and no title. */
export type NameKind = 'first' | 'ezafe' | 'title' | 'none'

const EZAFE = /(?:[آا]قا|بانو)ی$/

/** What of a person's name a word is. */
export function nameKind(lexicon: SpacingLexicon, word: string): NameKind {
  if (lexicon.isFirstName(word)) return 'first'
  if (!lexicon.isHonorific(word)) return 'none'
  return EZAFE.test(word) ? 'ezafe' : 'title'
}

/** Whether a word that looks like a suffix is the surname after such a word: محمدرضا گرایی، آقای هاست, but خانم ها. */
export function isSurnameAfter(kind: NameKind, suffix: string): boolean {
  if (kind === 'none' || kind === 'ezafe') return kind === 'ezafe'
  return !isInflection(suffix) && !(kind === 'first' ? isNameSuffix(suffix) : suffix === 'زاده')
}
