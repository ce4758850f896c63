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
    if (!isThing(entity)) this.lastPerson = entity
    if (cue.kind === 'colon') {
      this.last ??= entity
      return
    }
    this.last = entity
    this.lastAt = cue.to
  }

  /** Whether the entity has spoken itself, not only been cited. */
  hasSpoken(entity: Entity): boolean {
    return !this.cited.has(entity)
  }
}
