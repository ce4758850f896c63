import type { QuotationType } from '../document/index.ts'
import type { Alignment, GoldItem, SystemItem } from './align.ts'
import { counts, hasCue, hasRightSpeaker, isRight } from './judge.ts'
import { bestCover, common, same } from './overlap.ts'
import { count, percent, type Score, score, sum } from './score.ts'

/** What is known of one type of quotation; shares in percent of the gold. */
export interface TypeFigures {
  readonly gold: number
  readonly detected: number | null
  readonly whoSaidWhat: number | null
}

/** How good the quotations are, over the words of articles; punctuation is ignored. */
export interface Figures {
  readonly articles: number
  readonly gold: number
  readonly system: number
  /** Content agrees to 0.8 (Jaccard) and the speaker is right. */
  readonly whoSaidWhat: Score
  /** Content agrees to 0.5. */
  readonly detection: Score
  /** Content is the same words; the «strict» figure of Pareti et al. 2013. */
  readonly contentExact: Score
  /** The mean share of a content that its best counterpart covers; Pareti's «partial» figure. */
  readonly contentOverlap: Score
  readonly cue: Score
  /** Of the matched quotations: the source shares words with the right one, is the same words; none is like none. */
  readonly sourceOverlap: number | null
  readonly sourceExact: number | null
  /** Of the matched quotations whose speaker a reader knows. */
  readonly speaker: number | null
  readonly type: number | null
  readonly recallByType: Readonly<Record<QuotationType, TypeFigures>>
  /** Optional and nested ones, which count neither way. */
  readonly optional: { readonly gold: number; readonly found: number }
}

type Pair = readonly [gold: GoldItem, system: SystemItem]

export function figures(alignments: readonly Alignment[]): Figures {
  const gold = alignments.flatMap((article) => article.gold.filter((item) => !item.free))
  const free = alignments.flatMap((article) => article.gold.filter((item) => item.free))
  const system = alignments.flatMap((article) => article.system.filter(counts))
  const pairs = pairsOf(gold)
  const scored = (hits: number) => score(hits, system.length, hits, gold.length)
  return {
    articles: alignments.length,
    gold: gold.length,
    system: system.length,
    whoSaidWhat: scored(count(pairs, (pair) => isRight(...pair))),
    detection: scored(pairs.length),
    contentExact: scored(count(pairs, ([a, b]) => same(a.content, b.content))),
    contentOverlap: contentOverlap(alignments),
    cue: cueScore(gold, system, pairs),
    ...ofMatched(pairs),
    recallByType: { direct: ofType(gold, 'direct'), indirect: ofType(gold, 'indirect'), mixed: ofType(gold, 'mixed') },
    optional: { gold: free.length, found: pairsOf(free).length },
  }
}

function pairsOf(gold: readonly GoldItem[]): Pair[] {
  return gold.flatMap((item) => (item.mate ? [[item, item.mate] as const] : []))
}

function contentOverlap(alignments: readonly Alignment[]): Score {
  const gold = alignments.flatMap((article) => {
    const contents = article.system.map((item) => item.content)
    return article.gold.filter((item) => !item.free).map((item) => bestCover(item.content, contents))
  })
  const system = alignments.flatMap((article) => {
    const contents = article.gold.map((item) => item.content)
    return article.system.filter(counts).map((item) => bestCover(item.content, contents))
  })
  const total = (shares: number[]) => sum(shares, (share) => share)
  return score(total(system), system.length, total(gold), gold.length)
}

function cueScore(gold: readonly GoldItem[], system: readonly SystemItem[], pairs: readonly Pair[]): Score {
  const hits = count(pairs, ([a, b]) => hasCue(a, b))
  const withCue = (items: readonly (GoldItem | SystemItem)[]) => count(items, (item) => item.cueSpans.length > 0)
  return score(hits, withCue(system), hits, withCue(gold))
}

function ofMatched(pairs: readonly Pair[]): Pick<Figures, 'sourceOverlap' | 'sourceExact' | 'speaker' | 'type'> {
  const exact = count(pairs, ([a, b]) => same(a.source, b.source))
  const overlapping = count(pairs, ([a, b]) => same(a.source, b.source) || common(a.source, b.source) > 0)
  const known = pairs.filter(([gold]) => gold.attribution.speaker)
  return {
    sourceOverlap: percent(overlapping / pairs.length),
    sourceExact: percent(exact / pairs.length),
    speaker: percent(count(known, (pair) => hasRightSpeaker(...pair)) / known.length),
    type: percent(count(pairs, ([a, b]) => a.attribution.type === b.quotation.type) / pairs.length),
  }
}

function ofType(all: readonly GoldItem[], type: QuotationType): TypeFigures {
  const gold = all.filter((item) => item.attribution.type === type)
  const pairs = pairsOf(gold)
  const right = count(pairs, (pair) => isRight(...pair))
  return { gold: gold.length, detected: percent(pairs.length / gold.length), whoSaidWhat: percent(right / gold.length) }
}
