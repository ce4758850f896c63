import type { Attribution, Cue, Mention, SpeakerKind, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Entity } from './entity.ts'
import { contentWords, isOtherSeat, letters, roleAgreement, sameName, sameRank } from './match.ts'
import type { NamedPersons } from './names.ts'
import {
  conflicts,
  continuing,
  documentNoun,
  goingOn,
  isIndefinite,
  isSecret,
  isThing,
  sameCollective,
  sameHead,
} from './office.ts'
import type { Surroundings } from './surroundings.ts'

/** A pronoun reaches back to a name in the narrator's words over no more than this many tokens. */
const nearby = 80

/** Decides, in the order of the article, which entity stands behind each source. */
export class Speakers {
  readonly entities: Entity[] = []
  private last: Entity | null = null
  /** The last speaker that is no organization or group: none of these is «وی». */
  private lastPerson: Entity | null = null
  private next: Attribution | null = null
  private lastAt = 0

  constructor(
    private readonly around: Surroundings,
    private readonly persons: NamedPersons,
  ) {}

  /** The entity that speaks; null where the article does not tell. `next` is the attribution after this one. */
  resolve(attribution: Attribution, next: Attribution | null = null): Entity | null {
    const { source, cue, nested } = attribution
    this.next = next
    const entity = source ? this.fromSource(source, attribution) : this.fromNoWords(cue)
    // «X درباره ادعای Y مبنی بر … گفت»: the article goes on with X.
    if (cue.kind === 'claim' && source) return entity
    if (!nested && entity && !isThing(entity)) this.lastPerson = entity
    if (!nested && entity && cue.kind !== 'colon') {
      this.last = entity
      this.lastAt = cue.to
    } else if (!nested && entity) this.last ??= entity
    return entity
  }

  /** A dropped subject is who spoke last; an interview's «ج:» is the person interviewed, who is named first. */
  private fromNoWords(cue: Cue): Entity | null {
    if (cue.passive) return null
    const first = cue.kind === 'colon' ? this.persons.first() : null
    return first ? this.personNamed(first.name, first.roles) : this.current(cue.from)
  }

  private fromSource(source: Mention, attribution: Attribution): Entity | null {
    const words = this.around.words(source)
    // «پیام» is a first name as well.
    const named = source.form === 'name' && source.known && source.position === 'subject'
    if (documentNoun.test(words) && !(named && this.around.has(source.from, WordClass.FirstName)))
      return this.fromDocument(words, source)
    if (source.form === 'pronoun') return this.fromPronoun(source)
    if (source.form === 'name') return this.person(source, attribution.cue.kind !== 'claim')
    // «حمید نجف … نجف تصریح کرد»: a surname that is a place or a common word elsewhere.
    const namesake = this.entities.find((e) => e.kind === 'person' && e.name?.endsWith(` ${words}`))
    if (namesake) return this.withForm(namesake, words)
    if (source.form === 'role') return this.role(source, words, attribution)
    return this.collective(source, words)
  }

  private withForm(entity: Entity, form: string): Entity {
    entity.forms.add(form)
    return entity
  }

  /** «بیانیه وزارت خارجه» is the ministry speaking; «این بیانیه» is whoever spoke last. */
  private fromDocument(words: string, source: Mention): Entity | null {
    if (source.name && source.name.from > source.from) return this.person(source)
    const author = words.replace(documentNoun, '').trim()
    const person = this.around.has(source.from + 1, WordClass.FirstName) ? this.persons.find(author) : null
    if (person) return this.personNamed(author, person.roles)
    if (author.length >= 3 && !/^(?:این|آن|همین) /.test(words)) return this.collectiveNamed(author, 'organization')
    const issuer = this.last ? null : this.around.lastOrganization(source.from)
    return issuer ? this.collectiveNamed(this.around.words(issuer), 'organization') : this.last
  }

  /** «وی»: who spoke last, unless the narrator has named another person since. */
  private fromPronoun(source: Mention): Entity | null {
    if (this.around.has(source.from, WordClass.PluralPronoun)) {
      return this.entities.findLast((e) => e.kind === 'group' || e.kind === 'organization') ?? this.last
    }
    const current = this.current(source.from)
    return current && isThing(current) ? (this.lastPerson ?? current) : current
  }

  private current(before: number): Entity | null {
    const named = this.around.lastNamed(this.lastAt, before)
    return named && before - named.from < nearby && this.isCertain(named) ? this.person(named) : this.last
  }

  /** Words that no list knows are a name only where their bearer has spoken. */
  private isCertain({ name }: Mention): boolean {
    const known = WordClass.FirstName | WordClass.Surname | WordClass.Honorific
    for (let i = name!.from - 1; i < name!.to; i++) if (this.around.has(i, known)) return true
    return this.personEntity(this.around.nameWords(name!)) !== null
  }

  /** `expected`: an office that spoke before may be this person's. */
  private person(source: Mention, expected = true): Entity {
    const name = this.around.nameWords(source.name ?? source)
    const role = source.role ? this.around.words(source.role) : null
    const byFirstName = this.around.has((source.name ?? source).from, WordClass.FirstName)
    const known =
      this.personEntity(name) ??
      (byFirstName ? this.calledByFirstName(name) : null) ??
      (expected ? this.awaitingName(name, role, source) : null)
    const entity = known ?? this.create('person')
    entity.kind = 'person'
    const full = this.fullName(name)
    if (!entity.name || (full.length > entity.name.length && sameName(full, entity.name))) entity.name = full
    entity.forms.add(name)
    if (source.role) for (const place of this.placesIn(source.role)) entity.places.add(place)
    const roles = [...(role ? [role] : []), ...(this.persons.find(name)?.roles ?? [])]
    for (const one of roles) if (!entity.roles.includes(one)) entity.roles.push(one)
    return entity
  }

  /** The longest form of the name in the article. */
  private fullName(name: string): string {
    const full = this.persons.find(name)?.name
    return full && full.length > name.length ? full : name
  }

  private personEntity(name: string): Entity | null {
    const full = this.fullName(name)
    return (
      this.entities.find(
        (e) => e.kind === 'person' && e.name !== null && (sameName(e.name, full) || sameName(e.name, name)),
      ) ?? null
    )
  }

  /** «آرون» is «آرون سل», if nobody else's name begins so. */
  private calledByFirstName(name: string): Entity | null {
    if (name.includes(' ')) return null
    const bearers = this.entities.filter((e) => e.kind === 'person' && e.name?.startsWith(`${name} `))
    return bearers.length === 1 ? bearers[0]! : null
  }

  /** An office that has spoken without a name, as leads do («رئیس بانک مرکزی گفت»), and whose holder this person may be. */
  private awaitingName(name: string, role: string | null, source: Mention): Entity | null {
    const offices = this.entities.filter((e) => e.kind === 'role' && !isIndefinite(e))
    const roles = [...(role ? [role] : []), ...(this.persons.find(name)?.roles ?? [])]
    const agreeing = offices.find((e) =>
      roles.some((r) => e.roles.some((o) => roleAgreement(r, o) >= 0.6 && sameHead(r, o))),
    )
    if (agreeing) return agreeing
    // A lead that names nobody: «یک پخش‌کننده معتقد است», then the person with the office.
    const lead = this.entities.every((e) => e.kind === 'role') ? (this.entities[0] ?? null) : null
    if (lead && roles.some((r) => lead.roles.some((o) => roleAgreement(r, o) === 1))) return lead
    if (/^(?:هم|نیز)$/.test(this.around.text(source.to))) return null
    if (
      lead &&
      !isSecret(lead) &&
      this.entities.length === 1 &&
      !roles.some((r) => lead.roles.some((o) => sameHead(r, o)))
    )
      return lead
    if (roles.some((r) => r.length > 4)) return null
    const unnamed =
      this.last?.kind === 'role' && isIndefinite(this.last) && this.entities.length <= 2 ? this.last : null
    if (unnamed) return unnamed
    return lead ?? offices.findLast((e) => e === this.last) ?? null
  }

  private role(source: Mention, words: string, attribution: Attribution): Entity | null {
    if (this.around.has(source.from, WordClass.Demonstrative)) return this.demonstrative(words, source.from)
    const indefinite = this.around.has(source.from, WordClass.Indefinite)
    const matching = this.matching(words, indefinite)
    if (matching) return this.withRole(this.withNarratorsName(matching, source), words)
    const titled = this.entities[0]
    if (indefinite && this.entities.length === 1 && titled?.kind === 'person' && titled.roles.length === 0)
      return this.withRole(titled, words)
    if (!indefinite) {
      const holder = this.persons.holder((role) => this.holds(role, words))
      if (holder) return this.withRole(this.personNamed(holder.name, holder.roles), words)
      if (
        attribution.cue.kind !== 'claim' &&
        !attribution.nested &&
        !this.isNamedNext() &&
        this.continues(source, attribution)
      )
        return this.withRole(this.last!, words)
      const named = this.last ? null : this.around.lastNamed(0, source.from)
      if (named && this.isCertain(named)) return this.withRole(this.person(named), words)
    }
    const entity = this.create('role')
    return this.withRole(entity, words)
  }

  /** «وزیر نفت ایران» holds «وزیر نفت»; «امام» alone is too little to hold «امام جمعه کرمان». */
  private holds(role: string, office: string): boolean {
    if (Math.min(contentWords(role).size, contentWords(office).size) < 2) return letters(role) === letters(office)
    return roleAgreement(role, office) === 1 && sameRank(role, office)
  }

  /** An office of the headline whose holder the narrator names before the office speaks again. */
  private withNarratorsName(entity: Entity, source: Mention): Entity {
    const named =
      entity.kind === 'role' && !this.entities.some((e) => e.kind === 'person')
        ? this.around.lastNamed(this.lastAt, source.from)
        : null
    if (!named || named.role) return entity
    entity.kind = 'person'
    entity.name = this.fullName(this.around.nameWords(named.name!))
    entity.forms.add(entity.name)
    return entity
  }

  private matching(words: string, indefinite: boolean): Entity | null {
    const fits = (e: Entity) =>
      (e.kind === 'person' || e.kind === 'role') && e.roles.some((r) => letters(r) === letters(words))
    const exact = this.entities.findLast(fits)
    if (exact) return exact
    if (indefinite)
      return this.entities.length === 1
        ? (this.entities.find((e) => e.roles.some((r) => roleAgreement(r, words) >= 0.75)) ?? null)
        : null
    return (
      this.entities.findLast(
        (e) =>
          (e.kind === 'person' || (e.kind === 'role' && !isIndefinite(e))) &&
          e.roles.some((r) => roleAgreement(r, words) >= 0.75 && sameRank(r, words) && !isOtherSeat(r, words)),
      ) ?? null
    )
  }

  /** An office that nobody is said to hold is the last speaker's, unless «هم» or a different country tells them apart. */
  private continues(source: Mention, { cue }: Attribution): boolean {
    if (this.last?.kind !== 'person' || /^(?:هم|نیز|اما|ولی)$/.test(this.around.text(source.to))) return false
    if (this.isBulleted(source)) return false
    const alone = this.entities.every((e) => e === this.last || isThing(e))
    const office = this.around.words(source)
    if (conflicts(this.last, office, this.placesIn(source), alone)) return false
    // «نماینده کنگره: …», «نماینده پنتاگون: …» take turns.
    if (cue.kind === 'colon' && this.last.roles.some((role) => sameHead(role, office))) return false
    return this.last.roles.length === 0 || cue.kind !== 'verb' || continuing.test(cue.lemma)
  }

  /** «شهردار گفت: … ⏎ مینا راد افزود: …»: somebody new goes on with what an office said, and so holds it. */
  private isNamedNext(): boolean {
    const source = this.next?.nested ? null : this.next?.source
    if (!source?.name || source.role || source.form !== 'name' || !goingOn.test(this.next!.cue.lemma)) return false
    const name = this.around.nameWords(source.name)
    return name.includes(' ') && this.personEntity(name) === null
  }

  /** A list names another speaker with each bullet; «**» only sets the line in bold. */
  private isBulleted({ from }: Mention): boolean {
    const before = this.around.text(from - 1)
    return /^[•▪-]$/.test(before) || (before === '*' && this.around.text(from - 2) !== '*')
  }

  private placesIn(range: TokenRange): string[] {
    const places: string[] = []
    for (let i = range.from; i < range.to; i++)
      if (this.around.has(i, WordClass.Place)) places.push(this.around.text(i))
    return places
  }

  private withRole(entity: Entity, role: string): Entity {
    if (!entity.roles.includes(role)) entity.roles.push(role)
    entity.forms.add(role)
    return entity
  }

  private personNamed(name: string, roles: readonly string[]): Entity {
    const entity = this.personEntity(name) ?? this.create('person')
    entity.name ??= name
    for (const role of roles) if (!entity.roles.includes(role)) entity.roles.push(role)
    return entity
  }

  /** «این مقام هندی»: who spoke last, of the kind that the words fit. */
  private demonstrative(words: string, at: number): Entity | null {
    const thing =
      /(?:گزارش|منبع|پایگاه|رسانه|خبرگزاری|روزنامه|سازمان|نهاد|وزارت|شرکت|شبکه|سایت|بیانیه|حزب|گروه|کشور|مرکز|نامه|اطلاعیه)/.test(
        words,
      )
    const body = thing ? this.around.lastCalled(words.replace(/^(?:این|آن|همین) /, '').split(' ')[0]!, at) : null
    if (body) return this.collectiveNamed(this.around.words(body), 'organization')
    const last = this.last && (!thing || isThing(this.last)) ? this.last : null
    const entity = last ?? this.entities.findLast((e) => thing === isThing(e)) ?? this.last ?? this.holderOf(words)
    if (entity && !thing && entity.kind !== 'organization') entity.forms.add(words)
    return entity
  }

  /** «این نویسنده»: the only person beside whose name the office is written. */
  private holderOf(words: string): Entity | null {
    const office = words.replace(/^(?:این|آن|همین) /, '')
    const holder = this.persons.holder((role) => roleAgreement(role, office) === 1)
    return holder && this.personNamed(holder.name, holder.roles)
  }

  private collective(source: Mention, words: string): Entity | null {
    if (this.around.has(source.from, WordClass.Demonstrative)) return this.demonstrative(words, source.from)
    return this.collectiveNamed(words, source.form === 'group' ? 'group' : 'organization')
  }

  private collectiveNamed(words: string, kind: SpeakerKind): Entity {
    const same = this.entities.find(
      (e) =>
        e.name !== null &&
        e.kind !== 'person' &&
        (letters(e.name) === letters(words) || (e.kind === kind && sameCollective(e.name, words))),
    )
    const entity = same ?? this.create(kind)
    entity.name ??= words
    entity.forms.add(words)
    return entity
  }

  private create(kind: SpeakerKind): Entity {
    const entity: Entity = {
      order: this.entities.length + 1,
      kind,
      name: null,
      roles: [],
      places: new Set(),
      forms: new Set(),
    }
    this.entities.push(entity)
    return entity
  }
}
