import { generation, makeRoom } from '../../lexicon/word-forms.ts'
import { ZWNJ } from '../characters.ts'
import { type Draft, Revision } from '../draft.ts'
import type { Pass } from '../pass.ts'
import { read } from '../spacing/gaps.ts'
import { Habit } from '../spacing/habit.ts'
import { joinInitialisms } from '../spacing/initialisms.ts'
import type { SpacingLexicon } from '../spacing/lexicon.ts'
import { joinPreverbs } from '../spacing/preverbs.ts'
import { Speller } from '../spacing/speller.ts'

const spellers = new WeakMap<SpacingLexicon, Speller>()

/** Half-spaces where the writer left a space or nothing: می شود، میشود. */
export const halfspaces: Pass = {
  examples: [
    ['بر می‌گردد و باز می‌کند', 'برمی‌گردد و باز می‌کند'],
    ['شبکه ال‌بی سی و سی دی', 'شبکه ال‌بی‌سی و سی دی'],
  ],
  run(draft, { lexicon, options }) {
    if (lexicon !== null) putHalfspaces(draft, lexicon, options.habit ?? new Habit())
    joinPreverbs(draft)
    joinInitialisms(draft)
  },
}

function putHalfspaces(draft: Draft, lexicon: SpacingLexicon, habit: Habit): void {
  const gaps = read(draft.text, spellerOf(lexicon))
  const belongs = habit.judge(draft.text, gaps)
  if (gaps.length === 0) return
  const revision = new Revision(draft.text)
  for (const gap of gaps) {
    const { at, kind, closed } = gap
    if (belongs(gap)) revision.replace(at, kind === 'space' ? at + 1 : at, closed ? '' : ZWNJ)
  }
  draft.accept(revision)
}

function spellerOf(lexicon: SpacingLexicon): Speller {
  makeRoom()
  const known = spellers.get(lexicon)
  if (known?.generation === generation) return known
  const speller = new Speller(lexicon)
  spellers.set(lexicon, speller)
  return speller
}
