import type { Alignment, Parts } from './align.ts'
import { counts, hasCue, hasExactCue } from './judge.ts'
import { covered, same } from './overlap.ts'
import { count, type Score, score, sum } from './score.ts'

/** A part of the relation that is the same to the word, and the words that are in it of those that should be. */
export interface PartFigures {
  readonly exact: Score
  readonly overlap: Score
}

/** The figures by which Citron (Newell et al. 2018) is published, so that one can be set beside the other. */
export interface RelationFigures {
  readonly cue: PartFigures
  /** Source and content are exact where the cues overlap and the part is the same. */
  readonly source: PartFigures
  readonly content: PartFigures
  /** Cue, source and content all exact; by words, those of all three together. */
  readonly relation: PartFigures
}

type Agrees = (gold: Parts, system: Parts) => boolean
type WordsOf = (parts: Parts) => ReadonlySet<number>
type Sides = { readonly mine: readonly Parts[]; readonly others: readonly Parts[] }

const agreement: Readonly<Record<keyof RelationFigures, Agrees>> = {
  cue: hasExactCue,
  source: (gold, system) => hasCue(gold, system) && same(gold.source, system.source),
  content: (gold, system) => hasCue(gold, system) && same(gold.content, system.content),
  relation: (gold, system) =>
    hasExactCue(gold, system) && same(gold.source, system.source) && same(gold.content, system.content),
}

const wordsOf: Readonly<Record<keyof RelationFigures, readonly WordsOf[]>> = {
  cue: [cueWords],
  source: [(parts) => parts.source],
  content: [(parts) => parts.content],
  relation: [cueWords, (parts) => parts.source, (parts) => parts.content],
}

/** Optional and nested annotations count neither way, as in all other figures. */
export function relationFigures(alignments: readonly Alignment[]): RelationFigures {
  const expected = alignments.map(({ gold, system }) => ({ mine: gold.filter((item) => !item.free), others: system }))
  const given = alignments.map(({ gold, system }) => ({ mine: system.filter(counts), others: gold }))
  const figures = (part: keyof RelationFigures): PartFigures => ({
    exact: exactScore(given, expected, agreement[part]),
    overlap: overlapScore(given, expected, wordsOf[part]),
  })
  return {
    cue: figures('cue'),
    source: figures('source'),
    content: figures('content'),
    relation: figures('relation'),
  }
}

function exactScore(given: readonly Sides[], expected: readonly Sides[], agrees: Agrees): Score {
  const size = (sides: readonly Sides[]) => sum(sides, ({ mine }) => mine.length)
  const right = sum(given, ({ mine, others }) => count(mine, (item) => others.some((gold) => agrees(gold, item))))
  const found = sum(expected, ({ mine, others }) => count(mine, (gold) => others.some((item) => agrees(gold, item))))
  return score(right, size(given), found, size(expected))
}

/** Over all words together, so that long contents weigh more than short ones. */
function overlapScore(given: readonly Sides[], expected: readonly Sides[], parts: readonly WordsOf[]): Score {
  const size = (sides: readonly Sides[]) =>
    sum(parts, (words) => sum(sides, ({ mine }) => sum(mine, (item) => words(item).size)))
  const shared = (sides: readonly Sides[]) =>
    sum(parts, (words) => sum(sides, ({ mine, others }) => sharedWords(mine, others, words)))
  return score(shared(given), size(given), shared(expected), size(expected))
}

function sharedWords(mine: readonly Parts[], others: readonly Parts[], words: WordsOf): number {
  const elsewhere = others.map(words)
  return sum(mine, (item) => covered(words(item), elsewhere))
}

/** A cue without words is one unit, told apart from the words by a negative number: the colon of a headline. */
function cueWords({ cue, cueSpans }: Parts): ReadonlySet<number> {
  return cue.size > 0 ? cue : new Set(cueSpans.map((span) => -1 - span.start))
}
