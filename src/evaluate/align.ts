import type { Span } from '../document/index.ts'
import type { GoldArticle, GoldAttribution, GoldEntity, GoldSpan } from './gold.ts'
import { jaccard } from './overlap.ts'
import type { SystemQuotation } from './system.ts'
import { wordSpans, wordsIn } from './words.ts'

/** The parts of a quotation as indexes of the article's words. */
export interface Parts {
  readonly content: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  /** A cue may be a mark without words. */
  readonly cueSpans: readonly Span[]
}

export interface GoldItem extends Parts {
  readonly attribution: GoldAttribution
  readonly speaker: GoldEntity | null
  /** Neither asked for nor counted: optional and nested. */
  readonly free: boolean
  mate: SystemItem | null
}

export interface SystemItem extends Parts {
  readonly quotation: SystemQuotation
  mate: GoldItem | null
}

/** An article's annotations and a system's quotations, each with its counterpart. */
export interface Alignment {
  readonly id: string
  readonly text: string
  readonly gold: readonly GoldItem[]
  readonly system: readonly SystemItem[]
}

/** Contents that agree less, by Jaccard of their words, are no match. */
const leastAgreement = 0.5
/** Of two equal matches the one that counts is taken. */
const preference = 1e-6

/** Matches annotations and quotations one to one by their contents, the best agreement first. */
export function align(text: string, article: GoldArticle, quotations: readonly SystemQuotation[]): Alignment {
  const words = wordSpans(text)
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  const gold = article.attributions.map((attribution): GoldItem => {
    const { content, cue, source, speaker, optional, nested } = attribution
    const parts = partsOf(words, content.map(span), cue.map(span), source && span(source))
    const free = Boolean(optional || nested)
    return { ...parts, attribution, speaker: entities.get(speaker ?? '') ?? null, free, mate: null }
  })
  const system = quotations.map((quotation): SystemItem => {
    const { content, cue, source } = quotation
    return { ...partsOf(words, content, cue, source), quotation, mate: null }
  })
  const alignment = { id: article.id, text, gold: gold.filter(hasWords), system: system.filter(hasWords) }
  match(alignment)
  return alignment
}

const span = ([start, end]: GoldSpan): Span => ({ start, end })
const hasWords = ({ content }: Parts) => content.size > 0

function partsOf(
  words: readonly Span[],
  content: readonly Span[],
  cueSpans: readonly Span[],
  source: Span | null,
): Parts {
  return {
    content: wordsIn(words, content),
    cue: wordsIn(words, cueSpans),
    source: wordsIn(words, source ? [source] : []),
    cueSpans,
  }
}

function match({ gold, system }: Alignment): void {
  const pairs = gold.flatMap((item) =>
    system.map((other) => ({ item, other, agreement: jaccard(item.content, other.content) })),
  )
  const rank = ({ item, agreement }: (typeof pairs)[number]) => agreement - (item.free ? preference : 0)
  const candidates = pairs.filter(({ agreement }) => agreement >= leastAgreement).sort((a, b) => rank(b) - rank(a))
  for (const { item, other } of candidates) {
    if (item.mate || other.mate) continue
    item.mate = other
    other.mate = item
  }
}
