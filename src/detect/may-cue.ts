import type { CueLexicon } from '../lexicon/cue-lexicon.ts'
import { WordClass } from '../lexicon/word-class.ts'

/** A compound whose space is lost: اظهارکرد، ادامه‌داد، معتقدند. The words are its noun and its verb. */
export const glued = /^(.{3,}?)\u200c?(کرد|کرده|کردند|داشت|داشتند|داد|دادند|شد|شدند|اند|ند|است|ست)$/

/** What the word can be in a cue; asked once for each word, so that most tokens are passed over. */
export function cueClass(word: string, cues: CueLexicon): number {
  const starts = cues.phrases.has(word) || cues.nouns.has(word)
  const heads = cues.heads.get(word) !== undefined || glued.test(word)
  return (starts ? WordClass.CueStart : 0) | (heads ? WordClass.CueHead : 0)
}
