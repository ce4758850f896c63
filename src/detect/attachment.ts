import { WordClass } from '../lexicon/word-class.ts'
import { has, type Words } from './words.ts'

const { Indefinite, OrganizationHead, Outlet, Place, Rare, RoleNoun, GroupNoun, FirstName, Surname, Verb, Copula } =
  WordClass

/** Whether «مانند» or «از جمله» at `i` names some of a group that speaks. */
function givesExample(words: Words, from: number, i: number): boolean {
  const { text } = words.tokens[i]!
  const at = text === 'از' && words.tokens[i + 1]?.text === 'جمله' ? i + 2 : i + 1
  if (at === i + 1 && !/^(?:مانند|نظیر|همچون|مثل|ازجمله)$/.test(text)) return false
  return (
    has(words, from, GroupNoun | Indefinite) && has(words, at, FirstName | Surname | Rare | OrganizationHead | Outlet)
  )
}

/** Whether the preposition at `i` goes on with the noun phrase from `from`: «در مجلس», «از مقامات», «به نام». */
export function attaches(words: Words, from: number, i: number): boolean {
  const text = words.tokens[i]!.text
  const next = words.tokens[i + 1]?.text ?? ''
  if (i === from) return false
  if (namesTask(words, from, i)) return true
  // «تحلیلگرانی | مانند رادمنش», «رسانه‌ها | از جمله سایت …»
  if (givesExample(words, from, i)) return true
  if (text === 'از' && next !== 'منکر')
    return (
      nounBeforeOf.test(words.tokens[i - 1]!.text) ||
      has(words, i - 1, Indefinite) ||
      seat.test(next) ||
      belongsTo(words, i)
    )
  // «امر | به معروف», «نهی | از منکر»
  if (next === 'معروف' || next === 'منکر') return true
  if (text === 'به')
    return next === 'نام' || /^(?:موسوم|معروف|مشهور|نزدیک|وابسته|متعلق)$/.test(words.tokens[i - 1]!.text)
  // «سرمربی با تجربه‌ی بایرن»
  if (text === 'با') return /^تجربه(?:‌ی|ٔ)?$/.test(next)
  if (text === 'روی') return next === 'میز' && words.tokens[i - 1]!.text === 'تنیس'
  return text === 'در' && servesIn(words, from, i)
}

const nounBeforeOf =
  /^(?:یکی|دیگر|برخی|بعضی|بسیاری|شماری|تعدادی|گروهی|جمعی|عده‌ای|تن|نفر|بخشی|هیچ‌یک|هیچ‌کدام|منتقله|متشکل|برگرفته)$/

/** «سناتور جمهوری‌خواه | از ایالت …» */
const seat = /^(?:ایالت|حزب|استان|شهرستان)$/

/** «عباس برقی | از رزمندگان تیپ …»: whose a named person is, where he speaks next; in «رادمنش از مسئولان خواست» they are asked. */
function belongsTo(words: Words, i: number): boolean {
  const person = has(words, i - 1, FirstName | Surname) || words.tokens[i - 1]!.text === '»'
  const many = has(words, i + 1, GroupNoun | RoleNoun) && /(?:ان|گان|‌های)$/.test(words.tokens[i + 1]!.text)
  if (!person || (!many && !has(words, i + 1, OrganizationHead))) return false
  for (let k = i + 2; k < words.tokens.length && k < i + 14; k++)
    if (has(words, k, Verb | Copula)) return speaksPlainly.test(words.tokens[k]!.text)
  return false
}

const speaksPlainly = /^(?:گفت|می‌گو|افزود|اظهار|بیان|تصریح|خاطرنشان|نوشت)/

/** «نماینده مردم چابهار | در مجلس», «معاون وزیر | در امور بین‌الملل», «بنت، وزیر دفاع | در دولت اسرائیل،»: where an office is held. */
function servesIn(words: Words, from: number, i: number): boolean {
  const next = words.tokens[i + 1]?.text ?? ''
  if (next === 'امور') return someIs(words, from, i, RoleNoun)
  const at = /(?:مین|م)$/.test(next) && !has(words, i + 1, OrganizationHead | Place) ? i + 2 : i + 1
  const place = has(words, at, OrganizationHead | Place) || bodies.test(next)
  if (!place && !(area.test(next) && (has(words, i + 2, Place | Rare) || words.tokens[i + 2]?.text === 'و')))
    return false
  return someRepresents(words, from, i) || closesApposition(words, from, i)
}

/** «نماینده ولی فقیه در استان گلستان» */
export const area = /^(?:استان|شهرستان|شهر|بندر|منطقه|ناحیه|جزیره|کشور)$/
const bodies = /^(?:سازمان|نهاد|مجامع|دانشگاه|شرکت)‌?های$/

/** Those who represent somebody somewhere: سفیر ایران در مسکو، مقامی در وزارت نفت. */
const represents =
  /^(?:نماینده(?:‌ای)?|نمایندگ[یان]+|سفیر|کاردار|سرکنسول|رایزن|وابسته|سخنگو(?:ی|یی)?|مقام(?:ی|ات|ات?ی)?|منبع(?:ی)?|منابع(?:ی)?|عضو|اعضا(?:ی)?|استاد|اخترشناسان|پژوهشگران|دانشمندان|محققان|کاربران)$/

function someRepresents(words: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (represents.test(words.tokens[k]!.text)) return true
  return false
}

function someIs(words: Words, from: number, to: number, classes: number): boolean {
  for (let k = from; k < to; k++) if (has(words, k, classes)) return true
  return false
}

/** The words stand in an apposition that a comma opened, and that one closes right after them: «نام، وزیر | در دولت اسرائیل، گفت». */
function closesApposition(words: Words, from: number, i: number): boolean {
  let opened = false
  for (let k = from + 1; k < i && !opened; k++) opened = words.tokens[k]!.text === '،' && has(words, k + 1, RoleNoun)
  if (!opened) return false
  for (let k = i + 1; k < words.tokens.length && k < i + 8; k++) {
    if (words.tokens[k]!.text === '،') return true
    if (words.tokens[k]!.kind !== 'word' || has(words, k, Verb | Copula | WordClass.Preposition)) return false
  }
  return false
}

/** «کمیسیون نظارت بر بازارها», «دفتر پیشگیری از اعتیاد», «ستاد مبارزه با قاچاق»: the task of a body or office with its preposition. */
function namesTask(words: Words, from: number, i: number): boolean {
  if (!task.test(`${words.tokens[i - 1]!.text} ${words.tokens[i]!.text}`)) return false
  for (let k = from; k < i - 1; k++) if (has(words, k, OrganizationHead | RoleNoun)) return true
  return false
}

const task =
  /^(?:(?:نظارت|اشراف) بر|(?:مبارزه|مقابله|مواجهه) با|(?:پیشگیری|تفحص|حمایت|صیانت|حفاظت|پشتیبانی|مراقبت|بهره‌برداری) از|(?:رسیدگی|امداد|خدمت|پاسخگویی) به)$/
