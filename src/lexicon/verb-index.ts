import { allSlots, basesOf, copulaForms, fill } from './inflect.ts'
import type { Base, Slot } from './paradigm.ts'
import type { Verb, VerbForm } from './verb.ts'

/** The longest suffix is that of گفته‌است: a half-space and است. */
const longestSuffix = 4
/** A bound on what is remembered, in tokens: misspellings never end. */
const mostKnown = 10_000
const imperfective = /^ن?می\u200c?/

/** A part of a verb that its forms are made from: گفت is the past stem of گفتن. */
interface Part {
  readonly verb: Verb
  readonly base: Base
}

/**
 * Verb forms by their first token, longest first. A token is taken apart when it is first looked up, since making the
 * ten thousand forms of all verbs would take longer than reading an article.
 */
export class VerbIndex {
  private readonly verbs: readonly Verb[]
  /** What was looked up before; null where there are no forms. */
  private readonly known = new Map<string, readonly VerbForm[] | null>()
  private readonly copulas = new Map<string, readonly VerbForm[]>()
  private readonly parts = new Map<string, Part[]>()
  /** Slots of forms that begin with the verb, by prefix, base and suffix. */
  private readonly slots = new Map<string, Slot[]>()
  /** Slots of forms that begin with another verb (خواهد گفت), by that word. */
  private readonly leads = new Map<string, Slot[]>()

  constructor(verbs: readonly Verb[]) {
    this.verbs = verbs
    for (const verb of verbs) {
      for (const [base, text] of Object.entries(basesOf(verb))) append(this.parts, text, { verb, base: base as Base })
    }
    for (const slot of allSlots()) {
      if (slot.lead.length > 0) append(this.leads, slot.lead[0]!, slot)
      else append(this.slots, slotKey(slot.prefix, slot.base, slot.suffix), slot)
    }
    for (const form of copulaForms()) this.copulas.set(form.tokens[0]!, [form])
  }

  /** The forms that begin with the token, remembered; undefined where there are none. */
  get(token: string): readonly VerbForm[] | undefined {
    const known = this.known.get(token)
    if (known !== undefined) return known ?? undefined
    const forms = this.read(token)
    if (this.known.size === mostKnown) this.known.clear()
    this.known.set(copyOf(token), forms ?? null)
    return forms
  }

  /** The same, not remembered: for every word that there is, few of which are verbs. */
  read(token: string): readonly VerbForm[] | undefined {
    const copula = this.copulas.get(token)
    if (copula) return copula
    const forms: VerbForm[] = []
    for (const slot of this.leads.get(token) ?? []) {
      for (const verb of this.verbs) pushForm(forms, slot, verb, slot.base === 'past' ? verb.past : verb.present)
    }
    this.addForms(forms, '', token)
    const prefix = imperfective.exec(token)?.[0]
    if (prefix) this.addForms(forms, prefix, token.slice(prefix.length))
    return forms.length > 0 ? forms.sort((a, b) => b.tokens.length - a.tokens.length) : undefined
  }

  /** The forms whose first token is the prefix and `rest`, cut everywhere into base and suffix. */
  private addForms(forms: VerbForm[], prefix: string, rest: string): void {
    for (let end = Math.max(1, rest.length - longestSuffix); end <= rest.length; end++) {
      const parts = this.parts.get(rest.slice(0, end))
      if (!parts) continue
      for (const { verb, base } of parts) {
        for (const slot of this.slots.get(slotKey(prefix, base, rest.slice(end))) ?? [])
          pushForm(forms, slot, verb, rest.slice(0, end))
      }
    }
  }
}

/** A part of a long string, as a long token may be, keeps the whole article in memory; short parts are copies. */
function copyOf(token: string): string {
  return token.length > 12 ? token.split('').join('') : token
}

function slotKey(prefix: string, base: Base, suffix: string): string {
  return `${prefix}|${base}|${suffix}`
}

function pushForm(forms: VerbForm[], slot: Slot, verb: Verb, base: string): void {
  const form = fill(slot, verb, base)
  if (form) forms.push(form)
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
