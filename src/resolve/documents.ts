import type { Mention } from '../document/index.ts'
import { documentNoun, WordClass } from '../lexicon/word-class.ts'
import type { Cast } from './cast.ts'
import type { Entity } from './entity.ts'
import type { Narrated } from './narrated.ts'
import type { Surroundings } from './surroundings.ts'
import type { Turns } from './turns.ts'

/** Finds whose words a text gives. */
export class Documents {
  constructor(
    private readonly around: Surroundings,
    private readonly cast: Cast,
    private readonly turns: Turns,
    private readonly narrated: Narrated,
  ) {}

  /** «بیانیه وزارت خارجه» is the ministry speaking; «این بیانیه» is whoever spoke last. */
  author(words: string, source: Mention): Entity | null {
    const author = words
      .replace(documentNoun, '')
      .trim()
      .replace(/^(?:جدید|اخیر|تازه|تازه‌ترین|سالانه|ماهانه|رسمی|مشترک|پایانی|مهم|تسلیت|تبریک|نوروزی) /, '')
    const named = this.around.has(source.from + 1, WordClass.FirstName | WordClass.Honorific)
    const whole = named ? this.cast.persons.find(author) : null
    if (whole) return this.cast.personNamed(author, whole.roles)
    const officer = named ? this.cast.persons.beginning(author) : null
    if (officer) return this.cast.personNamed(officer.name, officer.roles)
    if (author.length >= 3 && !/^(?:این|آن|همین) /.test(words)) return this.cast.collective(author, 'organization')
    const noun = pointedAt.exec(words)?.[1]
    const issuer = noun && this.around.issuerOf(noun, this.turns.lastAt, source.from)
    if (issuer && !documentNoun.test(this.around.words(issuer))) return this.narrated.entity(issuer)
    // «رویترز به نقل از دو مقام گزارش داد … ⏎ در این گزارش آمده است»: the report is the outlet's.
    if (reportNoun.test(words) && this.turns.relayed)
      return this.cast.collective(this.around.words(this.turns.relayed), 'organization')
    return this.turns.last ?? this.narrated.issuer(source.from)
  }
}

/** «این | پیام», «بخشی از این | بیانیه مشترک» */
const pointedAt = /(?:^| )(?:این|همین) (\S+)/

const reportNoun = /^(?:این|همین) (?:گزارش|خبر|مقاله)/
