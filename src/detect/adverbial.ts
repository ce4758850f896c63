import type { TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { has, isHyphen, letter, type Words } from './words.ts'

const { Preposition, Time, Demonstrative, Outlet, Verb, Copula, Conjunction, Complementizer } = WordClass
const { CueStart, CueHead } = WordClass

/** Nouns that close an adverbial with a preposition before them: در ادامه، با این حال، در این باره. */
const closing =
  /^(?:ادامه|پایان|نهایت|حال|وجود|باره|زمینه|رابطه|خصوص|مورد|میان|بین|راستا|ارتباط|منظور|صورت|ترتیب|جهت|دلیل|رو|طرف|سوی|سو|عین|واقع|مجموع|مقابل|عوض|ابتدا|انتها|خاتمه|اساس|اثنا|همین‌حال|شرایط|تازگی|زودی|همراه|علاوه|این|آن|همین|دیگر|آغاز|اصل|خلاصه|جمع‌بندی)$/

/** Closing nouns that a word stands before: در عین حال، به هر حال. */
const fixed = /^(?:عین حال|هر (?:حال|صورت|روی|ترتیب))$/

/** The end of a set adverbial that begins at `i` (با این حال، در ادامه، علاوه بر این); `i` where there is none. */
export function adverbialEnd(words: Words, i: number, limit: number): number {
  if (!has(words, i, Preposition)) return i
  // «به علاوه | واردکنندگان»
  if (words.tokens[i + 1]?.text === 'علاوه' && words.tokens[i + 2]?.text !== 'بر') return i + 2
  let k = i + 1
  while (k < limit && has(words, k, Preposition)) k++
  // «در چنین شرایطی»
  if (words.tokens[k]?.text === 'چنین' && k + 1 < limit && words.tokens[k + 1]!.text.endsWith('ی')) return k + 2
  const demonstrative = k < limit && has(words, k, Demonstrative)
  if (demonstrative) {
    // «در این میان»: «میان» is a preposition elsewhere.
    // «در این پیام»: a noun that is a first name too.
    const noun = k + 1 < limit && (isPlainNoun(words, k + 1) || has(words, k + 1, WordClass.Ambiguous))
    // «پیش از این منانگاگوا وعده داد»
    if (has(words, k + 1, WordClass.Rare) && has(words, k + 2, Verb)) return k + 1
    // «پیش از این | فدراسیون فوتبال …»
    if (words.tokens[i]!.text === 'پیش' && has(words, k + 1, namesSpeaker)) return k + 1
    if (!noun && !closing.test(words.tokens[k + 1]?.text ?? '')) return k + 1
    k++
  }
  if (k + 1 < limit && fixed.test(`${words.tokens[k]!.text} ${words.tokens[k + 1]!.text}`)) return k + 2
  if (k >= limit || !closing.test(words.tokens[k]!.text)) return i
  // «در ادامه این نشست» goes on; «در ادامه گفت» and «از سوی دیگر» do not.
  if (!demonstrative && k + 1 < limit && words.tokens[k + 1]!.text === 'دیگر') return k + 2
  // «از سوی وزیر» names who acts.
  if (!demonstrative && /^(?:سوی|طرف)$/.test(words.tokens[k]!.text)) return i
  return demonstrative || k + 1 >= limit || !isPlainNoun(words, k + 1) ? k + 1 : i
}

const namesSpeaker =
  Outlet |
  WordClass.OrganizationHead |
  WordClass.OrganizationName |
  WordClass.RoleNoun |
  WordClass.FirstName |
  WordClass.Surname

/** Words that begin a phrase of their own after «در ادامه»: در ادامه | مدیرکل. */
const notAfter =
  WordClass.Pronoun |
  WordClass.Adverb |
  WordClass.FirstName |
  WordClass.Honorific |
  WordClass.RoleNoun |
  WordClass.Surname

function isPlainNoun(words: Words, i: number): boolean {
  return (
    words.tokens[i]!.kind !== 'mark' &&
    !has(words, i, Preposition | Time | Verb | Copula | Conjunction | Complementizer | notAfter)
  )
}

/** The end of a date or time of day that begins at `i`: روز سه‌شنبه دوم اردیبهشت. */
export function timeEnd(words: Words, i: number, limit: number): number {
  // «همان روز», «چند روز بعد»
  const counted =
    has(words, i, Demonstrative) || /^(?:چند|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)$/.test(words.tokens[i]!.text)
  if (counted && i + 1 < limit && has(words, i + 1, Time)) return timeEnd(words, i + 1, limit)
  if (isTimeSpan(words, i)) return i + 2
  if (!has(words, i, Time) && !isMonth(words, i)) return i
  let end = i + 1
  while (
    end < limit &&
    (has(words, end, Time) || words.tokens[end]!.kind === 'number' || datePart.test(words.tokens[end]!.text))
  )
    end++
  return end
}

/** «روزهای اخیر», «سال‌های گذشته» */
export const isTimeSpan = (words: Words, i: number) =>
  /^(?:روز|هفته|ماه|سال|ساعت|دهه)‌?های$/.test(words.tokens[i]!.text) &&
  /^(?:اخیر|گذشته|آینده|آتی|پیش|قبل|بعد|پایانی|ابتدایی|نخست)$/.test(words.tokens[i + 1]?.text ?? '')

/** «۵ فروردین», «فروردین ۱۳۲۵»: a month beside a number; «دی» and «مهر» are names too. */
function isMonth(words: Words, i: number): boolean {
  if (!month.test(words.tokens[i]!.text)) return false
  return words.tokens[i + 1]?.kind === 'number' || (i > 0 && words.tokens[i - 1]!.kind === 'number')
}

const month = /^(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?:‌?ماه)?$/

const datePart = new RegExp(
  `^(?:بعد|قبل|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|${letter}+(?:دهم|یکم)|بیستم|سی‌ام|گذشته|جاری|آینده|پیش|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)‌?ماه|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر)$`,
)

/** «گروه حوادث: …»: a newspaper's desk. */
const desk = /^(?:گروه|سرویس)$/

/** «فارس: معاون سلامت … گفت»: the agency that sent the item, where somebody speaks in it. */
function isWire(words: Words, from: number, to: number): boolean {
  if (!has(words, from, Outlet) || words.tokens[from + 1]?.text !== ':' || from + 2 >= to) return false
  if (!has(words, from + 2, opensSource)) return false
  for (let i = from + 3; i < to; i++) if (has(words, i, CueStart | CueHead) && has(words, i, Verb)) return true
  return false
}

const opensSource = WordClass.RoleNoun | WordClass.FirstName | WordClass.Honorific | WordClass.Indefinite

/** «همشهری - سارا نیکنام: …»: past the reporter's name and the colon; null where no name of two to four words stands there. */
function bylineEnd(words: Words, from: number, to: number): number | null {
  if (!has(words, from, WordClass.FirstName)) return null
  for (let i = from + 1; i < to && i <= from + 4 && !has(words, i, Verb | Copula); i++)
    if (words.tokens[i]!.text === ':') return i + 1
  return null
}

/** «سمنان», «سیستان و بلوچستان», «خراسان رضوی» */
function provinceEnd(words: Words, i: number): number {
  const next = words.tokens[i + 1]?.text ?? ''
  if (next === 'و' && has(words, i + 2, WordClass.Place)) return i + 3
  return /^(?:رضوی|شمالی|جنوبی|شرقی|غربی)$/.test(next) ? i + 2 : i + 1
}

/** «تهران (پانا) –»، «گروه بین‌الملل خبرگزاری تسنیم –»: the agency's dateline at the head of a paragraph, up to its dash. */
export function datelineEnd(words: Words, { from, to }: TokenRange): number | null {
  if (isWire(words, from, to)) return from + 2
  let outlet = false
  let dashed = false
  if (has(words, from, Preposition)) return null
  // «ایسنا/سمنان مدیرکل …»
  if (has(words, from, Outlet) && words.tokens[from + 1]?.text === '/')
    return Math.min(provinceEnd(words, from + 2), to)
  for (let i = from; i < to && i < from + 10; i++) {
    if (has(words, i, Verb | Copula) || words.tokens[i]!.text === '،') return null
    outlet ||= has(words, i, Outlet) || /^(?:خبرگزاری|سرویس|گروه|خبرنگار)$/.test(words.tokens[i]!.text)
    if (words.tokens[i]!.text === ':') return desk.test(words.tokens[from]!.text) || (dashed && outlet) ? i + 1 : null
    if (!/^[-–—ـ]$/.test(words.tokens[i]!.text)) continue
    // «شین یونگ-سئونگ»: a double name.
    if (isHyphen(words, i)) return null
    if (outlet) return bylineEnd(words, i + 1, to) ?? i + 1
    // «اسلام‌آباد – خبرگزاری جمهوری اسلامی: …»
    dashed = has(words, from, WordClass.Place)
    if (!dashed) return null
  }
  return null
}
