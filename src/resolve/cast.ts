import type { SpeakerKind } from '../document/index.ts'
import { addRoles, type Entity } from './entity.ts'
import { contentWords, isOtherSeat, letters, roleAgreement, sameName, sameRank } from './match.ts'
import type { NamedPersons } from './names.ts'
import { isIndefinite, sameCollective } from './office.ts'

/** The entities of an article, in the order in which they first speak, and which of them a name or an office means. */
export class Cast {
  readonly entities: Entity[] = []

  constructor(readonly persons: NamedPersons) {}

  /** The person who has spoken by this name, or by another form of it. */
  person(name: string): Entity | null {
    const full = this.fullName(name)
    return (
      this.entities.find(
        (e) => e.kind === 'person' && e.name !== null && (sameName(e.name, full) || sameName(e.name, name)),
      ) ?? null
    )
  }

  /** The person of this name, who speaks for the first time if nobody of it has spoken. */
  personNamed(name: string, roles: readonly string[]): Entity {
    const entity = this.person(name) ?? this.add('person')
    entity.name ??= name
    addRoles(entity, roles)
    return entity
  }

  /** «آرون» is «آرون سل», if nobody else's name begins so. */
  calledByFirstName(name: string): Entity | null {
    if (name.includes(' ')) return null
    const bearers = this.entities.filter((e) => e.kind === 'person' && e.name?.startsWith(`${name} `))
    return bearers.length === 1 ? bearers[0]! : null
  }

  /** «نجف» is «حمید نجف», though the word is a place elsewhere. */
  calledBySurname(name: string): Entity | null {
    return this.entities.find((e) => e.kind === 'person' && e.name?.endsWith(` ${name}`)) ?? null
  }

  /** The longest form of the name in the article. */
  fullName(name: string): string {
    const full = this.persons.find(name)?.name
    return full && full.length > name.length ? full : name
  }

  /** Who has spoken by this office, or by one that agrees with it: «وزیر نفت» is «وزیر نفت ایران». `indefinite`: «یک پخش‌کننده». */
  inOffice(office: string, indefinite: boolean): Entity | null {
    const fits = (e: Entity) =>
      (e.kind === 'person' || e.kind === 'role') && e.roles.some((r) => letters(r) === letters(office))
    const exact = this.entities.findLast(fits)
    if (exact) return exact
    if (indefinite)
      return this.entities.length === 1
        ? (this.entities.find((e) => e.roles.some((r) => roleAgreement(r, office) >= 0.75)) ?? null)
        : null
    return (
      this.entities.findLast(
        (e) =>
          (e.kind === 'person' || (e.kind === 'role' && !isIndefinite(e))) &&
          e.roles.some((r) => roleAgreement(r, office) >= 0.75 && sameRank(r, office) && !isOtherSeat(r, office)),
      ) ?? null
    )
  }

  /** «مادر امیرهادی», then «مادر این کودک»: who has spoken as somebody's mother. */
  relative(kin: string): Entity | null {
    return this.entities.find((e) => e.roles.some((role) => role.startsWith(`${kin} `))) ?? null
  }

  /** The only person beside whose name the article writes this office. */
  holder(office: string): Entity | null {
    return this.besideWhom((role) => holds(role, office))
  }

  /** «این نویسنده»: the same, where one word of the office is enough. */
  holderOfAny(office: string): Entity | null {
    return this.besideWhom((role) => roleAgreement(role, office) === 1)
  }

  private besideWhom(agrees: (role: string) => boolean): Entity | null {
    const holder = this.persons.holder(agrees)
    return holder && this.personNamed(holder.name, holder.roles)
  }

  /** The organization or group of this name, which speaks for the first time if none of it has spoken. */
  collective(name: string, kind: SpeakerKind): Entity {
    const same = this.entities.find(
      (e) =>
        e.name !== null &&
        e.kind !== 'person' &&
        (letters(e.name) === letters(name) || (e.kind === kind && sameCollective(e.name, name))),
    )
    const entity = same ?? this.add(kind)
    entity.name ??= withoutApposition(name)
    entity.forms.add(name)
    return entity
  }

  /** Somebody or something that speaks for the first time. */
  add(kind: SpeakerKind): Entity {
    const entity: Entity = {
      order: this.entities.length + 1,
      kind,
      name: null,
      roles: [],
      places: new Set(),
      titles: new Set(),
      forms: new Set(),
    }
    this.entities.push(entity)
    return entity
  }
}

/** «شرکت تتر، فعال», «باشگاه خبرنگاران جوان وابسته به صداوسیما»: a description after a comma, or of an owner, is no part of the name, the rest of a list is. */
const withoutApposition = (name: string) => name.replace(description, '')
const description =
  /،\s*(?:فعال|وابسته|یک|یکی|رئیس|رییس|وزیر|نخست‌وزیر|دبیر|مدیر|ستاره|ستاره‌ی|خبرگزاری|روزنامه)(?: .*)?$|(?: رسانه(?:ٔ|‌ی)|(?<=\S \S+)) (?:وابسته|نزدیک) به .*$/

/** «وزیر نفت ایران» holds «وزیر نفت»; «امام» alone is too little to hold «امام جمعه کرمان». */
function holds(role: string, office: string): boolean {
  if (Math.min(contentWords(role).size, contentWords(office).size) < 2) return letters(role) === letters(office)
  return roleAgreement(role, office) === 1 && sameRank(role, office)
}
