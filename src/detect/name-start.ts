import type { TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { longestName } from './name-end.ts'
import { isReligiousTitle } from './title.ts'
import { has, isHyphen, type Words } from './words.ts'

const { Honorific, FirstName, Surname, RoleNoun, OrganizationHead, Ambiguous, Indefinite, GroupNoun } = WordClass
const { Place, Demonym, Demonstrative, OrganizationName, Outlet, Reflexive, Rare, Common } = WordClass

/** Where the name, with its titles, begins; null where the phrase has none. */
export function nameStart(words: Words, range: TokenRange): number | null {
  const first = firstWord(words, range)
  if (first > range.from && quotedBeforeRole(words, range)) return first
  // «مقام‌های نزدیک به آنگلا مرکل» are not she.
  if (has(words, first, GroupNoun) && plural.test(words.tokens[first]!.text) && !has(words, first, Honorific))
    return null
  if (beginsPerson(words, first, range.to) || unknownBeforeRole(words, first, range.to)) return first
  if (surnameBeforeRole(words, first, range.to)) return first
  if (!has(words, first, RoleNoun)) return nameWithin(words, first, range.to)
  for (let i = first + 1; i < range.to; i++) {
    if (!beginsPerson(words, i, range.to) || dedicated.test(words.tokens[i]!.text)) continue
    // «رئیس شورای قرارگاه عمار»: news calls nobody by the first name alone.
    if (i === range.to - 1 && !has(words, i, Surname | Honorific)) continue
    if (belongsToRelative(words, first, i) || insideQuotes(words, first, i) || isListed(words, first, i)) continue
    if (has(words, i - 1, OrganizationHead) || words.tokens[i - 1]!.text === 'و' || isNamesake(words, first, i))
      continue
    return i
  }
  return nameAfterComma(words, first, range.to)
}

/** «کارگر، فرمانده پایگاه»: an office that is a surname too, before another office. */
const surnameBeforeRole = (words: Words, i: number, to: number) =>
  has(words, i, RoleNoun) &&
  has(words, i, Surname) &&
  i + 2 < to &&
  words.tokens[i + 1]!.text === '،' &&
  has(words, i + 2, RoleNoun)

const plural = /(?:ان|‌ها|‌های)$/

/** The index of the first word, past quotation marks. */
export function firstWord(words: Words, { from, to }: TokenRange): number {
  let i = from
  while (i < to - 1 && words.tokens[i]!.kind === 'mark') i++
  return i
}

/** Titles that are part of a place's or institution's name as often as of a person's: دانشگاه شهید بهشتی. */
export const dedicated = /^(?:شهید|شهدای|امام|حضرت|علامه|مرحوم|خواجه)$/

/** «مدیر کانون فرهنگی حضرت رقیه», «رئیس بیمارستان شهید بهشتی»: after whom an institution is named. */
function isNamesake(words: Words, first: number, i: number): boolean {
  if (!dedicated.test(words.tokens[i - 1]!.text)) return false
  // «مدیر ناحیه شهید باهنر مرکز …»
  if (namedPlace.test(words.tokens[i - 2]?.text ?? '')) return true
  for (let k = first + 1; k < i; k++) if (has(words, k, OrganizationHead)) return true
  return false
}

/** What is named after people. */
const namedPlace = /^(?:ناحیه|منطقه|میدان|خیابان|بلوار|بزرگراه|پایگاه|مجتمع|سد|پل|تونل|شهرک|پالایشگاه|نیروگاه)$/

/** «گیرمو دل‌تورو» کارگردان مکزیکی: whatever stands in quotation marks before an office is a name. */
function quotedBeforeRole(words: Words, { from, to }: TokenRange): boolean {
  let i = from + 1
  while (i < to && i <= from + longestName && words.tokens[i]!.kind === 'word') {
    // «آن ماری اسکات»
    const anne = words.tokens[i]!.text === 'آن' && i === from + 1 && has(words, i + 1, FirstName)
    if (has(words, i, noName & ~(Outlet | OrganizationName)) && !anne) return false
    i++
  }
  if (i >= to || !'»"”'.includes(words.tokens[i]!.text)) return false
  i++
  // «نیکلا کروستو» (Nicola Crosetto)
  if (words.tokens[i]?.text === '(' && /^[A-Z]/.test(words.tokens[i + 1]?.text ?? '')) return true
  if (words.tokens[i]?.text === '(') while (i < to && words.tokens[i++]!.text !== ')');
  if (words.tokens[i]?.text === '،') i++
  if (words.tokens[i]?.text === 'دیگر') i++
  return i < to && has(words, i, RoleNoun) && !has(words, i, GroupNoun)
}

/** «دروازه‌بان تیم‌های پیکان، نفت مسجد سلیمان و نفت تهران»: in a list of clubs a first name is part of one. */
function isListed(words: Words, first: number, i: number): boolean {
  if (has(words, i, Honorific) || has(words, i + 1, Surname | Rare)) return false
  for (let k = first + 1; k < i; k++) if (/^(?:تیم|باشگاه|شرکت|دانشگاه)‌?های$/.test(words.tokens[k]!.text)) return true
  return false
}

/** «وکیل آقای برانکو», «پدر شهید جواد امیر اسمعیلی»: the name of whom the office serves. */
function belongsToRelative(words: Words, first: number, i: number): boolean {
  if (!relational.test(words.tokens[first]!.text)) return false
  for (let k = first + 1; k < i; k++) if (!has(words, k, Honorific | FirstName)) return false
  return true
}

/** Persons whose name may follow an office without being its holder: وکیل علی رضایی. */
const relational =
  /^(?:وکیل|همسر|پدر|مادر|برادر|خواهر|پسر|دختر|مشاور|سخنگو|سخنگوی|نماینده|دستیار|شاگردان|خانواده|بازماندگان|دختران|پسران|فرزندان|فرزند|والدین|هواداران|یاران|وکلای|نزدیکان|بستگان|دوستان|همکاران|مخالفان|حامیان|طرفداران|مشاوران|معاونان|معاون|بازیکنان)$/

/** «بازیگر نمایش «لبخند آقای گیل»», «کانون حضرت رقیه (سلام‌الله علیها)»: a name in a title or formula is nobody's. */
function insideQuotes(words: Words, first: number, i: number): boolean {
  let open = false
  for (let k = first; k < i; k++) {
    if ('«('.includes(words.tokens[k]!.text)) open = true
    else if ('»)'.includes(words.tokens[k]!.text)) open = false
  }
  return open
}

/** «شاگردش الهام رفعتی»: a full name that ends a phrase of other words. */
function nameWithin(words: Words, first: number, to: number): number | null {
  if (has(words, first, noName | FirstName) || relational.test(words.tokens[first]!.text)) return null
  for (let i = first + 1; i < to - 1 && i < first + 4; i++) {
    if (has(words, i, Honorific) && has(words, first, Common)) return i
    if (has(words, i, FirstName) && !has(words, i - 1, OrganizationHead)) {
      return has(words, to - 1, Surname | Rare) && to - i <= 4 ? i : null
    }
  }
  return null
}

/** «چارلز ال میر، نویسنده», «عزالدین کوچوک استاندار»: one to four unknown words before an office are a name. */
function unknownBeforeRole(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to && i <= from + 8; i++) {
    if (i > from && isOneOf(words, i)) return oneOfMany(words, from, i)
    if (/^[A-Za-z]/.test(words.tokens[i]!.text)) continue
    if (words.tokens[i]!.kind === 'mark') {
      if (isHyphen(words, i)) continue
      if (i > from && !'"»)('.includes(words.tokens[i]!.text))
        return (i + 1 < to && has(words, i + 1, RoleNoun) && !has(words, i + 1, GroupNoun)) || oneOfMany(words, from, i)
      continue
    }
    // «رادمنش معاونت عمرانی …»: the office called by its task.
    if (
      i === from + 1 &&
      /^(?:معاونت|مدیریت|ریاست|فرماندهی)$/.test(words.tokens[i]!.text) &&
      has(words, from, Surname | Rare) &&
      !has(words, from, Ambiguous)
    )
      return true
    if (has(words, i, RoleNoun))
      return (
        i > from && !has(words, i, GroupNoun) && allNames(words, from, i) && (i > from + 1 || isSingleName(words, from))
      )
    if ((has(words, i, noName) && !has(words, i, FirstName | Surname)) || words.tokens[i]!.kind !== 'word') return false
  }
  return false
}

/** «خامس رودریگس، | یکی از بازیکنان …», «گراهام | یکی از متحدان …» */
function oneOfMany(words: Words, from: number, end: number): boolean {
  const comma = words.tokens[end]!.text === '،'
  if (!isOneOf(words, comma ? end + 1 : end)) return false
  return comma ? end > from + 1 && allNames(words, from, end) : allNames(words, from, end)
}

const isOneOf = (words: Words, i: number) => words.tokens[i]?.text === 'یکی' && words.tokens[i + 1]?.text === 'از'

/** «نظری مدیرعامل …»: no adjective opens a phrase, so a surname that is one too is a name here. */
function isSingleName(words: Words, i: number): boolean {
  if (!has(words, i, Surname | Rare)) return false
  return !has(words, i, Ambiguous) || (words.tokens[i]!.text.endsWith('ی') && !has(words, i, Place | Demonym))
}

function allNames(words: Words, from: number, to: number): boolean {
  if (to === from + 2 && has(words, from, FirstName)) return true
  // میلان کوندرا, پندار خمارلو: the second word tells.
  const told = to === from + 2 && has(words, to - 1, Surname | Rare) && !has(words, to - 1, Ambiguous)
  if (told && !has(words, from, Common)) return true
  let inside = false
  for (let i = from; i < to; i++) {
    if (words.tokens[i]!.text === '(') inside = true
    else if (words.tokens[i]!.text === ')') inside = false
    else if (!inside && words.tokens[i]!.kind === 'word' && !mayBeName(words, i)) return false
  }
  return true
}

/** نیک دی سانتیس: particles of foreign names are short common words. */
const mayBeName = (words: Words, i: number) =>
  has(words, i, FirstName | Surname | Rare) ||
  /^(?:دی|دو|دا|دل|دلا|لا|لی|ون|فون|وان|فان|ال|بن|ابن|ابو|سن|سان|مک|او|الی|تین)$/.test(words.tokens[i]!.text)

/** Words that no unknown name has: وزارت، این، برخی، مردم. */
const noName = OrganizationHead | Indefinite | GroupNoun | Demonstrative | OrganizationName | Outlet | Reflexive

function beginsPerson(words: Words, i: number, to: number): boolean {
  // «سید البرز حسینی»: a name though «البرز» is a place.
  const sayyid = /^سید(?:ه)?$/.test(words.tokens[i]!.text)
  if (has(words, i, Honorific) && !sayyid && isOccupation(words, i, to)) return false
  if (has(words, i, Honorific) || isReligiousTitle(words, i))
    return (i + 1 < to && words.tokens[to - 1]!.kind !== 'mark') || i + 2 < to
  if (i + 1 < to && arabicSurname(words, i, to) && !has(words, i, noName | RoleNoun)) return true
  if (!has(words, i, FirstName) || has(words, i, OrganizationHead)) return false
  return (
    !has(words, i, Ambiguous | RoleNoun) ||
    (i + 1 < to &&
      has(words, i + 1, Surname | FirstName | Rare) &&
      (!has(words, i + 1, RoleNoun) || holdsOffice(words, i + 1, to)))
  )
}

/** «امید معلم | دبیر جشن …», «لادن بازرگان، | فعال سیاسی»: an office that another follows is a surname. */
function holdsOffice(words: Words, i: number, to: number): boolean {
  const next = words.tokens[i + 1]?.text === '،' ? i + 2 : i + 1
  return has(words, i, Surname) && next < to && has(words, next, RoleNoun)
}

/** استاد دانشگاه صنعتی شریف, قاضی پرونده, سناتور آمریکایی: titles that are occupations, too, where no name follows them. */
function isOccupation(words: Words, i: number, to: number): boolean {
  if (i + 1 >= to || has(words, i + 1, FirstName | Surname | Honorific)) return false
  return has(words, i + 1, OrganizationHead | Place) || (has(words, i, RoleNoun) && has(words, i + 1, Common | Demonym))
}

/** حبیب الله …, ایمن الظواهری: «الله» makes a name of any word before it. */
function arabicSurname(words: Words, i: number, to: number): boolean {
  const { text } = words.tokens[i + 1]!
  if (text === 'الله') return i + 2 < to && !formula.test(words.tokens[i]!.text)
  if (text.length <= 4 || !text.startsWith('ال') || !has(words, i + 1, Surname | Rare)) return false
  return !has(words, i, Common) || (i + 2 < to && has(words, i + 2, RoleNoun))
}

/** Words before «الله» that make no name: سلام الله علیها. */
const formula = /^(?:سلام|بسم|رسول|سبیل|بیت|کتاب|حزب|صلوات|رضوان|رحمه|انا|لا|الا|شاء|شا|کلام|ذکر)$/

/** «رئیس بانک مرکزی، همتی»: the last part after a comma, where it is one or two words that are no office. */
function nameAfterComma(words: Words, first: number, to: number): number | null {
  for (let i = to - 1; i > first && i >= to - 4; i--) {
    if (words.tokens[i]!.text !== '،') continue
    return isBareName(words, i + 1, to) ? i + 1 : null
  }
  return null
}

/** One to three words of which one is a name and none an office or institution. */
function isBareName(words: Words, from: number, to: number): boolean {
  const surname = has(words, to - 1, Surname) && !has(words, to - 1, Place | Demonym | Ambiguous)
  if (!surname && !(to - from >= 2 && has(words, from, FirstName))) return false
  for (let i = from; i < to; i++)
    if (words.tokens[i]!.kind !== 'word' || has(words, i, RoleNoun | noName)) return has(words, i, FirstName | Surname)
  return true
}
