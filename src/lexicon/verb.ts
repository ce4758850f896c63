import { readTable } from './table.ts'

export { inflect } from './inflect.ts'

/** A verb by its stems: گفتن، گفت، گوی، and گ for the colloquial می‌گه. */
export interface Verb {
  readonly infinitive: string
  readonly past: string
  readonly present: string
  /** Null where the colloquial stem is the present stem. */
  readonly colloquial: string | null
  /** Whether «participle + شدن» is its passive: گفته شد. Of کردن it is not: اعلام کرد, اعلام شد. */
  readonly passive: boolean
}

export type Tense =
  | 'past' // گفت
  | 'imperfect' // می‌گفت
  | 'perfect' // گفته است، گفته
  | 'pluperfect' // گفته بود
  | 'present' // می‌گوید
  | 'subjunctive' // بگوید
  | 'past-subjunctive' // گفته باشد
  | 'future' // خواهد گفت
  | 'progressive' // دارد می‌گوید
  | 'past-progressive' // داشت می‌گفت
  | 'infinitive' // گفتن

/** One inflected form, as the tokens of normalized text: ['خواهد', 'گفت']. */
export interface VerbForm {
  /** The verb's dictionary form. */
  readonly infinitive: string
  readonly tokens: readonly string[]
  readonly tense: Tense
  /** 0 for the infinitive. */
  readonly person: 0 | 1 | 2 | 3
  readonly plural: boolean
  readonly negated: boolean
  readonly passive: boolean
}

/** The verbs of verbs.tsv. */
export function readVerbs(): Verb[] {
  const columns = ['infinitive', 'past', 'present', 'colloquial', 'passive']
  return readTable('verbs.tsv', columns).map(([infinitive, past, present, colloquial, passive]) => ({
    infinitive: infinitive!,
    past: past!,
    present: present!,
    colloquial: colloquial || null,
    passive: passive === '1',
  }))
}
