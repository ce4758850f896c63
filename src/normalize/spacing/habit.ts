import { ZWNJ } from '../characters.ts'
import type { Gap } from './gaps.ts'

/** Half-spaces that stand in a text, and those that surely lack in it, by what stands in their place. */
interface Traces {
  kept: number
  space: number
  nothing: number
}

/** Below this no limit lies: scores within words are rounded so that a little more than 0 may be 0. */
export const LOWEST_LIMIT = -0.1

/** Log odds from which on a missing half-space tells of its writer. */
const SURE = 2.5

/** How many half-spaces the lines before count for at most: a file may hold texts of many hands. */
const MOST_BEFORE = 16

/** What a writer nobody knows anything of has done, in half-spaces: half of them are lost. */
const UNKNOWN = 0.2

/** Log odds from which on a half-space is put in whoever wrote: the most careful forgets one in «می توانستیم» once. */
const CERTAIN = 4

/** A writer who joins fewer than this share of his half-spaces means to where joining is a spelling of its own: کتابها. */
const LEAST_JOINED = 0.3

/**
 * How a writer, or what a text came through, treats half-spaces. Few texts that keep them lack one, and most that lost them
 * lost all, as spaces (می شود) or as nothing (میشود). So a space in a word that is seldom written with a half-space stays
 * where twenty half-spaces stand around it, and goes where «می شود» stands beside it.
 */
export class Habit {
  private readonly before: Traces = { kept: 0, space: 0, nothing: 0 }

  /** Which gaps of a text to put half-spaces into. The text is remembered: the next one, or line, is of the same writer. */
  judge(text: string, gaps: readonly Gap[]): (gap: Gap) => boolean {
    const own = tracesOf(text, gaps)
    const told = sum(own, this.before, Math.min(1, MOST_BEFORE / Math.max(1, total(this.before))))
    Object.assign(this.before, sum(own, this.before, 1))
    const joins = share(told.nothing, told) > LEAST_JOINED
    return ({ kind, score }) => {
      if (kind === 'optional') return joins && score >= limit(told, 'nothing', 0)
      // No gap bears witness in its own cause.
      return score >= limit(told, kind, score >= SURE ? 1 : 0)
    }
  }
}

/** The less often a writer loses half-spaces in this way, the surer one must be that here one is lost. */
function limit(told: Traces, kind: 'space' | 'nothing', own: number): number {
  const needed = Math.min(CERTAIN, -Math.log(share(told[kind] - own, told, own)))
  return kind === 'nothing' ? needed + LOWEST_LIMIT : needed
}

function share(lost: number, told: Traces, own = 0): number {
  return (lost + UNKNOWN / 2) / (total(told) - own + UNKNOWN)
}

const total = ({ kept, space, nothing }: Traces): number => kept + space + nothing

function sum(a: Traces, b: Traces, share: number): Traces {
  return { kept: a.kept + b.kept * share, space: a.space + b.space * share, nothing: a.nothing + b.nothing * share }
}

function tracesOf(text: string, gaps: readonly Gap[]): Traces {
  const found = { kept: occurrences(text, ZWNJ), space: 0, nothing: 0 }
  for (const { kind, score } of gaps) if (score >= SURE && kind !== 'optional') found[kind]++
  return found
}

function occurrences(text: string, character: string): number {
  let n = 0
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) n++
  return n
}
