import type { AttributedArticle, Attribution, Mention, MentionPosition } from '../document/index.ts'
import type { Candidate } from './explanation.ts'
import { overlaps, placeOf } from './text-of.ts'

const places: Readonly<Record<Exclude<MentionPosition, 'subject'>, string>> = {
  oblique: 'stands after a preposition',
  object: 'is the object: «را» follows',
  phrase: 'belongs to another cue',
  relay: 'relays the words',
}

/** The noun phrases beside the cue that might have been its source and were not taken. */
export function candidatesOf(article: AttributedArticle, attribution: Attribution): Candidate[] {
  const { cue, source, content } = attribution
  const sentence = article.sentences.find(({ from, to }) => from <= cue.from && cue.from < to)!
  return article.mentions
    .filter((mention) => overlaps(mention, sentence) && !(source && overlaps(mention, source)))
    .filter((mention) => !content.some((range) => overlaps(mention, range)))
    .map((mention) => ({
      ...placeOf(article, mention),
      form: mention.form,
      reason: reasonAgainst(article, attribution, mention),
    }))
}

function reasonAgainst(article: AttributedArticle, attribution: Attribution, mention: Mention): string {
  if (attribution.via.includes(mention)) return places.relay
  const quoted = article.attributions.findIndex(({ content }) => content.some((range) => overlaps(mention, range)))
  if (quoted >= 0) return `stands in the words of quotation ${quoted + 1}`
  if (mention.position !== 'subject') return places[mention.position]
  if (mention.from >= attribution.cue.to) return 'stands after the cue'
  if (!mention.known) return 'is nothing that the lexicon knows to speak'
  return attribution.source
    ? 'another subject is nearer, or opens the clause of the cue'
    : 'the cue takes no subject here'
}
