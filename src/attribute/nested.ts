import type { Cue } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'
import type { Finding } from './rule.ts'

/** Inside another's words only a plain report counts: somebody named, a real cue, and a clause. */
export function nestedIsPlain(context: Context, finding: Finding, cue: Cue): boolean {
  const { source } = finding
  // «جنگی که وعده داده بود رخ نمی‌دهد»: of whom a relative clause speaks is not told.
  if (cue.kind === 'verb' && context.has(cue.from - 1, WordClass.Complementizer)) return false
  return (
    source?.known === true && source.form !== 'pronoun' && !cue.weak && cue.kind !== 'colon' && finding.type !== 'mixed'
  )
}
