import type { AttributedArticle, Cue } from '../document/index.ts'
import type { UnusedCue } from './explanation.ts'
import { overlaps, placeOf } from './text-of.ts'

/** The cues of an article that made no quotation, in order. */
export function unusedCues(article: AttributedArticle): UnusedCue[] {
  const used = article.attributions.flatMap(({ cue, cueParts }) => [cue, ...cueParts])
  return article.cues
    .filter((cue) => !used.some((range) => overlaps(cue, range)))
    .map((cue) => ({
      ...placeOf(article, cue),
      lemma: cue.lemma,
      kind: cue.kind,
      reason: reasonAgainst(article, cue),
    }))
}

/** The first thing that speaks against it. */
function reasonAgainst({ attributions }: AttributedArticle, cue: Cue): string {
  const around = attributions.findIndex(({ content }) => content.some((range) => overlaps(cue, range)))
  const inside = around < 0 ? '' : ` (it stands in the words of quotation ${around + 1})`
  if (cue.negated) return `it is negated${inside}`
  if (cue.kind === 'verb' && cue.person !== 3) return `its verb is not in the third person${inside}`
  if (cue.weak) return `only borderline attributions come of it${inside}`
  if (cue.relay) return 'it names who relays the words'
  if (around >= 0) return `it stands in the words of quotation ${around + 1}, whose speech it may belong to`
  return cue.passive ? 'nobody is said to have spoken, or no words follow' : 'no rule found words that it brings in'
}
