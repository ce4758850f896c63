import type { SpeakerKind } from '../document/index.ts'

/** Somebody or something that speaks in the article. */
export interface Entity {
  /** The order of first speech: 1, 2, …. */
  readonly order: number
  kind: SpeakerKind
  /** A person's or organization's name in the fullest form seen; null for an office without a name. */
  name: string | null
  /** Offices by which the article calls a person, in the order seen. */
  readonly roles: string[]
  /** Countries and places in those offices. */
  readonly places: Set<string>
  /** Titles that stood before the name: دکتر، حضرت آیت‌الله. */
  readonly titles: Set<string>
  /** Every form seen that is no pronoun. */
  readonly forms: Set<string>
}

/** Adds the offices that the entity has not been called by before. */
export function addRoles(entity: Entity, roles: readonly string[]): void {
  for (const role of roles) if (!entity.roles.includes(role)) entity.roles.push(role)
}

/** The name to print: the person's or organization's, else the fullest office. */
export function entityName(entity: Entity): string {
  return entity.name ?? longest(entity.roles) ?? ''
}

/** The fullest office of a person or role; null for all others. */
export function entityRole(entity: Entity): string | null {
  return entity.kind === 'person' || entity.kind === 'role' ? longest(entity.roles) : null
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null)
}
