import { isOfThing, isReliable, WordClass } from '../lexicon/word-class.ts'
import { attribute, bodyEnd } from './body-end.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { citedDocument } from './phrase-cues.ts'
import type { Seen } from './seen.ts'
import { has, isBareNoun, isPlainSurname, type Words } from './words.ts'

const { Demonstrative, RoleNoun, GroupNoun, OrganizationHead, OrganizationName, Outlet } = WordClass
const { Common, FirstName, Surname, Rare, Ambiguous, Place, Demonym } = WordClass

/** The end of the source after «به گفته»: at the comma, or «به گفته فرماندار نطنز | آتش‌سوزی …», where no comma parts it from what is said. */
export function citedEnd(words: Words, from: number, limit: number, seen: Seen): number {
  if (surnameAlone(words, from, limit, seen)) return from + 1
  if (pointsAtDocument(words, from)) return from + 2
  const bound = countedThings(words, from, limit)
  const to = nounPhraseEnd(words, from, bound, { acrossCommas: 'offices', breakAtNames: false })
  const parted = words.tokens[to]?.text === '،'
  // «طبق پیش‌بینی هواشناسی | بارش‌ها …»
  if (to === from + 2 && has(words, from, OrganizationName) && /.ها$/.test(words.tokens[from + 1]!.text))
    return from + 1
  // «به گفته معاون رئیس‌جمهور | امتیازهایی که …»
  for (let i = from + 2; i < to; i++)
    if (/..هایی$/.test(words.tokens[i]!.text) && !has(words, i, RoleNoun | GroupNoun)) return i
  // «به گفته ناظران | انتظار می‌رود …»
  if (to > from + 1 && words.tokens[to - 1]!.text === 'انتظار') return to - 1
  // «به گفته منابع آگاه | تعداد این افکت‌ها …»
  if (isReliable(words.tokens[from + 1]!.text))
    return words.classes[from + 2] === Common ? from + 2 : bodyEnd(words, from, to)
  if (parted) return bodyEnd(words, from, to)
  // «به باور متخصصان | میزان بی‌خوابی …»
  if (has(words, from, GroupNoun) && isBareNoun(words, from + 1) && to > from + 1) return from + 1
  const end = unpartedEnd(words, from, to) ?? thingStart(words, from, to)
  if (end !== null) return end
  return has(words, from, RoleNoun) ? officePlaceEnd(words, from, to) : bodyEnd(words, from, to)
}

/** «به گفته رئیس سازمان فرهنگی | مشکل اصلی …»: where words begin that are in no office's name; null where none are. */
function thingStart(words: Words, from: number, to: number): number | null {
  for (let i = from + 2; i < to; i++)
    if (isOfThing(words.tokens[i]!.text) || /^مشکل(?:ات)?$|..ترین$/.test(words.tokens[i]!.text))
      return has(words, i - 1, Demonstrative) ? i - 1 : i
  return null
}

/** «فرماندار نطنز | آتش‌سوزی …», «رئیس پلیس تهران بزرگ | اکثر …»: an office ends with its place. */
function officePlaceEnd(words: Words, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const next = words.tokens[i + 1]!.text
    if (words.tokens[i]!.text === '،') return to
    if (!has(words, i, Place) || has(words, i + 1, Place | Demonym) || next === 'و') continue
    return attribute.test(next) ? i + 2 : i + 1
  }
  return to
}

/** «به نوشته نیویورک‌تایمز | متخصصان …», «طبق اعلام فدراسیون شطرنج | علیرضا رهاوی …», «به ادعای این منابع | طرفین …»: no comma parts them. */
function unpartedEnd(words: Words, from: number, to: number): number | null {
  const group = from + 2 < to && has(words, from, Demonstrative) && has(words, from + 1, GroupNoun)
  if (group && (isThing(words, from + 2) || has(words, from + 2, GroupNoun))) return from + 2
  for (let i = from + 1; i < to; i++) {
    const outlet = has(words, from, Outlet) && has(words, i - 1, Outlet) && !has(words, i - 1, Place | OrganizationHead)
    if (outlet && (has(words, i, GroupNoun | RoleNoun) || isThing(words, i))) return i
    const person = has(words, i, FirstName) && !has(words, i, Ambiguous) && has(words, i + 1, Surname | Rare)
    if (i > from + 1 && person && has(words, from, OrganizationHead) && words.tokens[i - 1]!.text !== 'شهید') return i
  }
  return null
}

/** «متخصصان», but not «آگاه». */
const isThing = (words: Words, i: number) => isBareNoun(words, i) && !isReliable(words.tokens[i]!.text)

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
