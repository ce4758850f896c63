import type { CueLexicon } from '../lexicon/cue-lexicon.ts'
import type { VerbForm } from '../lexicon/verb.ts'
import { WordClass } from '../lexicon/word-class.ts'

/** A compound whose space is lost: اظهارکرد، ادامه‌داد، معتقدند. The words are its noun and its verb. */
export const glued = /^(.{3,}?)\u200c?(کرد|کرده|کردند|داشت|داشتند|داد|دادند|شد|شدند|اند|ند|است|ست)$/

/** What a word with these verb forms can be in a cue, so that most tokens are passed over. */
export function cueClass(word: string, forms: readonly VerbForm[] | undefined, cues: CueLexicon): number {
  const starts = cues.phrases.has(word) || cues.nouns.has(word)
  const heads = forms !== undefined || glued.test(word)
  return (starts ? WordClass.CueStart : 0) | (heads ? WordClass.CueHead : 0)
}
