import { activeSlots, type Base, perfectEndings, presentEndings, type Slot } from './paradigm.ts'
import type { Verb, VerbForm } from './verb.ts'

const become: Verb = { infinitive: 'شدن', past: 'شد', present: 'شو', colloquial: 'ش', passive: false }
const be: Verb = { infinitive: 'بودن', past: 'بود', present: 'باش', colloquial: null, passive: false }
const copula = ['هستم', 'هستی', 'است', 'هستیم', 'هستید', 'هستند']
const negatedCopula = ['نیستم', 'نیستی', 'نیست', 'نیستیم', 'نیستید', 'نیستند']

/**
 * Every inflected form of a verb, spelled as normalized text spells it, and as it is misspelled with the half-space lost
 * (میگوید) or become a space (گفته اند).
 */
export function inflect(verb: Verb): VerbForm[] {
  const bases = basesOf(verb)
  const forms = allSlots().flatMap((slot) => fill(slot, verb, bases[slot.base]) ?? [])
  return verb.infinitive === be.infinitive ? [...forms, ...copulaForms()] : forms
}

/** The parts of a verb that its slots ask for. */
export function basesOf({ past, present, colloquial }: Verb): Record<Base, string> {
  const spoken = colloquial ?? present
  const participle = `${past}ه`
  return {
    past,
    present,
    spoken,
    participle,
    'ن past': join('ن', past),
    'ن present': join('ن', present),
    'ن spoken': join('ن', spoken),
    'ن participle': join('ن', participle),
    'ب present': join('ب', present),
    'ب spoken': join('ب', spoken),
  }
}

/** A prefix before a stem: گفت → نگفت، آورد → نیاورد، افزود → نیفزود. */
function join(prefix: string, stem: string): string {
  if (stem.startsWith('آ')) return `${prefix}یا${stem.slice(1)}`
  return stem.startsWith('ا') ? `${prefix}ی${stem.slice(1)}` : prefix + stem
}

/** The form of a verb in a slot; null where the verb lacks it, or has it by another slot. «دارد» is the present without می. */
export function fill(slot: Slot, verb: Verb, base: string): VerbForm | null {
  if (slot.passive && !verb.passive) return null
  // Without a colloquial stem, می‌کنم is the present; only می‌کنه، می‌کنین and می‌کنن are new.
  if (!verb.colloquial && slot.base.endsWith('spoken') && presentEndings.includes(slot.suffix as never)) return null
  const { person, plural, negated, passive } = slot
  const tokens = [...slot.lead, slot.prefix + base + slot.suffix, ...slot.tail]
  const tense = verb.infinitive === 'داشتن' && /^(?:ن )?present$/.test(slot.base) ? 'present' : slot.tense
  return { infinitive: verb.infinitive, tokens, tense, person, plural, negated, passive }
}

let slots: readonly Slot[] | null = null

/** Active and passive slots; made once, at the first use. */
export function allSlots(): readonly Slot[] {
  slots ??= [...activeSlots, ...passiveSlots()]
  return slots
}

/** گفته شد، گفته نمی‌شود: the participle and a third person or infinitive of شدن; misspelled forms of شدن are left out. */
function passiveSlots(): Slot[] {
  const bases = basesOf(become)
  return activeSlots.flatMap((slot) => {
    const misspelled = /^ن?می$/.test(slot.prefix) || (slot.base.endsWith('participle') && /^ا/.test(slot.suffix))
    const form = misspelled || slot.person === 1 || slot.person === 2 ? null : fill(slot, become, bases[slot.base])
    return form
      ? [{ ...slot, lead: [], prefix: '', base: 'participle' as const, suffix: '', tail: form.tokens, passive: true }]
      : []
  })
}

/** است، نیستند, and the endings that stand for it: معتقد|ند، مدعی|اند، مدعی|ست. */
export function copulaForms(): VerbForm[] {
  const present = (token: string, i: number, negated = false): VerbForm => {
    const person = ([1, 2, 3] as const)[i % 3]!
    const { infinitive } = be
    return { infinitive, tokens: [token], tense: 'present', person, plural: i > 2, negated, passive: false }
  }
  return [
    ...copula.map((token, i) => present(token, i)),
    ...negatedCopula.map((token, i) => present(token, i, true)),
    ...['هست', 'ست'].map((token) => present(token, 2)),
    ...[presentEndings, perfectEndings].flatMap((endings) =>
      // Of the singular only the first person: معتقدم; مصری is an Egyptian.
      endings.flatMap((token, i) => (i === 1 || i === 2 ? [] : [present(token, i)])),
    ),
  ]
}
