import { WordClass } from '../lexicon/word-class.ts'
import { has, type Words } from './words.ts'

const { Demonstrative, Indefinite, RoleNoun, GroupNoun, OrganizationHead, Outlet, Place } = WordClass

/** «کنفدراسیون فوتبال آسیا | تیم‌های …», «مؤسسه «گلوبال» | ثروتمندترین …»: after its country or quoted name no body's or office's name goes on with a common noun. */
export function bodyEnd(words: Words, from: number, to: number): number {
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
export const attribute =
  /^(?:بزرگ|مقدس|جنوب|شمال|شرق|غرب|مرکز|مرکزی|شمالی|جنوبی|شرقی|غربی|جدید|سابق|اسبق|پیشین|فعلی|کنونی|وقت|متحده|متحد|نوین|خودرو|ایر|پلاس|زمین|جوان|میانه|دور|نزدیک|فارس|پردیس|پرس|پست|تایمز|شناسی|مدرن|پیکان|اقتصادی)$/
