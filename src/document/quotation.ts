import type { Span } from './span.ts'
import type { Section } from './token.ts'

/** direct: the source's own words · indirect: a paraphrase · mixed: a paraphrase with quoted fragments, or a fragment alone. */
export type QuotationType = 'direct' | 'indirect' | 'mixed'

/** What the cue says of the words. */
export type Stance =
  | 'neutral'
  | 'assert'
  | 'claim'
  | 'deny'
  | 'warn'
  | 'promise'
  | 'demand'
  | 'ask'
  | 'criticize'
  | 'praise'
  | 'admit'

export type SpeakerKind = 'person' | 'role' | 'organization' | 'group' | 'unknown'

/** How a source names its speaker; `dropped` sources have no words and are null in the record. */
export type SourceForm = 'name' | 'role' | 'pronoun' | 'organization' | 'group'

/** A span of the text as read with its words. */
export interface QuotedSpan extends Span {
  readonly text: string
}

/** The words that signal the attribution. */
export interface QuotationCue {
  readonly text: string
  /** Dictionary form: مدعی شدن، گفتن، به گفته; «:» for a bare colon. */
  readonly lemma: string
  readonly stance: Stance
  /** True for «نگفت», «تکذیب نکرد». */
  readonly negated: boolean
  readonly spans: readonly Span[]
}

/** The words that name who speaks, next to the cue. */
export interface QuotationSource extends Span {
  readonly text: string
  readonly form: SourceForm
}

/** The entity a quotation is put down to, as the quotation record repeats it. */
export interface SpeakerReference {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
}

/** An outlet or person that relays the words. */
export interface Relay extends Span {
  readonly name: string
}

/** One entity of the article that speaks. */
export interface Speaker extends SpeakerReference {
  /** Every other form by which the article's sources call the speaker; no pronouns. */
  readonly aliases: readonly string[]
  /** Number of quotations put down to the speaker. */
  readonly quotations: number
  /** Number of word tokens in them. */
  readonly words: number
  /** How often each stance occurs among them. */
  readonly stances: Readonly<Partial<Record<Stance, number>>>
}

/** The output record; all spans count in the text as read. Fields are only ever added. */
export interface Quotation {
  readonly document: string
  /** 1, 2, … in the order of the article. */
  readonly id: number
  readonly section: Section
  readonly type: QuotationType
  /** Normalized content, parts joined by « … ». */
  readonly text: string
  readonly content: readonly QuotedSpan[]
  readonly cue: QuotationCue
  readonly source: QuotationSource | null
  readonly speaker: SpeakerReference | null
  readonly via: readonly Relay[]
  /** The id of the quotation whose content this one stands in. */
  readonly parent: number | null
  /** Between 0 and 1: the share of quotations like this one that are right on annotated articles. */
  readonly confidence: number
  /** The id of the attribution rule that made it. */
  readonly rule: string
}
