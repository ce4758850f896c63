import type { Entity } from './entity.ts'
import { roleAgreement } from './match.ts'
import { isHighest, isIndefinite, isSecret, sameHead } from './office.ts'

/**
 * An office that has spoken without a name, as leads do («رئیس بانک مرکزی گفت»), and whose holder a person with these `roles` may be.
 * `last`: who spoke last. `another`: «هم» or «نیز» follows the name, so that somebody else has spoken before.
 */
export function unnamedOffice(
  entities: readonly Entity[],
  roles: readonly string[],
  last: Entity | null,
  another: boolean,
): Entity | null {
  const offices = entities.filter((e) => e.kind === 'role' && !isIndefinite(e))
  const agreeing = offices.find((e) =>
    roles.some((r) => e.roles.some((o) => roleAgreement(r, o) >= 0.6 && sameHead(r, o))),
  )
  if (agreeing) return agreeing
  // A lead that names nobody: «یک پخش‌کننده معتقد است», then the person with the office.
  const first = entities.every((e) => e.kind === 'role') ? (entities[0] ?? null) : null
  // «رهبر انقلاب» is nobody who has another office.
  const lead = first && roles.length > 0 && first.roles.some(isHighest) ? null : first
  if (lead && roles.some((r) => lead.roles.some((o) => roleAgreement(r, o) === 1))) return lead
  if (another) return null
  const open = lead && !isSecret(lead) ? lead : null
  if (open && entities.length === 1 && !roles.some((r) => open.roles.some((o) => sameHead(r, o)))) return open
  if (roles.some((r) => r.length > 4)) return null
  const unnamed = last?.kind === 'role' && isIndefinite(last) && !isSecret(last) && entities.length <= 2 ? last : null
  if (unnamed) return unnamed
  return open ?? offices.findLast((e) => e === last) ?? null
}
