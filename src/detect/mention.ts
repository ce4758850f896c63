import type { Mention, MentionPosition, SourceForm, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { surnameHalf } from './name-end.ts'
import { type PersonParts, readPerson } from './person.ts'
import { has, isLightVerb, type Words } from './words.ts'

const { Demonstrative, Indefinite, FirstPerson, SecondPerson, Conjunction, Time, Rare } = WordClass
const { RoleNoun, GroupNoun, Surname, OrganizationHead, OrganizationName, Place, Outlet } = WordClass

export function pronounMention(words: Words, at: number, position: MentionPosition): Mention {
  const known = !has(words, at, FirstPerson | SecondPerson)
  return { from: at, to: at + 1, position, form: 'pronoun', name: null, role: null, known }
}

/** What kind of speaker the phrase names, and which of its words are the name and the office. */
export function describe(words: Words, range: TokenRange, position: MentionPosition): Mention {
  const { from, to } = range
  // «پیام علی رادمنش»: «پیام» is a first name too.
  const written =
    writtenText.test(words.tokens[from]!.text) && has(words, from + 1, WordClass.FirstName | WordClass.Honorific)
  const { name, role } = readPerson(words, written && to > from + 2 ? { from: from + 1, to } : range)
  if (name) {
    const whole = withoutPredicate(words, { from, to }, name)
    const holder = whole.to < to ? null : role
    return { from: whole.from, to: whole.to, position, form: 'name', name, role: holder, known: true }
  }
  const form = formOf(words, range)
  const author = form === 'organization' ? readAuthor(words, range) : null
  if (author?.name) return { from, to, position, form: 'organization', ...author, known: true }
  const known =
    (form !== null && !pointsAtThing(words, range)) || allRare(words, range) || isDoubleSurname(words, range)
  return { from, to, position, form: form ?? 'name', name: form ? null : range, role, known }
}

/** «محمد رودباری | خواستار همکاری شد», «ترامپ | قصد دارد»: what follows the name belongs to a verb that is no cue. */
function withoutPredicate(words: Words, range: TokenRange, name: TokenRange): TokenRange {
  const next = words.tokens[name.to]
  if (name.to >= range.to || !has(words, name.to, WordClass.Common)) return range
  const verb = isLightVerb(words, range.to) && !has(words, name.to, noPredicate)
  return verb || predicate.test(next!.text) ? { from: range.from, to: name.to } : range
}

/** «این جلسات», «این طرح»: no noun that somebody who speaks is called by. */
const pointsAtThing = (words: Words, { from }: TokenRange) =>
  has(words, from, Demonstrative) &&
  words.classes[from + 1] === WordClass.Common &&
  !/(?:نده|گر|ور|کار|ار)$/.test(words.tokens[from + 1]!.text)

const predicate =
  /^(?:خواستار|خواهان|مدعی|معتقد|نگران|منکر|حاضر|متولد|متعهد|موظف|قصد|هدف|امیدوار|مخالف|موافق|شاهد|میزبان)$/
const noPredicate = RoleNoun | GroupNoun | OrganizationHead | Place | WordClass.Demonym

/** «طباطبایی نژاد», «موسوی نیا» */
const isDoubleSurname = (words: Words, { from, to }: TokenRange) =>
  to === from + 2 && has(words, from, Surname) && surnameHalf.test(words.tokens[from + 1]!.text)

/** «هویر»: up to three words that are no common ones are a name. */
function allRare(words: Words, { from, to }: TokenRange): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (!has(words, i, Rare | Surname) || has(words, i, WordClass.Ambiguous)) return false
  return true
}

/** Null where nothing tells: a surname that no lexicon has. */
function formOf(words: Words, { from, to }: TokenRange): SourceForm | null {
  const head = headOf(words, { from, to })
  const single = /^(?:یک|یکی)$/.test(words.tokens[from]!.text)
  if (has(words, head, GroupNoun) || isPlural(words, head)) return single ? 'role' : 'group'
  if (has(words, head, RoleNoun) && !has(words, head, OrganizationHead)) return 'role'
  if (words.tokens[head + 1]?.text === 'کننده' || has(words, head, WordClass.Honorific)) return 'role'
  if (has(words, head, Outlet | OrganizationHead | OrganizationName | Place)) return 'organization'
  if (has(words, from, Indefinite)) return single ? 'role' : 'group'
  if (has(words, from, Demonstrative)) return 'role'
  if (to - from <= 3 || has(words, to - 1, Surname)) return null
  return has(words, head, Conjunction | Time) || isEveryday(words, { from, to }) ? null : 'organization'
}

/** «بخش قابل توجهی از»، «علت پخش نشدن این سریال»: nothing in it could be part of a name. */
function isEveryday(words: Words, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (words.tokens[i]!.kind !== 'word' || (words.classes[i]! & ~everyday) !== 0) return false
  return true
}

const everyday =
  WordClass.Common | Demonstrative | Indefinite | Conjunction | WordClass.Preposition | WordClass.CueStart

/** «نامه حجت‌الاسلام راد»: who wrote a text; null where the phrase names no text. */
function readAuthor(words: Words, { from, to }: TokenRange): PersonParts | null {
  let i = from
  while (i < to && /^(?:متن|بخشی|قسمتی|ادامه|از)$/.test(words.tokens[i]!.text)) i++
  return i + 1 < to && writtenText.test(words.tokens[i]!.text) ? readPerson(words, { from: i + 1, to }) : null
}

const writtenText = /^(?:نامه|بیانیه|پیام|یادداشت|توییت|توئیت|حکم|مقاله|اطلاعیه|نظر)$/

/** The noun after «یکی از»، «این»، «برخی». */
function headOf(words: Words, { from, to }: TokenRange): number {
  let i = from
  while (
    i < to - 1 &&
    (has(words, i, Demonstrative | Indefinite) || words.tokens[i]!.kind !== 'word' || words.tokens[i]!.text === 'از')
  )
    i++
  return i
}

/** «شنیده‌ها حاکی از آن است», «بررسی‌ها نشان می‌دهد»: what is heard and found, nobody who speaks. */
const isThing =
  /^(?:شنیده|گزارش|خبر|آمار|بررسی|یافته|داده|سند|نتیجه|تحقیق|پژوهش|مطالعه|برآورد|ارزیابی|نظرسنجی|تجربه|قیمت|طرح|برنامه|هزینه|تلاش|اقدام|جلسه|بخش|بازی|فیلم|کتاب|قرن|سال|ماه|هفته|روز|ساعت|دقیقه|دهه|ویژگی|مزیت|نکته|شرط|قابلیت|امکان|محصول|کالا|اثر|شایعه|زمزمه|نگرانی|واکنش|صحبت|حرف|گفته|اظهارنظر)‌ها/

/** «صرافی‌ها»، «اروپایی‌ها»: plural by its ending. */
function isPlural(words: Words, i: number): boolean {
  return (
    /(?:‌ها(?:ی|یی)?|گان|یان)$/.test(words.tokens[i]!.text) &&
    !isThing.test(words.tokens[i]!.text) &&
    !has(words, i, Surname | OrganizationName | Place | RoleNoun | Rare)
  )
}
