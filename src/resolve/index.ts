import type { AnalyzedArticle, AttributedArticle } from '../document/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { Cast } from './cast.ts'
import { withConfidence } from './confidence.ts'
import { NamedPersons } from './names.ts'
import { makeQuotations, makeSpeakers } from './record.ts'
import { Speakers } from './speakers.ts'
import { surroundings } from './surroundings.ts'

/** Finds the entity behind every source and writes the quotations down. */
export function resolve<A extends AttributedArticle>(
  article: A,
  lexicon: Pick<Lexicon, 'confidence'>,
): A & AnalyzedArticle {
  if (article.attributions.length === 0) return Object.assign({}, article, { quotations: [], speakers: [] })
  const around = surroundings(article)
  const cast = new Cast(new NamedPersons(article, around))
  const speakers = new Speakers(around, cast)
  const inOrder = article.attributions.toSorted((a, b) => a.cue.from - b.cue.from)
  const entityOf = new Map(
    inOrder.map((attribution, i) => [attribution, speakers.resolve(attribution, inOrder[i + 1] ?? null)]),
  )
  // «وی» with nobody before it is whoever is named first: the lead was lost.
  const first = cast.entities.find((entity) => entity.kind === 'person' || entity.kind === 'role')
  for (const attribution of inOrder) {
    if (entityOf.get(attribution) !== null || !first) break
    if (!attribution.cue.passive && attribution.source?.form !== 'name') entityOf.set(attribution, first)
  }
  const quotations = makeQuotations(article, entityOf)
  const resolved = Object.assign({}, article, { quotations, speakers: makeSpeakers(cast.entities, quotations) })
  return { ...resolved, quotations: withConfidence(resolved, lexicon.confidence) }
}
