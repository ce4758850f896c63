import { loadConfidence } from './confidence.ts'
import { type CueLexicon, loadCues } from './cue-lexicon.ts'
import { loadSpacing, type SpacingData } from './spacing.ts'
import type { WordLookup } from './word-table.ts'
import { loadWords } from './words.ts'

export type { CueLexicon } from './cue-lexicon.ts'

/** Everything the stages look words up in. */
export interface Lexicon {
  /** Word classes by word. */
  readonly words: WordLookup
  readonly cues: CueLexicon
  readonly spacing: SpacingData
  /** How much each feature of a quotation speaks for its being right, in log-odds. */
  readonly confidence: ReadonlyMap<string, number>
  /** How often a word was seen where half-spaces were counted, from 0 (never) to 7 (very often). */
  frequency(word: string): number
}

/** Reads the data files. Takes some milliseconds; do it once. */
export function loadLexicon(): Lexicon {
  const spacing = loadSpacing()
  const frequency = (word: string) => spacing.piece(spacing.key(word, 0, word.length)) & 7
  return { words: loadWords(), cues: loadCues(), spacing, confidence: loadConfidence(), frequency }
}
