import type { AttributedArticle, Attribution, Mention, Quotation, Speaker, TokenRange } from '../document/index.ts'
import type { Antecedent } from './explanation.ts'
import { placeOf, wordsOf } from './text-of.ts'

/** A place where the article names a speaker. */
interface Naming extends TokenRange {
  /** The index of the attribution whose source it is; null elsewhere. */
  readonly attribution: number | null
}

/** All that tells who spoke: attributions and the quotations made of them, in the same order. */
interface Spoken {
  readonly article: AttributedArticle
  readonly quotations: readonly Quotation[]
  readonly speakers: readonly Speaker[]
}

/**
 * Where the article says who the speaker of the `i`th quotation is: the last place that names the speaker before a
 * pronoun, an office, a surname or a dropped subject; else the first one after it. Null where the source says it itself.
 */
export function antecedentOf(spoken: Spoken, i: number): Antecedent | null {
  const { article, quotations, speakers } = spoken
  const attribution = article.attributions[i]!
  const speaker = speakers.find(({ id }) => id === quotations[i]!.speaker?.id)
  if (!speaker || saysItself(article, attribution, speaker)) return null
  const { from } = attribution.source ?? attribution.cue
  const namings = namingsOf(spoken, speaker).filter((naming) => naming.from !== from)
  const found = namings.findLast((naming) => naming.from < from) ?? namings[0]
  if (!found) return null
  return { ...placeOf(article, found), quotation: found.attribution === null ? null : found.attribution + 1 }
}

/** Whether the source has the speaker's full name, or all words that the article has for the speaker. */
function saysItself(article: AttributedArticle, { source }: Attribution, speaker: Speaker): boolean {
  if (!source || source.form === 'pronoun') return false
  return [wordsOf(article, source), wordsOf(article, source.name ?? source)].includes(speaker.name)
}

/** In the order of the article: sources of the speaker's quotations, and noun phrases that have the speaker's name. */
function namingsOf({ article, quotations }: Spoken, speaker: Speaker): Naming[] {
  const forms = new Set([speaker.name, ...speaker.aliases, ...(speaker.role ? [speaker.role] : [])])
  const names = (mention: Mention) =>
    [mention, mention.name, mention.role].some((range) => range && forms.has(wordsOf(article, range)))
  const sources = article.attributions.flatMap(({ source }, i): Naming[] => {
    const own = source && source.form !== 'pronoun' && quotations[i]!.speaker?.id === speaker.id
    return own && names(source) ? [{ from: source.from, to: source.to, attribution: i }] : []
  })
  const taken = new Set(sources.map(({ from }) => from))
  const others = [
    ...article.mentions.filter(names),
    ...article.names.filter((name) => forms.has(wordsOf(article, name))),
  ].filter(({ from }) => !taken.has(from))
  const elsewhere = others.map(({ from, to }): Naming => ({ from, to, attribution: null }))
  return [...sources, ...elsewhere].sort((a, b) => a.from - b.from)
}
