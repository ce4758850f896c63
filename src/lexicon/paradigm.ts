import type { Tense } from './verb.ts'

/** What a verb puts into a slot. spoken: the colloquial stem; ن and ب stand for the prefixed stems نگفت، بگوی. */
export type Base =
  | 'past'
  | 'present'
  | 'spoken'
  | 'participle'
  | 'ن past'
  | 'ن present'
  | 'ن spoken'
  | 'ن participle'
  | 'ب present'
  | 'ب spoken'

/** One place of the paradigm of every verb: in «خواهد گفت» lead is خواهد, in «می‌گوید» prefix is می and suffix د. */
export interface Slot {
  readonly lead: readonly string[]
  readonly prefix: string
  readonly base: Base
  readonly suffix: string
  readonly tail: readonly string[]
  readonly tense: Tense
  /** 0 for the infinitive. */
  readonly person: 0 | 1 | 2 | 3
  readonly plural: boolean
  readonly negated: boolean
  readonly passive: boolean
}

const persons = [1, 2, 3, 1, 2, 3] as const
const SECOND = 1
const THIRD = 2
const FIRST_PLURAL = 3
const THIRD_PLURAL = 5
const everyPerson = [0, 1, 2, 3, 4, 5] as const

// The six endings in the order of `persons`.
export const pastEndings = ['م', 'ی', '', 'یم', 'ید', 'ند'] as const
export const presentEndings = ['م', 'ی', 'د', 'یم', 'ید', 'ند'] as const
const spokenEndings = ['م', 'ی', 'ه', 'یم', 'ین', 'ن'] as const
export const perfectEndings = ['ام', 'ای', 'است', 'ایم', 'اید', 'اند'] as const

/** With the half-space, and with the half-space lost: میگوید. */
const imperfectives = ['می\u200c', 'می', 'نمی\u200c', 'نمی'] as const

const nothing: readonly string[] = []

type Parts = Partial<Pick<Slot, 'lead' | 'prefix' | 'suffix' | 'tail'>>

function slot(base: Base, tense: Tense, i: number, parts: Parts, negated = base.startsWith('ن')): Slot {
  const { lead = nothing, prefix = '', suffix = '', tail = nothing } = parts
  const plural = i >= FIRST_PLURAL
  return { lead, prefix, base, suffix, tail, tense, person: persons[i]!, plural, negated, passive: false }
}

/** گفت، نگفت، بگوید، نگوید، گوید. */
function simpleSlots(i: (typeof everyPerson)[number]): Slot[] {
  const present = { suffix: presentEndings[i] }
  const spoken = { suffix: spokenEndings[i] }
  const slots = [
    slot('past', 'past', i, { suffix: pastEndings[i] }),
    slot('ن past', 'past', i, { suffix: pastEndings[i] }),
    slot('ب present', 'subjunctive', i, present),
    slot('ن present', 'subjunctive', i, present),
    slot('ب spoken', 'subjunctive', i, spoken),
    slot('ن spoken', 'subjunctive', i, spoken),
  ]
  // Compounds drop the ب: اعلام کند; it is the literary present as well: سعدی گوید. A second person would be گیری، سازی.
  return i === SECOND ? slots : [...slots, slot('present', 'subjunctive', i, present)]
}

/** می‌گفت، نمی‌گوید، می‌گه. */
function imperfectiveSlots(i: (typeof everyPerson)[number]): Slot[] {
  return imperfectives.flatMap((prefix) => {
    const negated = prefix.startsWith('ن')
    return [
      slot('past', 'imperfect', i, { prefix, suffix: pastEndings[i] }, negated),
      slot('present', 'present', i, { prefix, suffix: presentEndings[i] }, negated),
      slot('spoken', 'present', i, { prefix, suffix: spokenEndings[i] }, negated),
    ]
  })
}

/** گفته‌اند، گفته اند، گفته بود، گفته باشد، نگفته است. */
function perfectSlots(i: (typeof everyPerson)[number]): Slot[] {
  return (['participle', 'ن participle'] as const).flatMap((base) => [
    slot(base, 'perfect', i, { suffix: `\u200c${perfectEndings[i]}` }),
    slot(base, 'perfect', i, { tail: [perfectEndings[i]] }),
    slot(base, 'perfect', i, { suffix: perfectEndings[i] }),
    slot(base, 'pluperfect', i, { tail: [`بود${pastEndings[i]}`] }),
    slot(base, 'past-subjunctive', i, { tail: [`باش${presentEndings[i]}`] }),
  ])
}

/** خواهد گفت، نخواهد گفت، دارد می‌گوید، داشت می‌گفت. */
function auxiliarySlots(i: (typeof everyPerson)[number]): Slot[] {
  const past = pastEndings[i]
  const present = presentEndings[i]
  const prefix = 'می\u200c'
  return [
    slot('past', 'future', i, { lead: [`خواه${present}`] }),
    slot('past', 'future', i, { lead: [`نخواه${present}`] }, true),
    slot('present', 'progressive', i, { lead: [`دار${present}`], prefix, suffix: present }),
    slot('past', 'past-progressive', i, { lead: [`داشت${past}`], prefix, suffix: past }),
  ]
}

/** Infinitives; a bare participle, which is a perfect whose است is left out; گفته بودن, spoken for گفته بودند. */
const singles: readonly Slot[] = [
  { ...slot('past', 'infinitive', THIRD, { suffix: 'ن' }), person: 0 },
  { ...slot('ن past', 'infinitive', THIRD, { suffix: 'ن' }), person: 0 },
  slot('participle', 'perfect', THIRD, {}),
  slot('ن participle', 'perfect', THIRD, {}),
  slot('participle', 'pluperfect', THIRD_PLURAL, { tail: ['بودن'] }),
]

/** Every slot of the active voice. */
export const activeSlots: readonly Slot[] = [
  ...singles,
  ...everyPerson.flatMap((i) => [...simpleSlots(i), ...imperfectiveSlots(i), ...perfectSlots(i), ...auxiliarySlots(i)]),
]
