import type { CueLexicon } from '../lexicon/cue-lexicon.ts'

/** A compound whose space is lost: اظهارکرد، ادامه‌داد، معتقدند. The words are its noun and its verb. */
export const glued = /^(.{3,}?)\u200c?(کرد|کرده|کردند|داشت|داشتند|داد|دادند|شد|شدند|اند|ند|است|ست)$/

/** Whether a cue can begin with the word or have it as its verb; asked once for each word, so that most tokens are passed over. */
export function mayCue(word: string, cues: CueLexicon): boolean {
  return cues.phrases.has(word) || cues.nouns.has(word) || cues.heads.get(word) !== undefined || glued.test(word)
}
