import type { Attribution, Mention } from '../document/index.ts'
import { documentNoun, WordClass } from '../lexicon/word-class.ts'
import type { Cast } from './cast.ts'
import { Documents } from './documents.ts'
import { addRoles, type Entity } from './entity.ts'
import { sameName } from './match.ts'
import { Narrated } from './narrated.ts'
import { conflicts, continuing, goingOn, holdsAnother, isElsewhere, isOfState, isThing, sameHead } from './office.ts'
import { Pointing, withoutDemonstrative } from './pointing.ts'
import type { Surroundings } from './surroundings.ts'
import { Turns } from './turns.ts'
import { unnamedOffice } from './unnamed-office.ts'

/** A pronoun reaches back to a name in the narrator's words over no more than this many tokens. */
const nearby = 80

/** Decides, in the order of the article, which entity stands behind each source. */
export class Speakers {
  private readonly turns = new Turns()
  private next: Attribution | null = null
  private readonly narrated: Narrated
  private readonly pointing: Pointing
  private readonly documents: Documents

  constructor(
    private readonly around: Surroundings,
    private readonly cast: Cast,
  ) {
    this.narrated = new Narrated(around, cast)
    this.pointing = new Pointing(around, cast, this.turns)
    this.documents = new Documents(around, cast, this.turns, this.narrated)
  }

  /** The entity that speaks; null where the article does not tell. `next` is the attribution after this one. */
  resolve(attribution: Attribution, next: Attribution | null = null): Entity | null {
    const { source } = attribution
    this.next = next
    const entity = source ? this.fromSource(source, attribution) : this.fromNoWords(attribution)
    this.turns.note(attribution, entity)
    return entity
  }

  /** A dropped subject is who spoke last; an interview's «ج:» is the person interviewed, who is named first. */
  private fromNoWords({ cue, rule }: Attribution): Entity | null {
    if (cue.passive) return null
    // «غیبت مسی: «…»»: the label names what he speaks of.
    if (rule === 'topic-label' && this.turns.last) return this.turns.last
    const first = /^(?:interview|topic)-label$/.test(rule) ? this.cast.persons.first() : null
    return first ? this.cast.personNamed(first.name, first.roles) : this.current(cue.from)
  }

  private fromSource(source: Mention, attribution: Attribution): Entity | null {
    const words = this.around.words(source)
    // «پیام» is a first name as well.
    const named = source.form === 'name' && source.known && source.position === 'subject'
    if (documentNoun.test(words) && !(named && this.around.has(source.from, WordClass.FirstName)))
      return source.name && source.name.from > source.from ? this.person(source) : this.documents.author(words, source)
    if (source.form === 'pronoun') return this.fromPronoun(source)
    if (source.form === 'name') return this.person(source, this.mayHoldOffice(source, attribution))
    // «حمید نجف … نجف تصریح کرد»: a surname that is a place or a common word elsewhere.
    const namesake = this.cast.calledBySurname(words)
    namesake?.forms.add(words)
    if (namesake) return namesake
    // «ایران نژاد: …» in a headline: a body's name, but the end of a person's.
    const bearer = source.form === 'organization' && words.includes(' ') ? this.cast.persons.endingWith(words) : null
    if (bearer) return this.cast.personNamed(bearer.name, bearer.roles)
    if (source.form === 'role') return this.role(source, words, attribution)
    return this.collective(source, words)
  }

  /** Whether a named person may be an office that spoke before: not in a claim, nor beside it («وزیر گفت … ولی راد گفت …»). */
  private mayHoldOffice(source: Mention, { cue }: Attribution): boolean {
    return cue.kind !== 'claim' && !(this.turns.last && this.around.sameSentence(source.from, this.turns.lastAt - 1))
  }

  /** «وی»: who spoke last, unless the narrator has named another person since. */
  private fromPronoun(source: Mention): Entity | null {
    this.turns.stepBack(source.from)
    if (this.around.has(source.from, WordClass.PluralPronoun)) {
      return (
        this.cast.entities.findLast((e) => e.kind === 'group' || e.kind === 'organization') ??
        this.turns.last ??
        this.narrated.group(source.from)
      )
    }
    const current = this.current(source.from)
    return current && isThing(current)
      ? (this.turns.lastPerson ?? this.narrated.lastPerson(source.from) ?? current)
      : (current ??
          this.narrated.lastPerson(source.from) ??
          this.lastUncertain(source.from) ??
          this.narrated.office(source.from))
  }

  /** «اما ایبورا مطمئن است … او گفت»: a word that no list knows, where nobody else is named. */
  private lastUncertain(before: number): Entity | null {
    const named = this.around.lastNamed(this.turns.lastAt, before)
    return named && this.person(named)
  }

  private current(before: number): Entity | null {
    const named = this.around.lastNamed(this.turns.lastAt, before)
    return named && before - named.from < nearby && this.narrated.isCertain(named)
      ? this.person(named)
      : this.turns.last
  }

  /** `expected`: an office that spoke before may be this person's. */
  private person(source: Mention, expected = true): Entity {
    const name = this.around.nameWords(source.name ?? source)
    const role = source.role ? this.around.words(source.role) : null
    const byFirstName = this.around.has((source.name ?? source).from, WordClass.FirstName)
    const roles = [...(role ? [role] : []), ...(this.cast.persons.find(name)?.roles ?? [])]
    const places = source.role ? this.around.places(source.role) : []
    const another = /^(?:هم|نیز)$/.test(this.around.text(source.to))
    const known =
      this.cast.person(name) ??
      (byFirstName ? this.cast.calledByFirstName(name) : null) ??
      (expected
        ? unnamedOffice(
            this.cast.entities.filter(
              (e) => this.turns.hasSpoken(e) && !(e.roles.some(isOfState) && isElsewhere(e, places)),
            ),
            roles,
            this.turns.last,
            another,
          )
        : null)
    const entity = known ?? this.cast.add('person')
    entity.kind = 'person'
    const full = this.cast.fullName(name)
    if (!entity.name || (full.length > entity.name.length && sameName(full, entity.name))) entity.name = full
    entity.forms.add(name)
    if (source.name && this.around.has(source.from, WordClass.Honorific))
      entity.titles.add(this.around.words({ from: source.from, to: source.name.from }))
    for (const place of places) entity.places.add(place)
    addRoles(entity, roles)
    return entity
  }

  private role(source: Mention, words: string, attribution: Attribution): Entity | null {
    if (this.around.has(source.from, WordClass.Demonstrative))
      return (
        this.pointing.demonstrative(words, source.from) ?? this.narrated.officer(source, withoutDemonstrative(words))
      )
    if (kin.test(words)) return this.relative(words)
    const indefinite = this.around.has(source.from, WordClass.Indefinite)
    // «رادمنش گفت … ⏎ یکی از مسئولان گفت …»: somebody else.
    if (/^یکی از /.test(words) && this.turns.lastAt > 0 && this.turns.last?.name)
      return calledBy(this.cast.add('role'), words)
    const matching = this.cast.inOffice(words, indefinite)
    if (matching) return calledBy(this.withNarratorsName(matching, source), words)
    const titled = this.cast.entities[0]
    if (indefinite && this.cast.entities.length === 1 && titled?.kind === 'person' && titled.roles.length === 0)
      return calledBy(titled, words)
    if (!indefinite) {
      const holder = this.cast.holder(words)
      if (holder) return calledBy(holder, words)
      if (
        attribution.cue.kind !== 'claim' &&
        !attribution.nested &&
        !this.isNamedNext() &&
        this.continues(source, attribution)
      )
        return calledBy(this.turns.last!, words)
      const narrated =
        this.turns.last || attribution.cue.kind === 'claim' || this.namesNew(this.next)
          ? null
          : this.around.lastNamed(0, source.from)
      const named = narrated?.role && holdsAnother(this.around.words(narrated.role), words) ? null : narrated
      if (named && this.narrated.isCertain(named)) return calledBy(this.person(named), words)
    }
    const office = calledBy(this.cast.add('role'), words)
    if (isOfState(words)) for (const place of this.around.places(source)) office.places.add(place)
    return office
  }

  /** «مادر نیلوفر», later «مادر این کودک»: one who is named by somebody else. */
  private relative(words: string): Entity {
    const known = this.cast.relative(words.split(' ')[0]!)
    known?.forms.add(words)
    return known ?? calledBy(this.cast.add('role'), words)
  }

  /** An office of the headline whose holder the narrator names before the office speaks again. */
  private withNarratorsName(entity: Entity, source: Mention): Entity {
    const named =
      entity.kind === 'role' && !this.cast.entities.some((e) => e.kind === 'person')
        ? this.around.lastNamed(this.turns.lastAt, source.from)
        : null
    if (!named || named.role) return entity
    entity.kind = 'person'
    entity.name = this.cast.fullName(this.around.nameWords(named.name!))
    entity.forms.add(entity.name)
    return entity
  }

  /** An office that nobody is said to hold is the last speaker's, unless «هم» or a different country tells them apart. */
  private continues(source: Mention, { cue }: Attribution): boolean {
    if (this.turns.last?.kind !== 'person' || /^(?:هم|نیز|اما|ولی)$/.test(this.around.text(source.to))) return false
    if (this.around.isBulleted(source)) return false
    // «وی با اشاره به سخنان شهردار که گفت …»
    if (source.position === 'oblique' && !cue.passive) return false
    const alone = this.cast.entities.every((e) => e === this.turns.last || isThing(e))
    const office = this.around.words(source)
    if (conflicts(this.turns.last, office, this.around.places(source), alone)) return false
    // «نماینده کنگره: …», «نماینده پنتاگون: …» take turns.
    if (cue.kind === 'colon' && this.turns.last.roles.some((role) => sameHead(role, office))) return false
    return this.turns.last.roles.length === 0 || cue.kind !== 'verb' || continuing.test(cue.lemma)
  }

  /** «شهردار گفت: … ⏎ مینا راد افزود: …»: somebody new goes on with what an office said, and so holds it. */
  private isNamedNext(): boolean {
    return this.next !== null && goingOn.test(this.next.cue.lemma) && this.namesNew(this.next)
  }

  /** Whether somebody speaks who has not been named before, by the full name and without an office. */
  private namesNew(attribution: Attribution | null): boolean {
    const source = attribution?.nested ? null : attribution?.source
    if (!source?.name || source.role || source.form !== 'name') return false
    const name = this.around.nameWords(source.name)
    return name.includes(' ') && this.cast.person(name) === null
  }

  /** «این پژوهشگران» before any group has spoken. */
  private unnamedGroup(source: Mention, words: string): Entity | null {
    if (source.form !== 'group') return null
    return this.cast.collective(withoutDemonstrative(words), 'group')
  }

  private collective(source: Mention, words: string): Entity | null {
    if (this.around.has(source.from, WordClass.Demonstrative))
      return this.pointing.demonstrative(words, source.from) ?? this.unnamedGroup(source, words)
    return this.cast.collective(words, source.form === 'group' ? 'group' : 'organization')
  }
}

/** «مادر نیلوفر»: never one who has spoken by another office or name. */
const kin = /^(?:مادر|پدر|همسر|برادر|خواهر|پسر|دختر|فرزند|مادربزرگ|پدربزرگ|عمو|دایی|خاله|عمه)(?= )/

/** The entity, which the article calls by this office from now on. */
function calledBy(entity: Entity, office: string): Entity {
  addRoles(entity, [office])
  entity.forms.add(office)
  return entity
}
