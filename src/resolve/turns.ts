import type { Attribution, Mention } from '../document/index.ts'
import type { Entity } from './entity.ts'
import { isThing } from './office.ts'

/** Who has had the word so far: what «وی», dropped subjects and «این مقام» point back to. */
export class Turns {
  /** Who spoke last, and the token after that cue. */
  last: Entity | null = null
  lastAt = 0
  /** The last speaker that is no organization or group: none of these is «وی». */
  lastPerson: Entity | null = null
  /** Where the words for the last speaker stand, and who had spoken before him. */
  private saidAt = 0
  private before: { readonly last: Entity | null; readonly lastPerson: Entity | null } = {
    last: null,
    lastPerson: null,
  }
  /** The outlet that passed on the last words. */
  relayed: Mention | null = null
  /** Those whose claims are told, and who have not spoken themselves. */
  private readonly cited = new Set<Entity>()

  /** Notes that the entity speaks. «X درباره ادعای Y مبنی بر … گفت»: the article goes on with X. */
  note({ cue, source, nested, via }: Attribution, entity: Entity | null): void {
    if (cue.kind === 'claim' && source) {
      if (entity) this.cited.add(entity)
      return
    }
    if (entity) this.cited.delete(entity)
    if (nested) return
    this.relayed = via.find((relay) => relay.position === 'subject') ?? null
    if (!entity) return
    this.before = { last: this.last, lastPerson: this.lastPerson }
    this.saidAt = source?.from ?? cue.from
    if (!isThing(entity)) this.lastPerson = entity
    if (cue.kind === 'colon') {
      this.last ??= entity
      return
    }
    this.last = entity
    this.lastAt = cue.to
  }

  /** «وی با استناد به سخن شهردار که گفت «…» افزود»: one who is called «وی» before the last speaker is named had spoken before him. */
  stepBack(at: number): void {
    if (at < this.saidAt) Object.assign(this, this.before)
  }

  /** Whether the entity has spoken itself, not only been cited. */
  hasSpoken(entity: Entity): boolean {
    return !this.cited.has(entity)
  }
}
