import type { Cue } from '../document/index.ts'
import type { Finding } from './rule.ts'

/** Inside another's words only a plain report counts: somebody named, a real cue, and a clause. */
export function nestedIsPlain(finding: Finding, cue: Cue): boolean {
  const { source } = finding
  return (
    source?.known === true && source.form !== 'pronoun' && !cue.weak && cue.kind !== 'colon' && finding.type !== 'mixed'
  )
}
