import type { QuotationType, Span } from '../document/index.ts'
import type { Alignment, GoldItem, SystemItem } from './align.ts'
import { counts, hasCue, hasRightSpeaker } from './judge.ts'
import { same } from './overlap.ts'

/** missed, spurious: no counterpart · the others: a part of a matched quotation is wrong; one may have several wrong. */
export const errorKinds = ['missed', 'spurious', 'boundary', 'speaker', 'source', 'cue'] as const
export type ErrorKind = (typeof errorKinds)[number]

/** One error; what was expected is null of spurious quotations, what was given is null of missed ones. */
export interface EvaluationError {
  readonly article: string
  readonly kind: ErrorKind
  readonly type: QuotationType
  /** The content as annotated; as given where it is spurious. */
  readonly content: string
  /** The part that is wrong: the content, the speaker's name, the source's or the cue's words. */
  readonly expected: string | null
  readonly given: string | null
}

/** All errors in the order of the articles: those of the annotations first, then spurious ones. */
export function errors({ id, text, gold, system }: Alignment): EvaluationError[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const required = gold.filter((item) => !item.free)
  return [
    ...required.flatMap((item) => errorsOf(item, words).map((error) => ({ article: id, ...error }))),
    ...system
      .filter((item) => !item.mate && counts(item))
      .map(({ quotation: { type, content } }) => {
        const given = words(content)
        return { article: id, kind: 'spurious' as const, type, content: given, expected: null, given }
      }),
  ]
}

type WordsOf = (spans: readonly Span[]) => string

function errorsOf(gold: GoldItem, words: WordsOf): Omit<EvaluationError, 'article'>[] {
  const { type, content, source } = gold.attribution
  const text = words(content.map(([start, end]) => ({ start, end })))
  const error = (kind: ErrorKind, expected: string | null, given: string | null) => ({
    kind,
    type,
    content: text,
    expected,
    given,
  })
  const system = gold.mate
  if (!system) return [error('missed', text, null)]
  const { quotation } = system
  const wrong = wrongParts(gold, system)
  const span = source && { start: source[0], end: source[1] }
  return [
    ...(wrong.boundary ? [error('boundary', text, words(quotation.content))] : []),
    ...(wrong.speaker ? [error('speaker', gold.speaker?.name ?? null, quotation.speaker)] : []),
    ...(wrong.source ? [error('source', span && words([span]), quotation.source && words([quotation.source]))] : []),
    ...(wrong.cue ? [error('cue', words(gold.cueSpans), words(quotation.cue))] : []),
  ]
}

function wrongParts(gold: GoldItem, system: SystemItem) {
  return {
    boundary: !same(gold.content, system.content),
    speaker: !hasRightSpeaker(gold, system),
    source: !same(gold.source, system.source),
    cue: gold.cueSpans.length > 0 && !hasCue(gold, system),
  }
}
