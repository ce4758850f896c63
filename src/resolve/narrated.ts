import type { Mention } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Cast } from './cast.ts'
import type { Entity } from './entity.ts'
import type { Surroundings } from './surroundings.ts'

/** Whom the narrator has named, for words that point back to somebody before anybody of the kind has spoken. */
export class Narrated {
  constructor(
    private readonly around: Surroundings,
    private readonly cast: Cast,
  ) {}

  /** «رضایی در پیامی … ⏎ در این پیام آمده است»: who was a subject last before a text that nobody is said to have written. */
  issuer(before: number): Entity | null {
    const body = this.around.lastOrganization(before)
    const person = this.around.lastNamed(body ? body.to : 0, before)
    if (person && this.isCertain(person)) return this.bearer(person)
    return body && this.cast.collective(this.around.words(body), 'organization')
  }

  /** The entity that the narrator speaks of with these words. */
  entity(mention: Mention): Entity {
    if (mention.form === 'name' && mention.name) return this.bearer(mention)
    const words = this.around.words(mention)
    if (mention.form !== 'role') return this.cast.collective(words, mention.form === 'group' ? 'group' : 'organization')
    const entity = this.cast.entities.find(({ roles }) => roles.includes(words)) ?? this.cast.add('role')
    if (!entity.roles.includes(words)) entity.roles.push(words)
    return entity
  }

  /** «این مقام هندی»: the person who was a subject last, else the office; null where the words are no person's. */
  officer(source: Mention, office: string): Entity | null {
    const named = this.around.lastNamed(0, source.from)
    if (named && this.isCertain(named)) return this.bearer(named)
    const human =
      this.around.has(source.from + 1, WordClass.RoleNoun) || humanNoun.test(this.around.text(source.from + 1))
    if (!human) return null
    const entity = this.cast.add('role')
    entity.roles.push(office)
    return entity
  }

  /** «معاون استاندار خبر را تایید کرد. او گفت»: the office that was a subject last, where nobody is named. */
  office(before: number): Entity | null {
    const mention = this.around.lastOffice(before)
    if (!mention || this.around.has(mention.from, WordClass.Demonstrative)) return null
    const entity = this.cast.add('role')
    entity.roles.push(this.around.words(mention))
    return entity
  }

  /** «آن‌ها»: the group that was a subject last. */
  group(before: number): Entity | null {
    const group = this.around.lastGroup(before)
    return group && this.cast.collective(this.around.words(group), 'group')
  }

  /** «از آثار خسرو سینایی … او معتقد بود»: whoever is named in full last, subject or not. */
  lastPerson(before: number): Entity | null {
    const range = this.around.lastFullName(before)
    return range && this.cast.personNamed(this.cast.fullName(this.around.nameWords(range)), [])
  }

  /** Words that no list knows are a name only where their bearer has spoken. */
  isCertain({ name }: Mention): boolean {
    const known = WordClass.FirstName | WordClass.Surname | WordClass.Honorific
    for (let i = name!.from - 1; i < name!.to; i++) if (this.around.has(i, known)) return true
    return this.cast.person(this.around.nameWords(name!)) !== null
  }

  private bearer({ name, role }: Mention): Entity {
    return this.cast.personNamed(
      this.cast.fullName(this.around.nameWords(name!)),
      role ? [this.around.words(role)] : [],
    )
  }
}

const humanNoun = /^(?:مرد|زن|جوان|پسر|دختر|بازیکن|شهروند|متهم|نویسنده|فرد|شخص|منبع)$/
