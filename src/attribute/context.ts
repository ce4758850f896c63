import type { Cue, DetectedArticle, Mention, Paragraph, QuotedRange, Sentence, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'

/** An article's tokens with look-ups by position; built once for all rules. */
export class Context {
  readonly article: DetectedArticle
  /** For each token, and for the end of the article, the index of its sentence. */
  readonly sentenceOf: Uint32Array
  /** Quoted ranges by their opening mark. */
  readonly quoteAt: ReadonlyMap<number, QuotedRange>
  /** Cues by their first token. */
  readonly cueAt: ReadonlyMap<number, Cue>
  /** Mentions and cues of each sentence, in order. */
  readonly mentionsIn: readonly (readonly Mention[])[]
  readonly cuesIn: readonly (readonly Cue[])[]
  /** For each token, the open quoted range around it with the smallest extent; -1 outside. */
  private readonly quoteAround: Int32Array
  /** For each token, where the innermost content found so far around it begins. */
  readonly contentStart: Uint32Array
  /** For each token, how many contents found so far hold it. */
  readonly depth: Uint8Array
  /** The first paragraph with words in it. */
  readonly firstText: Paragraph | undefined
  /** The first tokens of the paragraphs that an interview's labels open; set before the rules run. */
  labels: ReadonlySet<number> = new Set()
  /** Whether labels name what a speaker speaks of; set before the rules run. */
  hasTopics = false

  constructor(article: DetectedArticle) {
    this.article = article
    this.sentenceOf = new Uint32Array(article.tokens.length + 1)
    article.sentences.forEach((sentence, i) => {
      this.sentenceOf.fill(i, sentence.from, sentence.to + 1)
    })
    this.quoteAt = new Map(article.quoted.map((quote) => [quote.open, quote]))
    this.cueAt = new Map(article.cues.map((cue) => [cue.from, cue]))
    this.mentionsIn = this.bySentence(article.mentions)
    this.cuesIn = this.bySentence(article.cues)
    this.depth = new Uint8Array(article.tokens.length)
    this.contentStart = new Uint32Array(article.tokens.length)
    this.firstText = article.paragraphs.find(({ from, to }) =>
      article.tokens.slice(from, Math.min(to, from + 9)).some((token) => token.kind === 'word'),
    )
    this.quoteAround = new Int32Array(article.tokens.length).fill(-1)
    article.quoted.forEach((quote, i) => {
      this.quoteAround.fill(i, quote.open + 1, quote.close)
    })
  }

  private bySentence<R extends TokenRange>(ranges: readonly R[]): R[][] {
    const groups: R[][] = this.article.sentences.map(() => [])
    for (const range of ranges) groups[this.sentenceOf[range.from]!]!.push(range)
    return groups
  }

  /** Notes that a content has been found. */
  deepen(content: readonly TokenRange[]): void {
    for (const { from, to } of content) {
      for (let i = from; i < to; i++) this.depth[i]!++
      this.contentStart.fill(from, from, to)
    }
  }

  /** Notes ranges in which no cue counts. */
  hide(ranges: readonly TokenRange[]): void {
    this.deepen(ranges)
    this.deepen(ranges)
  }

  /** The text of token `i`; empty beyond the ends, which are looked at often and slow every look at an array down. */
  text(i: number): string {
    const { tokens } = this.article
    return i >= 0 && i < tokens.length ? tokens[i]!.text : ''
  }

  words({ from, to }: TokenRange): string {
    const { tokens, normalized } = this.article
    return to > from ? normalized.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''
  }

  has(i: number, classes: number): boolean {
    const { classes: known } = this.article
    return i >= 0 && i < known.length && (known[i]! & classes) !== 0
  }

  /** Whether any token of the range has one of the classes. */
  hasWithin({ from, to }: TokenRange, classes: number): boolean {
    for (let i = from; i < to; i++) if (this.has(i, classes)) return true
    return false
  }

  /** The sentence of token `i`; the last one for the end of the article. */
  sentence(i: number): Sentence {
    return this.article.sentences[this.sentenceOf[i]!]!
  }

  paragraph(i: number): Paragraph {
    return this.article.paragraphs[this.sentence(i).paragraph]!
  }

  mentionsBefore(i: number): readonly Mention[] {
    return this.mentionsIn[this.sentenceOf[i]!]!.filter((mention) => mention.to <= i)
  }

  /** The innermost quoted range around token `i`, if any. */
  quoteOver(i: number): QuotedRange | null {
    const index = this.quoteAround[i] ?? -1
    return index < 0 ? null : this.article.quoted[index]!
  }

  isMark(i: number): boolean {
    return this.article.tokens[i]?.kind === 'mark'
  }

  /** Past commas, adverbs and times from `i` on: «گفت، همچنین:». */
  skipAdverbs(i: number, to: number): number {
    let at = i
    while (at < to && this.has(at, WordClass.Adverb)) at++
    return at
  }

  /** The range without marks at its ends, except those of a pair that stands inside. */
  trim({ from, to }: TokenRange): TokenRange {
    let a = from
    let b = this.withoutCredit(from, this.withoutBreaks(to))
    while (a < b && this.isMark(a) && !this.opensWithin(a, b)) a++
    while (b > a && this.isMark(b - 1) && !this.closesWithin(a, b - 1)) b--
    return { from: a, to: b }
  }

  /** «… است. [n]»: a line break that an archive has written out. */
  private withoutBreaks(to: number): number {
    return this.text(to - 1) === ']' && this.text(to - 2) === 'n' && this.text(to - 3) === '[' ? to - 3 : to
  }

  /** «… آغاز می‌شود/ خبرفوری»: the outlet that a post is taken from, after a stroke at the end of its paragraph, is no part of what is said. */
  private withoutCredit(from: number, to: number): number {
    let end = to
    while (end > from && this.isMark(end - 1)) end--
    const stroke = this.text(end - 2) === '/' ? end - 2 : this.text(end - 3) === '/' ? end - 3 : -1
    if (
      stroke <= from ||
      end + 1 < this.paragraph(end - 1).to ||
      !this.has(stroke + 1, WordClass.Outlet | WordClass.Rare)
    )
      return to
    return stroke
  }

  private opensWithin(i: number, to: number): boolean {
    const quote = this.quoteAt.get(i)
    return this.text(i) === '(' || this.text(i) === '[' || (quote !== undefined && quote.close < to)
  }

  private closesWithin(from: number, i: number): boolean {
    if (this.text(i) === ')' || this.text(i) === ']') return true
    const inner = this.quoteOver(i - 1)
    return inner !== null && inner.close === i && inner.open >= from
  }
}
