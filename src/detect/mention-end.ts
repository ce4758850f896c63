import type { MentionPosition } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { surnamePart } from './name-end.ts'
import { isPressOffice, isReliable, nounPhraseEnd } from './noun-phrase.ts'
import { isOfThing } from './of-thing.ts'
import { citedDocument } from './phrase-cues.ts'
import { isDoubleSurname, type Seen } from './seen.ts'
import { has, isLightVerb, type Words } from './words.ts'

const { Verb, Pronoun, Demonstrative, Indefinite, RoleNoun, GroupNoun, OrganizationHead, Outlet, Honorific } = WordClass
const { FirstName, Surname, Rare, Ambiguous, Place, Demonym } = WordClass

/** The end of a source's phrase, by its place in the clause; `from` itself where none begins. */
export function mentionEnd(words: Words, from: number, limit: number, position: MentionPosition, seen: Seen): number {
  if (position === 'phrase' && surnameAlone(words, from, limit, seen)) return from + 1
  if (position === 'phrase' && pointsAtDocument(words, from)) return from + 2
  const to = nounPhraseEnd(words, from, position === 'phrase' ? countedThings(words, from, limit) : limit, {
    acrossCommas: position === 'subject' ? 'nouns' : position === 'phrase' ? 'offices' : 'never',
    breakAtNames: position === 'oblique' || position === 'relay',
  })
  if (position === 'relay') return outletEnd(words, from, to)
  // «امام | پیشنهاد دیگری دادند»
  const acts = position === 'subject' && holyTitle.test(words.tokens[from]!.text) && isLightVerb(words, to)
  if (acts && has(words, from + 1, WordClass.Common) && !has(words, from + 1, nameOrOffice)) return from + 1
  if (position === 'subject') return speaksNext(words, to) ? to : bodyEnd(words, from, to)
  // «به گفته فرماندار نطنز آتش‌سوزی …»: no comma parts the source from what is said; the office ends with its place.
  if (position !== 'phrase') return to
  // «طبق پیش‌بینی هواشناسی | بارش‌ها …»
  if (to === from + 2 && has(words, from, WordClass.OrganizationName) && /.ها$/.test(words.tokens[from + 1]!.text))
    return from + 1
  // «به گفته معاون رئیس‌جمهور | امتیازهایی که …»
  for (let i = from + 2; i < to; i++)
    if (/..هایی$/.test(words.tokens[i]!.text) && !has(words, i, RoleNoun | GroupNoun)) return i
  // «به گفته ناظران | انتظار می‌رود …»
  if (to > from + 1 && words.tokens[to - 1]!.text === 'انتظار') return to - 1
  // «به باور متخصصان | میزان بی‌خوابی …»
  const next = words.tokens[from + 1]!.text
  // «به گفته منابع آگاه | تعداد این افکت‌ها …»
  if (isReliable(next)) return words.classes[from + 2] === WordClass.Common ? from + 2 : bodyEnd(words, from, to)
  const plain = words.classes[from + 1] === WordClass.Common && !next.endsWith('ی')
  if (has(words, from, GroupNoun) && plain && to > from + 1 && words.tokens[to]?.text !== '،') return from + 1
  const open = words.tokens[to]?.text !== '،'
  const body = open ? unpartedEnd(words, from, to) : to
  if (body < to) return body
  // «به گفته رئیس سازمان فرهنگی | مشکل اصلی …»
  if (open)
    for (let i = from + 2; i < to; i++)
      if (isOfThing(words.tokens[i]!.text) || /^مشکل(?:ات)?$|..ترین$/.test(words.tokens[i]!.text))
        return has(words, i - 1, Demonstrative) ? i - 1 : i
  if (words.tokens[to]?.text === '،' || !has(words, from, RoleNoun)) return bodyEnd(words, from, to)
  for (let i = from + 1; i + 1 < to; i++) {
    if (words.tokens[i]!.text === '،') return to
    if (!has(words, i, Place) || has(words, i + 1, Place | Demonym) || words.tokens[i + 1]!.text === 'و') continue
    // «رئیس پلیس تهران بزرگ | اکثر …»
    return attribute.test(words.tokens[i + 1]!.text) ? i + 2 : i + 1
  }
  return to
}

/** Titles that stand for their bearer. */
const holyTitle = /^(?:امام|حضرت|استاد)$/

/** «به نوشته نیویورک‌تایمز | متخصصان …», «طبق اعلام فدراسیون شطرنج | علیرضا رهاوی …», «به ادعای این منابع | طرفین …»: no comma parts them. */
function unpartedEnd(words: Words, from: number, to: number): number {
  const group = has(words, from, Demonstrative) && has(words, from + 1, GroupNoun)
  if (group && (isPlainNoun(words, from + 2) || has(words, from + 2, GroupNoun))) return from + 2
  for (let i = from + 1; i < to; i++) {
    const outlet = has(words, from, Outlet) && has(words, i - 1, Outlet) && !has(words, i - 1, Place | OrganizationHead)
    if (outlet && (has(words, i, GroupNoun | RoleNoun) || isPlainNoun(words, i))) return i
    const person = has(words, i, FirstName) && !has(words, i, Ambiguous) && has(words, i + 1, Surname | Rare)
    if (i > from + 1 && person && has(words, from, OrganizationHead) && words.tokens[i - 1]!.text !== 'شهید') return i
  }
  return to
}

const isPlainNoun = (words: Words, i: number) =>
  words.classes[i] === WordClass.Common && !words.tokens[i]!.text.endsWith('ی') && !isReliable(words.tokens[i]!.text)

/** «به گفته مدیران کارخانه | 200 هزار خودرو …»: where things are counted, else `limit`; but «شهردار منطقه 4 تهران». */
function countedThings(words: Words, from: number, limit: number): number {
  for (let i = from + 1; i + 1 < limit; i++)
    if (words.tokens[i]!.kind === 'number' && counted.test(words.tokens[i + 1]!.text)) return i
  return limit
}

const counted = /^(?:هزار|میلیون|میلیارد|درصد|نفر|تن|تومان|دلار|ریال|مورد|دستگاه|واحد)$/

/** «به گفته ضیاییان شرق خلیج فارس …»: the surname of somebody seen before, with no comma or office after it, is all of the source. */
function surnameAlone(words: Words, i: number, limit: number, seen: Seen): boolean {
  const next = i + 1
  if (!seen.surnames.has(words.tokens[i]!.text))
    return isPlainSurname(words, i) && next < limit && words.classes[next] === WordClass.Common
  return next >= limit || !(words.tokens[next]!.kind === 'mark' || has(words, next, RoleNoun))
}

/** «بنا بر این گزارش | برنامه پیش رو …» */
const pointsAtDocument = (words: Words, from: number) =>
  has(words, from, Demonstrative) && citedDocument.test(words.tokens[from + 1]?.text ?? '')

/** «… گفت»: the verb of a subject with nothing between. */
const speaksNext = (words: Words, to: number) => has(words, to, Verb) && !isLightVerb(words, to)

/** «کنفدراسیون فوتبال آسیا | تیم‌های …», «مؤسسه «گلوبال» | ثروتمندترین …»: after its country or quoted name no body's or office's name goes on with a common noun. */
function bodyEnd(words: Words, from: number, to: number): number {
  const head = has(words, from, Indefinite | Demonstrative) ? from + 1 : from
  if (!has(words, head, OrganizationHead | RoleNoun | GroupNoun | Outlet)) return to
  for (let i = head + 2; i < to; i++) {
    const closes = has(words, i - 1, Place) || '»)'.includes(words.tokens[i - 1]!.text)
    if (!closes || words.tokens[i]!.kind !== 'word' || attribute.test(words.tokens[i]!.text)) continue
    if (
      has(words, i, Demonstrative) ||
      words.classes[i] === WordClass.Common ||
      /(?:ترین|‌های|.{3}ات)$/.test(words.tokens[i]!.text)
    )
      return i
  }
  return to
}

/** Words that go on after a country: دانشگاه تهران جنوب, وزیر خارجه آمریکای فعلی. */
const attribute =
  /^(?:بزرگ|مقدس|جنوب|شمال|شرق|غرب|مرکز|مرکزی|شمالی|جنوبی|شرقی|غربی|جدید|سابق|اسبق|پیشین|فعلی|کنونی|وقت|متحده|متحد|نوین|خودرو|ایر|پلاس|زمین|جوان|میانه|دور|نزدیک|فارس|پردیس|پرس|پست|تایمز|شناسی|مدرن|پیکان|اقتصادی)$/

/** «به گزارش ایرنا | مدیرکل …»: no comma parts the outlet from the subject. */
function outletEnd(words: Words, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if (words.tokens[i]!.text === ')' && words.tokens[i + 1]!.kind === 'word') return i + 1
    // «به گزارش «ورزش سه» | فراز …»
    if (words.tokens[i]!.text === '»' && words.tokens[from]!.text === '«' && has(words, i + 1, FirstName | RoleNoun))
      return i + 1
    // «خبرگزاری مزوپوتامیا | عزالدین کوچوک»: an outlet that no list knows.
    if (i > from && has(words, i, Rare) && has(words, i + 1, FirstName) && has(words, i + 2, Surname | Rare))
      return i + 1
    // «روزنامه المشرق | سید صدرالدین …»
    if (
      i > from &&
      /^(?:سید|حجت‌الاسلام|آیت‌الله|دکتر|سردار|سرهنگ)$/.test(words.tokens[i + 1]!.text) &&
      has(words, i, Rare)
    )
      return i + 1
    // «خبرگزاری صدا و سیما | سید علی …»
    if (
      words.tokens[i]!.text === 'سیما' &&
      has(words, i - 2, Outlet) &&
      has(words, i + 1, RoleNoun | FirstName | Honorific)
    )
      return i + 1
    // «خبرگزاری صداوسیما مرکز یزد | رئیس دادگستری …»: an outlet's name ends with its place.
    if (i > from && has(words, i, Place) && has(words, from, OrganizationHead | Outlet) && has(words, i + 1, RoleNoun))
      return i + 1
    if (!has(words, i, Outlet) || has(words, i, OrganizationHead) || has(words, i + 1, GroupNoun)) continue
    // «به گزارش ایسنا | روابط عمومی پژوهشگاه …»
    if (isPressOffice(words, i + 1)) return i + 1
    if (has(words, i + 1, RoleNoun | FirstName | Honorific | Pronoun)) return i + 1
  }
  return to
}

/** «کاشفی | اشاره‌ای هم به … داشت»: a surname seen before, with no name or office after it, is the whole phrase. */
export function seenNameEnd(words: Words, from: number, to: number, seen: Seen): number {
  const next = from + 1
  if (to > from + 2 && !has(words, from + 2, nameOrOffice) && isDoubleSurname(seen, words, from)) return from + 2
  if (to <= next || !seen.surnames.has(words.tokens[from]!.text)) return to
  if (has(words, from, RoleNoun | OrganizationHead | Place | Demonym | Honorific)) return to
  const { kind, text } = words.tokens[next]!
  const goesOn = kind !== 'word' || has(words, next, nameOrOffice) || seen.surnames.has(text) || surnamePart.test(text)
  // «نجفی توانا افزود:»: no noun of a verb stands before one that needs none.
  const compound = to === next + 1 && speaks(words, to)
  return goesOn || compound ? to : next
}

/** «افزود:», «تاکید کرد که». */
function speaks(words: Words, i: number): boolean {
  if (i >= words.tokens.length || !has(words, i, Verb) || isLightVerb(words, i)) return false
  return [1, 2, 3].some((k) => /^(?::|که)$/.test(words.tokens[i + k]?.text ?? ''))
}

export const nameOrOffice = FirstName | Surname | Rare | RoleNoun | GroupNoun | Demonym

/** «رستمی‌فر | اولویت شهر را»: nothing but a surname, anywhere. */
export const isPlainSurname = (words: Words, i: number) => words.classes[i] === Surname
