import type { AttributedArticle, Mention, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'

/** What the resolver asks of the article. */
export interface Surroundings {
  words(range: TokenRange): string
  /** The same for a person's name, as the article spells it. */
  nameWords(range: TokenRange): string
  text(i: number): string
  has(i: number, classes: number): boolean
  /** Countries and places in a phrase. */
  places(range: TokenRange): string[]
  /** Whether the phrase opens an item of a list, each of which names another speaker. */
  isBulleted(range: TokenRange): boolean
  /** A person named in the narrator's own words between two tokens, the last one. */
  lastNamed(from: number, to: number): Mention | null
  /** The last organization that the narrator made a subject before a token. */
  lastOrganization(before: number): Mention | null
  /** The last office that the narrator made a subject before a token. */
  lastOffice(before: number): Mention | null
  /** The last group that the narrator made a subject before a token. */
  lastGroup(before: number): Mention | null
  /** Who issued the last text called by this noun between two tokens: «انجمن در پیامی …», «انجمن بیانیه‌ای صادر کرد». */
  issuerOf(noun: string, from: number, to: number): Mention | null
  /** Whether two tokens stand in one sentence. */
  sameSentence(a: number, b: number): boolean
  /** The last full name before a token, wherever it stands. */
  lastFullName(before: number): TokenRange | null
  /** The last organization named before a token, from the noun in its name on: شعب | بانک ملی ایران. */
  lastCalled(noun: string, before: number): TokenRange | null
}

/** Look-ups of words, and of persons named by the narrator, in one article. */
export function surroundings(article: AttributedArticle): Surroundings {
  const { tokens, classes, normalized } = article
  const subjects = narratorsSubjects(article)
  const named = subjects.filter((mention) => mention.form === 'name')
  const offices = subjects.filter(
    ({ form, from }) => form === 'role' && ((classes[from]! | classes[from + 1]!) & WordClass.RoleNoun) !== 0,
  )
  const groups = subjects.filter((mention) => mention.form === 'group')
  const organizations = subjects.filter((mention) => mention.form === 'organization')
  const words = ({ from, to }: TokenRange) =>
    to > from ? inOneLine(normalized.text.slice(tokens[from]!.start, tokens[to - 1]!.end)) : ''
  const text = (i: number) => tokens[i]?.text ?? ''
  const has = (i: number, bits: number) => ((classes[i] ?? 0) & bits) !== 0
  // «مطالعات | سازمان توسعه و همکاری اقتصادی»
  const isLongName = ({ from, to }: TokenRange) =>
    to - from > 2 && body.test(text(from)) && !has(from - 1, WordClass.OrganizationHead)
  const apart = namesApart(article.text)
  return {
    words,
    nameWords: (range) => (apart ? asWritten(article, range, words(range)) : words(range)),
    text,
    has,
    places: ({ from, to }) =>
      tokens
        .slice(from, to)
        .filter((_, i) => has(from + i, WordClass.Place))
        .map((token) => token.text),
    isBulleted: ({ from }) => opensItem(text(from - 1), text(from - 2)),
    lastNamed: (from, to) => lastBetween(named, from, to),
    lastOrganization: (before) => lastBetween(organizations, 0, before),
    lastOffice: (before) => lastBetween(offices, 0, before),
    lastGroup: (before) => lastBetween(groups, 0, before),
    issuerOf: (noun, from, to) => {
      let i = to - 1
      while (i >= from && text(i) !== `${noun}ی` && text(i) !== `${noun}‌ای`) i--
      if (i < from) return null
      return lastBetween(subjects, lastBegun(article.sentences, i)!.from, i)
    },
    sameSentence: (a, b) => lastBegun(article.sentences, a) === lastBegun(article.sentences, b),
    lastFullName: (before) => lastBegun(article.names, before - 1),
    lastCalled: (noun, before) => {
      for (let k = article.mentions.length - 1; k >= 0; k--) {
        const { from, to, form } = article.mentions[k]!
        if (to > before || form !== 'organization') continue
        for (let i = from; i < to - 1; i++)
          if (tokens[i]!.text === noun && (i === from || !has(i + 1, WordClass.Common) || isLongName({ from: i, to })))
            return { from: i, to }
      }
      return null
    },
  }
}

const body = /^(?:سازمان|وزارت|شرکت|انجمن|کمیته|کمیسیون|بنیاد|دانشگاه|اتحادیه|فدراسیون)$/

/** «• رضایی:», «- رضایی:»; «**» only sets the line in bold. */
const opensItem = (before: string, second: string) => /^[•▪-]$/.test(before) || (before === '*' && second !== '*')

/** The words of a wrapped line and of the next: «ستاد مقابله⏎با کرونا» is one name. */
export const inOneLine = (text: string) => (text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text)

/** A writer with a Persian keyboard who puts «حبیب الله» in two words means it so; an old one could not do otherwise. */
function namesApart(text: string): boolean {
  return !/[يك]/.test(text) && / الله/.test(text)
}

/** The name with «الله» apart where the article has it so. */
function asWritten(article: AttributedArticle, { from, to }: TokenRange, name: string): string {
  if (!name.includes('\u200cالله')) return name
  const span = article.normalized.origin({ start: article.tokens[from]!.start, end: article.tokens[to - 1]!.end })
  const read = article.text.slice(span.start, span.end)
  return read.includes(' الله') ? name.replaceAll('\u200cالله', ' الله') : name
}

/** Persons and organizations that are subjects outside all contents. */
function narratorsSubjects(article: AttributedArticle): Mention[] {
  const inContent = new Uint8Array(article.tokens.length)
  for (const { content } of article.attributions) for (const { from, to } of content) inContent.fill(1, from, to)
  return article.mentions.filter(
    (mention) => mention.known && mention.position === 'subject' && inContent[mention.from] === 0,
  )
}

/** The last mention that begins in `[from, to)`. */
function lastBetween(mentions: readonly Mention[], from: number, to: number): Mention | null {
  const mention = lastBegun(mentions, to - 1)
  return mention && mention.from >= from ? mention : null
}

/** The last of these ranges that begins at a token or before it, by binary search. */
function lastBegun<R extends TokenRange>(ranges: readonly R[], at: number): R | null {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.from <= at) low = middle + 1
    else high = middle
  }
  return ranges[low - 1] ?? null
}
