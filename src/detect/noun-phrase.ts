import { isMatterNoun, isReliable, WordClass } from '../lexicon/word-class.ts'
import { area, attaches } from './attachment.ts'
import { dedicated } from './name-start.ts'
import { notApposition, overMark, type PhraseOptions, stops } from './phrase-marks.ts'
import { isTime } from './phrase-time.ts'
import { has, isLightVerb, isPlainSurname, type Words } from './words.ts'

const { Conjunction, Preposition, Demonstrative, Indefinite, Pronoun, PluralPronoun } = WordClass
const { FirstName, Surname, Honorific, Ambiguous } = WordClass
const { RoleNoun, GroupNoun, OrganizationHead, Outlet, Place } = WordClass

/** No noun phrase is longer; a bound for hostile text. */
const longest = 45
/** No phrase goes on with these: به گفته حاجی‌نوروز | برخی سهامداران, دروازه‌بان تیم | خواستار جدایی. */
const quantifier =
  /^(?:بخوانید|ببینید|بشنوید|خواستار|خواهان|مدعی|معتقد|منکر|برخی|بعضی|هیچ|همه|هر|شماری|تعدادی|هرگونه|هیچ‌گونه|هیچگونه)$/
/** «انجمن خلبانان | بیانیه‌ای منتشر کرد»: what a body issues is no part of its name. */
const issuedText = /^(?:بیانیه‌ای|اطلاعیه‌ای|نامه‌ای|پیامی|گزارشی|یادداشتی|توییتی|متنی|نشستی|جلسه‌ای)$/
const issuing = /^(?:منتشر|صادر|مطرح|برگزار|ابلاغ|ارسال|ارائه|معرفی)$/
/** The end of the noun phrase that begins at `from`; `from` itself where none does. */
export function nounPhraseEnd(words: Words, from: number, limit: number, options: PhraseOptions): number {
  const bound = Math.min(limit, from + longest)
  let i = from
  while (i < bound) {
    const next = step(words, from, i, bound, options)
    if (next === i) break
    i = next
  }
  return trimEnd(words, from, i)
}

/** Where the phrase goes on after token `i`, or `i` where it ends. */
function step(words: Words, from: number, i: number, bound: number, options: PhraseOptions): number {
  const token = words.tokens[i]!
  if (afterDashes(words, from, i)) return i
  if (token.kind === 'mark') return overMark(words, from, i, bound, options)
  if (token.text === 'و' && i > from)
    return i + 1 < bound && !has(words, i + 1, notApposition) && isNominal(words, i + 1) ? i + 1 : i
  if (token.text === 'ولی' && /^(?:فقیه|امر|عصر)/.test(words.tokens[i + 1]?.text ?? '')) return i + 2
  if (has(words, i, stops)) {
    const inside =
      (options.acrossCommas === 'nouns' || (options.acrossCommas === 'offices' && has(words, from, GroupNoun))) &&
      i > from &&
      token.text === 'در' &&
      present.test(words.tokens[i - 1]!.text)
    return inside || attaches(words, from, i) || isPossessor(words, i) ? i + 1 : i
  }
  // «بسیاری | تیم ملی را …»
  if (i === from + 1 && words.tokens[from]!.text === 'بسیاری' && !has(words, i, GroupNoun) && token.text !== 'دیگر')
    return i
  // «در جلسه امروز کمیسیون آموزش»
  const datesNoun =
    today.test(token.text) && meeting.test(words.tokens[i - 1]?.text ?? '') && has(words, i + 1, OrganizationHead)
  if (datesNoun && options.breakAtNames && i > from) return i + 1
  if (isTime(words, from, i) || (i > from && endsBefore(words, from, i))) return i
  // «به گفته مسئول یکی از کتابخانه‌ها» goes on.
  const held = i === from + 1 && has(words, from, RoleNoun) && options.acrossCommas === 'offices'
  if (token.text === 'یکی' && i > from && !held && has(words, from, speaks) && !oneOfPersons(words, i, bound)) return i
  if (
    options.breakAtNames &&
    i > from &&
    beginsName(words, i) &&
    closesPhrase(words, from, i - 1) &&
    !isNamesake(words, from, i)
  )
    return i
  if (
    has(words, i, Demonstrative) &&
    i > from &&
    (allNames(words, from, i) || words.tokens[i - 1]!.text === ')' || has(words, i + 1, WordClass.Copula))
  )
    return i
  // «به گزارش خبرگزاری فرانسه از بغداد | این منابع …», «از اوهایو | بوش گفت»
  const anew = (has(words, i, Demonstrative) && has(words, i + 1, GroupNoun | RoleNoun)) || speaksAlone(words, i)
  if (options.breakAtNames && i > from && has(words, i - 1, Place) && anew) return i
  // «به گفته منابع آگاه | این اقدام …»
  if (has(words, i, Demonstrative) && has(words, from, GroupNoun) && isReliable(words.tokens[i - 1]!.text)) return i
  if (afterBlessing(words, from, i)) return i
  if (options.breakAtNames && i > from && !has(words, i - 1, RoleNoun | OrganizationHead) && isPressOffice(words, i))
    return i
  // «به دنبال این نامه | جهانگیری …»
  if (options.breakAtNames && isPlainSurname(words, i) && demonstrativeWithin(words, from, i - 1)) return i
  // «به دنبال این موضوع | سازمان تنظیم مقررات …»
  if (
    options.breakAtNames &&
    has(words, i, OrganizationHead) &&
    has(words, i - 2, Demonstrative) &&
    isMatterNoun(words.tokens[i - 1]!.text)
  )
    return i
  return i + 1
}

/** «یکی از | آن‌ها», «وکیل | او»: a pronoun that tells of whom or whose. */
const isPossessor = (words: Words, i: number) =>
  (has(words, i, Pronoun | PluralPronoun) && relative.test(words.tokens[i - 1]?.text ?? '')) ||
  (has(words, i, PluralPronoun) && words.tokens[i - 1]?.text === 'از' && has(words, i - 2, Indefinite))

const relative =
  /^(?:وکیل|وکلای|همسر|شوهر|نامزد|پدر|مادر|پدربزرگ|مادربزرگ|برادر|خواهر|پسر|دختر|فرزند|فرزندان|والدین|خانواده|دوست|دوستان|همکار|همکاران|دستیار|سخنگوی|نزدیکان|بستگان|هواداران)$/

/** «بوش گفت»: a surname right before the verb. */
const speaksAlone = (words: Words, i: number) => isPlainSurname(words, i) && has(words, i + 1, WordClass.Verb)

/** «هاشمی - کارگردان فیلم - | این …»: the second dash closes the phrase. */
function afterDashes(words: Words, from: number, i: number): boolean {
  if (i < from + 3 || !dash.test(words.tokens[i - 1]!.text)) return false
  for (let k = i - 2; k > from; k--) if (dash.test(words.tokens[k]!.text)) return true
  return false
}

const dash = /^[-–—]$/

/** «دروازه‌بان تیم | خواستار جدایی», «انجمن خلبانان | بیانیه‌ای …», «وزارت نیرو | منتشر شد», «مقامات | مانع از ورود …». */
function endsBefore(words: Words, from: number, i: number): boolean {
  const { text } = words.tokens[i]!
  if (text === 'منکر' && words.tokens[i - 1]!.text === 'از') return false
  if (quantifier.test(text) || (text === 'مانع' && words.tokens[i + 1]?.text === 'از')) return true
  return (issuedText.test(text) && has(words, from, speaks)) || (issuing.test(text) && isLightVerb(words, i + 1))
}

/** «از لیست اکران نوروز | روابط عمومی فیلم تاکید کرد»: one that speaks itself; in «روابط عمومی شهرداری، رادمنش گفت» it is an address. */
export function isPressOffice(words: Words, i: number): boolean {
  if (words.tokens[i]?.text !== 'روابط' || words.tokens[i + 1]?.text !== 'عمومی') return false
  for (let k = i + 2; k < words.tokens.length && k < i + 14; k++) {
    if (words.tokens[k]!.kind === 'mark') return false
    if (has(words, k, WordClass.Verb)) return true
  }
  return false
}

const today = /^(?:امروز|دیروز|امشب|دیشب|فردا)$/
const meeting = /^(?:جلسه|نشست|دیدار|بازی|سخنان|گزارش|اجلاس|مراسم|همایش)$/

/** «به فرموده حضرت امام (ره) | خرمشهر …», «فرمانده قرارگاه خاتم‌الانبیا (ص) | انهدام …»; but «سپاه امام صادق (ع) استان بوشهر». */
function afterBlessing(words: Words, from: number, i: number): boolean {
  if (i < from + 4 || words.tokens[i - 1]!.text !== ')' || !blessing.test(words.tokens[i - 2]!.text)) return false
  if (has(words, i, speaks) || area.test(words.tokens[i]!.text)) return false
  if (words.classes[i] === WordClass.Common) return true
  for (let k = from; k < i; k++) if (has(words, k, OrganizationHead | RoleNoun)) return false
  return true
}

/** (ره), (ع): what stands behind a holy name. */
const blessing = /^(?:ره|ع|ص|س|عج|قدس|رض)$/

/** Words that begin the name or office of one who speaks. */
const speaks = RoleNoun | FirstName | Surname | Honorific | OrganizationHead

/** «ارفعی یکی از مسئولان پروژه» is he; «رئیس‌جمهور یکی از علل را …» is not. */
function oneOfPersons(words: Words, i: number, bound: number): boolean {
  let k = i + 1
  while (k < bound && (/^(?:دیگر|از)$/.test(words.tokens[k]!.text) || words.tokens[k]!.text.endsWith('ترین'))) k++
  return k < bound && (has(words, k, GroupNoun | RoleNoun) || /(?:[^مز]ان|گان)$/.test(words.tokens[k]!.text))
}

const isNominal = (words: Words, i: number) => words.tokens[i]!.kind !== 'mark' || '«"'.includes(words.tokens[i]!.text)

/** «کارشناسان فعال | در حوزه فناوری»: adjectives that a place or field follows. */
const present = /^(?:حاضر|مستقر|مقیم|ساکن|شاغل|فعال|واقع)$/

/** A title or a first name that is not also a common word. */
function beginsName(words: Words, i: number): boolean {
  if (has(words, i, Honorific)) return true
  if (!has(words, i, FirstName) || has(words, i, Outlet)) return false
  if (!has(words, i, Ambiguous)) return true
  // «پس از این دیدار | آزاد توفیق استاندار …»
  if (has(words, i + 1, FirstName | Surname) && has(words, i + 2, RoleNoun)) return true
  return has(words, i + 1, Surname) && !has(words, i + 1, Ambiguous | FirstName)
}

/** «دانشگاه علوم‌پزشکی شهید بهشتی»: after whom an institution is named. */
function isNamesake(words: Words, from: number, i: number): boolean {
  if (!dedicated.test(words.tokens[i]!.text)) return false
  for (let k = from; k < i; k++) if (institution.test(words.tokens[k]!.text)) return true
  return false
}

const institution =
  /^(?:دانشگاه|بیمارستان|پژوهشگاه|دانشکده|مدرسه|بنیاد|موسسه|مؤسسه|کانون|حوزه|لشکر|تیپ|ورزشگاه|فرودگاه|پادگان)$/

/** Whether the phrase from `from` may end with word `i`, so that a name after it stands alone: در این دیدار | آقای آبه، از کرمان | حسین. */
function closesPhrase(words: Words, from: number, i: number): boolean {
  // «در مراسم افتتاحیه این کتابخانه | علیرضا …»
  if (has(words, i - 1, Demonstrative) && has(words, i, OrganizationHead) && i > from) return true
  if (has(words, i, Honorific | FirstName | RoleNoun | GroupNoun | OrganizationHead | Preposition | Conjunction))
    return false
  return (
    demonstrativeWithin(words, from, i) ||
    has(words, i, Place | Outlet | Surname) ||
    /(?:[^ای]ی|‌ای|ان)$/.test(words.tokens[i]!.text)
  )
}

/** «به گفته محمود رادمنش | این فیلم …»: no name goes on with «این». */
function allNames(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(words, i, FirstName | Surname | Honorific)) return false
  return true
}

function demonstrativeWithin(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(words, i, Demonstrative)) return true
  return false
}

function trimEnd(words: Words, from: number, to: number): number {
  let end = to
  while (end > from && (isLoose(words, end - 1) || words.tokens[end - 1]!.text === 'و')) end--
  return end
}

const isLoose = (words: Words, i: number) =>
  words.tokens[i]!.kind === 'mark' && !'»)]"”'.includes(words.tokens[i]!.text)
