import { WordClass } from '../lexicon/word-class.ts'
import type { Cast } from './cast.ts'
import { type Entity, entityName } from './entity.ts'
import { isThing } from './office.ts'
import type { Surroundings } from './surroundings.ts'
import type { Turns } from './turns.ts'

/** Finds whom «این مقام» and «این نهاد» point back to among those who have spoken. */
export class Pointing {
  constructor(
    private readonly around: Surroundings,
    private readonly cast: Cast,
    private readonly turns: Turns,
  ) {}

  /** «این مقام هندی»: who spoke last, of the kind that the words fit. */
  demonstrative(words: string, at: number): Entity | null {
    const thing =
      thingNoun.test(words) ||
      (this.around.has(at + 1, WordClass.OrganizationHead) && !this.around.has(at + 1, WordClass.RoleNoun))
    const body = thing ? this.around.lastCalled(ministry(withoutDemonstrative(words).split(' ')[0]!), at) : null
    if (body) return this.cast.collective(this.around.words(body), 'organization')
    // «یک منبع آگاه گفت … العربیه مدعی شد … این منبع افزود»
    const unnamed = /^(?:این|آن|همین) منبع/.test(words)
      ? this.cast.entities.findLast((e) => /(?:^| )منبع(?:ی)?(?: |$)/.test(entityName(e)))
      : undefined
    if (unnamed) return unnamed
    const last = this.turns.last && (!thing || isThing(this.turns.last)) ? this.turns.last : null
    const entity =
      last ??
      this.cast.entities.findLast((e) => thing === isThing(e)) ??
      // «این رسانه» is no person.
      (thing ? null : (this.turns.last ?? this.cast.holderOfAny(withoutDemonstrative(words))))
    if (entity && !thing && entity.kind !== 'organization') entity.forms.add(words)
    return entity
  }
}

/** «این وزارتخانه» is a وزارت. */
const ministry = (noun: string) => noun.replace(/^وزارت‌?خانه$/, 'وزارت')

const thingNoun =
  /(?:گزارش|منبع|پایگاه|رسانه|خبرگزاری|روزنامه|سازمان|نهاد|وزارت|شرکت|شبکه|سایت|بیانیه|حزب|گروه|کشور|مرکز|نامه|اطلاعیه)/

export const withoutDemonstrative = (words: string) => words.replace(/^(?:این|آن|همین) /, '')
