import { ZWNJ } from '../characters.ts'
import type { Gap, GapKind } from './gaps.ts'

/** kept: the writer uses half-spaces · lost: they are missing where they cannot be · unknown: nothing tells. */
type Habit = 'kept' | 'unknown' | 'lost'

/** Log odds from which a half-space is put in. Chosen on development sentences. */
const LIMITS: Readonly<Record<Habit, Readonly<Record<GapKind, number>>>> = {
  kept: { space: 3.5, nothing: 4, optional: Number.POSITIVE_INFINITY },
  unknown: { space: 0.8, nothing: 1, optional: 0.8 },
  lost: { space: -0.1, nothing: 0, optional: 0 },
}

/** Below this no limit lies. */
export const LOWEST_LIMIT = -0.8

/** From here on a missing half-space tells of its writer. */
const SURE = 2.5

/** The limits for one text. Texts lose their half-spaces as spaces (می شود) or as nothing (میشود), seldom as both. */
export function limitsFor(text: string, gaps: readonly Gap[]): Readonly<Record<GapKind, number>> {
  const half = occurrences(text, ZWNJ)
  const sure = { space: 0, nothing: 0, optional: 0 }
  for (const { kind, score } of gaps) if (score >= SURE) sure[kind]++
  const { space } = LIMITS[habit(half + sure.nothing, sure.space)]
  const { nothing, optional } = LIMITS[habit(half + sure.space, sure.nothing)]
  return { space, nothing, optional }
}

function habit(kept: number, lost: number): Habit {
  if (kept > lost) return 'kept'
  return lost > 0 ? 'lost' : 'unknown'
}

function occurrences(text: string, character: string): number {
  let n = 0
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) n++
  return n
}
