import type { Draft } from './draft.ts'
import type { NormalizeOptions } from './options.ts'
import type { SpacingLexicon } from './spacing/lexicon.ts'

/** What a pass may consult. */
export interface PassContext {
  readonly options: NormalizeOptions
  /** Null where the caller has none: half-spaces then follow the rules of affixes alone. */
  readonly lexicon: SpacingLexicon | null
}

/** One step of normalization. */
export interface Pass {
  /**
   * The characters, any one of which makes the pass worth running, as the inside of a character class without escapes;
   * absent: always. Characters that earlier passes make count only where a character that they make them of is named too.
   */
  readonly triggers?: string
  /** What it is for, with [before, after] pairs that the tests run through it. */
  readonly examples: readonly (readonly [string, string])[]
  readonly run: (draft: Draft, context: PassContext) => void
}
