import type { NormalizedText } from './document/index.ts'
import { loadSpacing, type SpacingData } from './lexicon/spacing.ts'
import { type NormalizeOptions, type PassName, passes, normalizeText as repair } from './normalize/index.ts'

export { Habit, type NormalizeOptions, type PassName } from './normalize/index.ts'

/** The passes that can be switched off, in their order. */
export const passNames: readonly PassName[] = passes.flatMap(({ name }) => (name === 'restore' ? [] : [name]))

let spacing: SpacingData | undefined

/** Repairs the spelling of a text: «میدهد» becomes «می‌دهد». The counts of half-spaces are read at the first call and kept. */
export function normalizeText(text: string, options: NormalizeOptions = {}): NormalizedText {
  spacing ??= loadSpacing()
  return repair(text, spacing, options)
}
