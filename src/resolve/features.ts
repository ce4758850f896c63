import type { AnalyzedArticle, AttributedArticle, Attribution, TokenRange } from '../document/index.ts'
import { nameFeatures } from './name-features.ts'

type Resolved = AttributedArticle & AnalyzedArticle

/** For each quotation, names of what makes it more or less likely to be right: `form=pronoun kind=person`, `tokens=≤8`. */
export function confidenceFeatures(article: Resolved): string[][] {
  const ofName = nameFeatures(article)
  return article.attributions.map((attribution, i) => {
    const id = article.quotations[i]!.speaker?.id
    return [
      ...ofAttribution(attribution),
      ...ofContent(article, attribution),
      ...ofSpeaker(article, i),
      ...(id === undefined ? [] : ofName.get(id)!),
    ]
  })
}

function ofAttribution({ cue, source, rule, nested }: Attribution): string[] {
  return [
    `rule=${rule}`,
    `lemma=${cue.lemma}`,
    ...(source && !source.known ? ['unknown source'] : []),
    ...(nested ? ['nested'] : []),
  ]
}

function ofContent({ sentences, mentions }: Resolved, { content, cue, source }: Attribution): string[] {
  const [first, last] = [content[0]!.from, content.at(-1)!.to]
  const count = lastFrom(sentences, last - 1) - lastFrom(sentences, first) + 1
  const { from } = sentences[lastFrom(sentences, cue.from)]!
  const outside = (mention: TokenRange) => mention.from >= from && (mention.from < first || mention.from >= last)
  // Somebody else in the sentence before the cue who might have spoken.
  const rival = mentions
    .slice(lastFrom(mentions, from), lastFrom(mentions, cue.from) + 1)
    .find((other) => other.known && other.position === 'subject' && other.from !== source?.from && outside(other))
  return [
    `tokens=${grade(last - first, [3, 8, 40, 120])}`,
    `sentences=${grade(count, [1, 3, 6])}`,
    ...(content.length > 1 ? ['in parts'] : []),
    ...(rival ? ['rival subject'] : []),
  ]
}

/** The index of the last range that begins at the token or before it, by binary search; 0 where none does. */
function lastFrom(ranges: readonly TokenRange[], token: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.from <= token) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function ofSpeaker({ attributions, quotations, speakers, names }: Resolved, i: number): string[] {
  const { speaker, section } = quotations[i]!
  const form = attributions[i]!.source?.form ?? 'dropped'
  const others = [`speakers=${grade(speakers.length, [1, 2, 3])}`, `persons named=${grade(names.length, [0, 1, 3, 8])}`]
  const title = section === 'title' ? ['title'] : []
  if (!speaker) return ['no speaker', `form=${form}`, ...others, ...title]
  const words = `name words=${grade(speaker.name.split(' ').length, [1, 2, 3])}`
  return [`form=${form}`, `form=${form} kind=${speaker.kind}`, `${words} kind=${speaker.kind}`, ...others, ...title]
}

/** Where a number stands among limits: `≤1`, `≤4`, `>4`. */
function grade(value: number, limits: readonly number[]): string {
  const limit = limits.find((one) => value <= one)
  return limit === undefined ? `>${limits.at(-1)}` : `≤${limit}`
}
