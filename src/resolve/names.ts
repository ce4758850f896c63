import type { AttributedArticle } from '../document/index.ts'
import { letters, sameName } from './match.ts'
import type { Surroundings } from './surroundings.ts'

/** A person named anywhere in the article, with the offices written beside the name. */
export interface NamedPerson {
  name: string
  readonly roles: string[]
}

/** All persons of an article, each in the fullest form of the name. Look-ups are by the last word's letters. */
export class NamedPersons {
  private readonly persons: NamedPerson[] = []
  private readonly byLetters = new Map<string, NamedPerson>()

  constructor(article: AttributedArticle, { words, nameWords }: Pick<Surroundings, 'words' | 'nameWords'>) {
    for (const { from, to, role } of article.names) this.add(nameWords({ from, to }), role && words(role))
    for (const mention of article.mentions) {
      if (mention.form !== 'name' || !mention.known || !mention.name) continue
      const name = nameWords(mention.name)
      this.add(name, mention.role ? words(mention.role) : null)
    }
  }

  private add(name: string, role: string | null): void {
    const person = this.find(name) ?? this.create(name)
    if (name.length > person.name.length) person.name = name
    if (role && !person.roles.includes(role)) person.roles.push(role)
    this.byLetters.set(letters(name), person)
  }

  private create(name: string): NamedPerson {
    const person = { name, roles: [] }
    if (this.persons.length < mostPersons) this.persons.push(person)
    return person
  }

  /** The person whose name this is, or ends with. */
  find(name: string): NamedPerson | null {
    const exact = this.byLetters.get(letters(name))
    if (exact) return exact
    return this.persons.find((person) => sameName(person.name, name)) ?? null
  }

  /** The person with a longer name that ends so: ایران نژاد is عبدالغفور ایران‌نژاد. */
  endingWith(words: string): NamedPerson | null {
    const end = letters(words)
    return this.persons.find(({ name }) => letters(name) !== end && letters(name).endsWith(end)) ?? null
  }

  /** The person whose full name opens these words: «علی رادمنش وزیر نیرو». */
  beginning(words: string): NamedPerson | null {
    return this.persons.find(({ name }) => name.includes(' ') && words.startsWith(`${name} `)) ?? null
  }

  /** The person named first. */
  first(): NamedPerson | null {
    return this.persons[0] ?? null
  }

  /** The person beside whose name this office is written. */
  holder(agrees: (role: string) => boolean): NamedPerson | null {
    const holders = this.persons.filter((person) => person.roles.some(agrees))
    return holders.length === 1 ? holders[0]! : null
  }
}

/** A bound for hostile text: articles that name more persons lose the later ones' full names. */
const mostPersons = 300
