import type { SourceForm, Stance } from './quotation.ts'
import type { TokenRange } from './span.ts'
import type { TokenizedArticle } from './token.ts'

/** verb: گفت، مدعی شد · noun: بیان (اینکه) · claim: ادعای … مبنی بر · phrase: به گفتهٔ · colon: a bare colon after a name · statement: بیانیه … به شرح زیر است. */
export type CueKind = 'verb' | 'noun' | 'claim' | 'phrase' | 'colon' | 'statement'

/** What may stand as the content of a cue: words after a colon, a clause, a quoted fragment, a noun phrase. */
export type Complement = 'colon' | 'clause' | 'quote' | 'noun'

/** Words that may signal an attribution. */
export interface Cue extends TokenRange {
  readonly kind: CueKind
  readonly lemma: string
  readonly stance: Stance
  readonly complements: ReadonlySet<Complement>
  readonly negated: boolean
  readonly passive: boolean
  /** Of a verb: گفتم is 1, گفت is 3; 0 for nouns and phrases. */
  readonly person: 0 | 1 | 2 | 3
  readonly plural: boolean
  /** Of a phrase: it names who relays the words (به گزارش), not who says them. */
  readonly relay: boolean
  /** Only borderline attributions come of it: thought, statistics, documents. */
  readonly weak: boolean
}

/** subject: may be who speaks · oblique: after a preposition · object: before «را» · phrase: after «به گفتهٔ» · relay: after «به گزارش». */
export type MentionPosition = 'subject' | 'oblique' | 'object' | 'phrase' | 'relay'

/** A noun phrase that may name a speaker or an outlet. */
export interface Mention extends TokenRange {
  readonly position: MentionPosition
  readonly form: SourceForm
  /** A person's name in it, without honorifics: لوید آستین. */
  readonly name: TokenRange | null
  /** The office in it: وزیر دفاع آمریکا. */
  readonly role: TokenRange | null
  /** Whether the lexicon knows that it names a person, office, organization or group. */
  readonly known: boolean
}

/** A person's full name, wherever it stands, with the office beside it. */
export interface NameMention extends TokenRange {
  readonly role: TokenRange | null
}

export interface DetectedArticle extends TokenizedArticle {
  /** For each token, the sum of its word classes. */
  readonly classes: Uint32Array
  readonly cues: readonly Cue[]
  /** The noun phrases of every sentence that holds a cue, in order. */
  readonly mentions: readonly Mention[]
  /** Every full name of the article, in order. */
  readonly names: readonly NameMention[]
}
