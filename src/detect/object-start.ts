import type { Mention, TokenRange } from '../document/index.ts'
import { isOfThing, WordClass } from '../lexicon/word-class.ts'
import { nameOrOffice } from './mention-end.ts'
import { has, isBareNoun, isPlainSurname, type Words } from './words.ts'

const { Demonstrative, RoleNoun, GroupNoun, OrganizationHead, Honorific } = WordClass
const { FirstName, Surname, Rare, Ambiguous, Place, Demonym } = WordClass

/**
 * Where the object begins in a phrase that ends with «را» and that no mark parts from the subject: «دبیر انجمن | این موضوع را»,
 * «سفیر مکزیک | دیدار دو هیات را». The phrase's end where all of it is object.
 */
export function objectStart(words: Words, { from, to, name, role }: Mention): number {
  // «یک وبلاگ‌نویس | صحنه‌ای را»
  if (has(words, from, WordClass.Indefinite) && to > from + 2 && words.tokens[to - 1]!.text.endsWith('‌ای'))
    return to - 1
  // «کمیته انضباطی | رای خود را»; in «سونی اهداف کاهش هزینه خود را» the object has several words.
  if (to > from + 2 && has(words, to - 1, WordClass.Reflexive) && !has(words, to - 2, nameOrOffice)) {
    const { text } = words.tokens[to - 3]!
    if (text.endsWith('ی') || !has(words, to - 3, WordClass.Common)) return to - 2
  }
  for (let i = to - 1; i > from; i--)
    if (has(words, i, Demonstrative) && !(i === from + 1 && has(words, from, RoleNoun)))
      return objectHead(words, from, i)
  if (name && (has(words, name.from, FirstName) || has(words, from, Honorific)) && titlesOnly(words, from, name.from))
    return afterName(words, name, to)
  // «پژوهشگران | یک آنتن را»
  if (has(words, from, GroupNoun) && words.tokens[from + 1]?.text === 'یک') return from + 1
  if (isPlainSurname(words, from) && has(words, from + 1, WordClass.Common)) return from + 1
  if (has(words, from, Demonstrative)) return Math.min(from + 2, to)
  if (role?.from !== from) return to
  const office = officeEnd(words, from, to)
  // «رئیس کمیسیون طلا و جواهر | روند معاملات را», «رئیس دادگاه خانواده | مهم‌ترین علت آن را»
  for (let i = office; i < to; i++)
    if (isOfThing(words.tokens[i]!.text)) return words.tokens[i - 1]!.text.endsWith('ترین') ? i - 1 : i
  return office
}

/**
 * Where the object begins whose «را» stands behind a preposition: «آیت‌الله راد | رونمایی از سامانه را», «اسرائیل | حضور ایران در سوریه را»,
 * «این مربی | بهترین راه برای تمرین را»; the phrase's end where nothing tells.
 */
export function objectNounStart(words: Words, { from, to, name }: Mention): number {
  if (name) return name.to < to && words.classes[name.to] === WordClass.Common ? name.to : to
  if (
    has(words, from, Place | WordClass.OrganizationName) &&
    !has(words, from, OrganizationHead) &&
    isBareNoun(words, from + 1)
  )
    return from + 1
  if (!has(words, from, Demonstrative)) return to
  for (let i = from + 2; i < to; i++) if (words.tokens[i]!.text.endsWith('ترین')) return i
  return to
}

/**
 * Where an object begins whose noun «این» at `i` is tied to: «این نماینده | عملیاتی شدن این پروژه را», «مسئولان باشگاه دالیان | دلیل این
 * بازیکن را», «سخنگوی وزارت نیرو | علت این خاموشی را»; in «دبیر انجمن سینما | این فیلم را» at `i` itself.
 */
function objectHead(words: Words, from: number, i: number): number {
  if (i < from + 3) return i
  if (infinitive.test(words.tokens[i - 1]!.text)) return i - 2
  const afterName = has(words, i - 2, Place | Demonym | Surname | Rare) && !has(words, i - 2, WordClass.Common)
  if (afterName && isBareNoun(words, i - 1)) return i - 1
  // «… استان | نرخ سود این وام را»
  let head = i
  while (head > from + 2 && isOfThing(words.tokens[head - 1]!.text)) head--
  return head
}

const infinitive = /^(?:شدن|کردن|بودن|دادن|گرفتن|نبودن|نشدن|نکردن)$/

/** «حجت‌الاسلام راد»: nothing but titles stands before the name. */
function titlesOnly(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(words, i, Honorific)) return false
  return true
}

/** «علی رضایی | کار را», «علی رضایی، عضو فراکسیون … | انفجار را»; «مینا راد | وزیر را دید», where the office is all that is left. */
function afterName(words: Words, name: TokenRange, to: number): number {
  let full = name.to - name.from > 2 && has(words, name.to - 1, Ambiguous) ? name.to - 1 : name.to
  // «محسن کاوه | کشتی را», «سرلشکر رشید | منافع ملت را»
  const least = has(words, name.from - 1, Honorific) ? name.from + 1 : name.from + 2
  while (full > least && words.classes[full - 1] === WordClass.Common) full--
  const office = officeEnd(words, full, to)
  return office < to ? office : full
}

/** «دبیر انجمن | …», «وزیر خارجه آمریکا | …»: offices, the noun after them, and a country; `from` itself where no office begins there. */
function officeEnd(words: Words, from: number, to: number): number {
  if (!has(words, from, RoleNoun)) return from
  // «شهردار | این طرح را», «مدیر این شرکت | هزینه‌ها را»
  if (has(words, from + 1, Demonstrative)) return to > from + 3 ? from + 3 : from + 1
  let i = from + 1
  while (i < to && has(words, i, RoleNoun | OrganizationHead)) i++
  i++
  // وزیر راه و شهرسازی, وزارت آموزش و پرورش
  if (words.tokens[i]?.text === 'و' && secondTask.test(words.tokens[i + 1]?.text ?? '')) i += 2
  while (i < to && has(words, i, Place | Demonym)) i++
  return Math.min(i, to)
}

/** Second nouns in the names of ministries and bodies. */
const secondTask =
  /^(?:پرورش|شهرسازی|بانکی|بازرگانی|تجارت|فناوری|گردشگری|معدن|بودجه|درمان|جوانان|دارایی|توسعه|عمران|انقلاب|سیما|ساختمان|نقل|املاک|روان|ارز)$/
