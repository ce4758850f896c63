import { isOfThing, WordClass } from '../lexicon/word-class.ts'
import { has, isHyphen, type Words } from './words.ts'

const { Preposition, Time, Adverb, Conjunction, Pronoun, PluralPronoun, Complementizer, ObjectMarker } = WordClass
const { Copula, Verb, FirstPerson, FirstName, Surname, Honorific, RoleNoun, GroupNoun, OrganizationHead } = WordClass
const { Outlet, Place } = WordClass

/** A noun phrase ends before these wherever they stand. */
export const stops =
  Preposition |
  Adverb |
  Conjunction |
  Pronoun |
  PluralPronoun |
  Complementizer |
  ObjectMarker |
  Copula |
  Verb |
  FirstPerson
/** A phrase that goes on after a comma does not begin with these. */
export const notApposition = stops | Time
const dashes = new Set(['-', '–', '—', '_'])

export interface PhraseOptions {
  /** What a comma may lead to: any noun that goes on (معاون سیاسی، امنیتی و اجتماعی), an office only (رضایی، وزیر نفت), or nothing. */
  readonly acrossCommas: 'nouns' | 'offices' | 'never'
  /** Whether a name or title after a few words begins another phrase (در این دیدار | آقای آبه). */
  readonly breakAtNames: boolean
}

/** Where the phrase from `from` goes on after the mark at `i`; `i` itself where it ends. */
export function overMark(words: Words, from: number, i: number, bound: number, options: PhraseOptions): number {
  const mark = words.tokens[i]!.text
  if (dashes.has(mark) && has(words, i + 1, RoleNoun)) {
    const end = betweenDashes(words, i, bound)
    if (end !== null) return end
  }
  if (isHyphen(words, i) && words.classes[i + 1]! === WordClass.Rare) return i + 1
  // «نیکزاد؛ سرکلانتر پنجم تهران»
  const parted = mark === '؛' && has(words, from, Honorific | FirstName) && has(words, i + 1, RoleNoun)
  if (mark === '،' || mark === ',' || dashes.has(mark) || parted)
    return i > from && mayCross(words, i + 1, bound, options) && !beginsObject(words, from, i, bound) ? i + 1 : i
  if (mark === '(' || mark === '[') return closing(words, i, bound, mark === '(' ? ')' : ']', 14) ?? i
  if (options.breakAtNames && i > from + 1 && has(words, i + 1, FirstName | Surname | WordClass.Rare)) return i
  if (mark === '«') return closing(words, i, bound, '»', 12) ?? i
  if (mark === '"' || mark === '“') return closing(words, i, bound, mark === '"' ? '"' : '”', 12) ?? i
  return mark === '/' && i > from ? i + 1 : i
}

/** «هاشمی - کارگردان فیلم -»: the index after the second dash, where an office stands between two. */
function betweenDashes(words: Words, open: number, bound: number): number | null {
  for (let i = open + 1; i < bound && i <= open + 8; i++) {
    if (dashes.has(words.tokens[i]!.text)) return i + 1
    if (words.tokens[i]!.kind === 'mark' || has(words, i, Verb | Copula)) return null
  }
  return null
}

/** «نیکزاد، نایب‌رئیس مجلس، | رویکرد کشورها در قبال جنگ را …»: after name and office a common noun is the object, unless it lists on. */
function beginsObject(words: Words, from: number, comma: number, bound: number): boolean {
  if (has(words, comma + 1, notObject) || words.tokens[comma + 1]?.kind !== 'word') return false
  // «برخی مدافعان او، | ارزش کارش را …»
  if (isOfThing(words.tokens[comma + 1]!.text) && objectMarkerWithin(words, comma + 1, bound)) return true
  if (listsOn(words, comma + 1, bound)) return false
  const some = words.classes[comma + 1] === 0 && words.tokens[comma + 1]!.text.endsWith('ی')
  if ((words.classes[comma + 1] === WordClass.Common || some) && takesComplement(words, comma + 1)) return true
  for (let i = comma - 1; i > from; i--) if (words.tokens[i]!.text === '،') return has(words, i + 1, RoleNoun)
  return false
}

function objectMarkerWithin(words: Words, from: number, bound: number): boolean {
  for (let i = from; i < bound && i < from + 8; i++) if (has(words, i, ObjectMarker)) return true
  return false
}

/** «رادمنش، | توضیحی درباره …», «این مقام، | استفاده از …»; what is said of somebody, «قهرمان سابق در …», «وابسته به …», takes none of these. */
const takesComplement = (words: Words, i: number) =>
  /^(?:از|به|بر|برای|درباره|درباره‌ی|دربارهٔ|پیرامون)$/.test(words.tokens[i + 1]?.text ?? '') &&
  !/^(?:وابسته|نزدیک|متعلق|موسوم|معروف|مشهور|ملقب|متهم|عاری|فارغ|یک|یکی)$/.test(words.tokens[i]!.text)

const notObject = RoleNoun | FirstName | Surname | Honorific | OrganizationHead

/** The index after the closing mark, if it comes within `most` tokens. */
function closing(words: Words, open: number, bound: number, close: string, most: number): number | null {
  for (let i = open + 1; i < bound && i <= open + most; i++) {
    if (words.tokens[i]!.text === close) return i + 1
    if (has(words, i, Verb | Copula)) return null // a clause, not a name
  }
  return null
}

function mayCross(words: Words, next: number, bound: number, { acrossCommas }: PhraseOptions): boolean {
  if (acrossCommas !== 'nouns' && listsOn(words, next, bound))
    return acrossCommas === 'never' || commaAfter(words, next, bound)
  if (acrossCommas === 'never' || !goesOn(words, next, bound)) return false
  return acrossCommas === 'nouns' || (has(words, next, RoleNoun) && commaAfter(words, next, bound))
}

/** «وزارت صنعت، معدن و تجارت»: one or two plain nouns, «و», and another, which may be an outlet's name too. */
function listsOn(words: Words, next: number, bound: number): boolean {
  for (let i = next; i < bound && i < next + 3; i++) {
    if (words.tokens[i]!.text === 'و')
      return i > next && i + 1 < bound && !has(words, i + 1, listEnds & ~Outlet) && words.tokens[i + 1]!.kind === 'word'
    if (words.tokens[i]!.kind !== 'word' || has(words, i, listEnds) || comparative.test(words.tokens[i]!.text))
      return false
  }
  return false
}

/** «به نظر تحلیلگران، | امنیتی‌تر و بسته‌تر شد»: no noun. */
const comparative = /‌تر$/

const listEnds =
  notApposition | Honorific | FirstName | Surname | RoleNoun | GroupNoun | Outlet | Place | WordClass.Rare

/** «به گفته رضایی، وزیر نفت، …»: a comma comes before any verb or preposition. */
function commaAfter(words: Words, from: number, bound: number): boolean {
  for (let i = from; i < bound; i++) {
    if (words.tokens[i]!.text === '،') return true
    // «به گفته رادمنش، سخنگوی وزارت دفاع (پنتاگون) | این وزارتخانه …»
    if (i > from + 1 && has(words, i, WordClass.Demonstrative) && words.tokens[i - 1]!.text === ')') return true
    if (has(words, i, stops) && words.tokens[i]!.text !== 'و') return false
  }
  return false
}

/** Whether the words after a comma still name the same: they are nouns, and no object marker follows them. */
function goesOn(words: Words, from: number, bound: number): boolean {
  if (from >= bound || has(words, from, notApposition) || words.tokens[from]!.kind === 'mark') return false
  for (let i = from; i < bound; i++) {
    if (has(words, i, ObjectMarker)) return false
    // «ادعاهای مطرح شده | را …»
    if (words.tokens[i]!.text === 'شده' || words.tokens[i + 1]?.text === 'شده') continue
    if (has(words, i, stops) && words.tokens[i]!.text !== 'و') return true
  }
  return true
}
