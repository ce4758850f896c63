import type { Complement, CueKind, MentionPosition, Quotation, SourceForm, Stance } from '../document/index.ts'

/** Words of the article; `start` and `end` count in the text as read. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the lexicon says of the words that signal the attribution. */
export interface CueEntry {
  readonly lemma: string
  readonly kind: CueKind
  readonly stance: Stance
  readonly complements: readonly Complement[]
  readonly negated: boolean
  readonly passive: boolean
}

/** The rule that tied content, cue and source, with the example it keeps. */
export interface RuleReference {
  readonly id: string
  readonly example: { readonly text: string; readonly source: string | null; readonly content: string } | null
}

/** How the words that name who speaks were read. */
export interface SourceReading extends Place {
  readonly form: SourceForm
  readonly position: MentionPosition
  readonly name: string | null
  readonly role: string | null
  readonly known: boolean
}

/** What a pronoun, a dropped subject, an office or a surname goes back to. */
export interface Antecedent extends Place {
  /** The quotation whose source it is; null where it stands in the narrator's words. */
  readonly quotation: number | null
}

/** A noun phrase of the cue's sentence that was not taken for the source, and why. */
export interface Candidate extends Place {
  readonly form: SourceForm
  readonly reason: string
}

/** Why one quotation is as it is. */
export interface QuotationExplanation {
  readonly quotation: Quotation
  /** The text from the first word of cue, source and content to the last, and what stands around it. */
  readonly passage: { readonly before: string; readonly text: string; readonly after: string }
  readonly cue: CueEntry
  readonly rule: RuleReference
  readonly source: SourceReading | null
  readonly antecedent: Antecedent | null
  readonly candidates: readonly Candidate[]
}

/** A cue that made no quotation, and why. */
export interface UnusedCue extends Place {
  readonly lemma: string
  readonly kind: CueKind
  readonly reason: string
}

/** Why an article's quotations are as they are. */
export interface Explanation {
  readonly document: string
  readonly quotations: readonly QuotationExplanation[]
  readonly unused: readonly UnusedCue[]
}
