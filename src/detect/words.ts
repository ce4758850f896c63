import type { Cue, Token } from '../document/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { VerbForm } from '../lexicon/verb.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { generation } from '../lexicon/word-forms.ts'
import { FormMemo } from './form-memo.ts'
import { cueClass } from './may-cue.ts'

/** An article's tokens beside their word classes: what every reader of phrases needs. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly classes: Uint32Array
}

/** Imperfect and perfect forms of any verb: می‌رود، بازمی‌گردد، نمی‌شود، رفته‌اند. */
const verbShape = /^(?:(?:باز|بر|در|فرا|وا|ور|فرو)?ن?می‌|خواه(?:م|ی|د|یم|ید|ند)$)|‌(?:اند|ایم|اید)$/

/** A letter of a Persian word; a pattern with \p{L} takes longer to set up than some sentences to read. */
export const letter =
  '[\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u0750-\\u077f]'

/** Forms that only a speaker uses: می‌خواهیم، رفته‌ام، داریم. */
const firstPersonShape = new RegExp(
  `^ن?می‌${letter}+(?:یم|[^ی]م)$|‌ا(?:م|یم)$|^(?:هستیم|هستم|داریم|ندارم|نداریم|بودیم|شدیم|کردیم|کنیم|باشیم|شویم|دهیم|توانستیم|نیستیم|امیدواریم|امیدوارم|معتقدیم|معتقدم)$`,
)

const firstPersonOf = (word: string) => (firstPersonShape.test(word) ? WordClass.FirstPersonVerb | WordClass.Verb : 0)

/** Looks up the classes of every token; words with a verb's shape are verbs even if no lexicon has them. */
export function tagWords(tokens: readonly Token[], lexicon: Lexicon): Words {
  const words = { tokens, classes: new Uint32Array(tokens.length) }
  const memo = memoOf(lexicon)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    words.classes[i] = memo.of(token)
    if (i > 0) tagTogether(words, i - 1, i)
  }
  return words
}

/** Classes that two words have by standing together. */
function tagTogether({ tokens, classes }: Words, left: number, right: number): void {
  const [before, word] = [tokens[left]!.text, tokens[right]!.text]
  if (word === 'وزیر' && before === 'نخست') classes[left]! |= WordClass.RoleNoun
  if (classes[left]! & WordClass.CueHead && auxiliary.test(before)) classes[right]! |= WordClass.Verb
  // «مهدی گویا», «دکتر گویا»: the adverb is a surname there.
  if (word === 'گویا' && classes[left]! & (WordClass.FirstName | WordClass.Honorific))
    classes[right] = WordClass.Surname
  if (datesFrom(before, word)) classes[left]! |= WordClass.Time
}

/** «خواهد گذاشت», «نخواهند ساخت»: after it a stem that is a noun elsewhere is a verb. */
const auxiliary = /^ن?خواه(?:م|ی|د|یم|ید|ند)$/

/** «سه شنبه» written apart, «دوم اردیبهشت»: a number word that begins a date. */
function datesFrom(word: string, next: string): boolean {
  if (next === 'شنبه') return /^(?:یک|دو|سه|چهار|پنج)$/.test(word)
  // The check of the last letter is for speed: this is asked of every word.
  return (word.endsWith('م') || word === 'اول') && ordinal.test(word) && monthName.test(next)
}

const ordinal =
  /^(?:یکم|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|(?:یاز|دواز|سیز|چهار|پانز|شانز|هف|هج|نوز)?دهم|هفدهم|هجدهم|بیستم|سی‌ام)$/
const monthName =
  /^(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر)(?:‌?ماه)?$/

/** The classes of the words that each lexicon was asked for. */
const memos = new WeakMap<Lexicon, FormMemo>()

function memoOf(lexicon: Lexicon): FormMemo {
  const known = memos.get(lexicon)
  if (known?.generation === generation) return known
  const memo = new FormMemo((word) => classesOf(word, lexicon))
  memos.set(lexicon, memo)
  return memo
}

/** Function words have no other use: «دارد» is looked up as a verb, «در» is not. */
const closed =
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Adverb |
  WordClass.Pronoun |
  WordClass.Time |
  WordClass.Demonstrative

function classesOf(spelling: string, lexicon: Lexicon): number {
  // «هفتهٔ گذشته», «فرماندهٔ کل»: the hamza of the ezafe is no part of the word.
  const word = spelling.endsWith('هٔ') && lexicon.words.get(spelling) === undefined ? spelling.slice(0, -1) : spelling
  const forms = lexicon.cues.heads.read(word)
  const known = lexicon.words.get(word) ?? 0
  const classes = (known & closed ? known : known | formClass(word, forms, lexicon)) | firstPersonOf(word)
  return (classes === 0 ? useClass(word, lexicon) : classes) | cueClass(word, forms, lexicon.cues)
}

function formClass(word: string, forms: readonly VerbForm[] | undefined, lexicon: Lexicon): number {
  const finite =
    verbShape.test(word) || forms?.some(({ person, tokens }) => (person === 3 || person === 1) && tokens.length === 1)
  if (/اً$/.test(word)) return WordClass.Adverb
  if (finite) return nounToo.test(word) ? 0 : WordClass.Verb
  if (lexicon.words.has(word)) return 0
  const joined = gluedClass(word, lexicon)
  if (joined !== 0) return joined
  if (officeShape.test(word)) return WordClass.RoleNoun
  if (givenShape.test(word)) return WordClass.FirstName
  if (holdsName(word, lexicon)) return WordClass.Surname
  return surnameEnding.test(word) ? WordClass.Surname : occupationEnding.test(word) ? WordClass.RoleNoun : 0
}

/** Seen at most a few times in millions of words, or very often; words with half-spaces were not counted whole. */
function useClass(word: string, lexicon: Lexicon): number {
  const base = inflected.exec(word)?.[1]
  if (base !== undefined && lexicon.frequency(base) >= 5 && !lexicon.words.get(base)) return WordClass.Common
  if (word.length < 3 || !/^[\u0621-\u06cc]+$/.test(word)) return 0
  const frequency = lexicon.frequency(word)
  if (frequency <= 3 && isDerived(word, lexicon)) return 0
  return frequency <= 3 ? WordClass.Rare : frequency >= 5 ? WordClass.Common : 0
}

/** «ادعا‌های», «دلیل‌شان»: a word with an ending after a half-space is what the word is. */
const inflected = /^([\u0621-\u06cc]{3,})\u200c(?:ها|های|هایی|ای|اش|شان)$/

/** «مدیرفرودگاه», «بااشاره»: an office or a preposition whose space is lost after a letter that joins none; no word of its own. */
function gluedClass(word: string, lexicon: Lexicon): number {
  if (word.length < 6 || lexicon.frequency(word) > 1) return 0
  if (gluedPreposition.test(word) && lexicon.frequency(word.slice(2)) >= 6) return WordClass.Preposition
  for (let i = 4; i <= word.length - 3; i++) {
    if (!'رزدذو'.includes(word[i - 1]!)) continue
    const head = lexicon.words.get(word.slice(0, i)) ?? 0
    const rest = lexicon.words.get(word.slice(i)) ?? 0
    // «اکبرهاشمی رفسنجانی»
    if (head & WordClass.FirstName && (rest & (WordClass.Surname | WordClass.Ambiguous)) === WordClass.Surname)
      return WordClass.FirstName
    if (head & WordClass.RoleNoun && isWord(word.slice(i), lexicon)) return WordClass.RoleNoun
  }
  return 0
}

const isWord = (word: string, lexicon: Lexicon) => lexicon.frequency(word) >= 5 || lexicon.words.get(word) !== undefined

const gluedPreposition = /^(?:در|با|از|بر)..../

/** «ثروتمندترین», «تاکیدات»: seldom seen, but made of a word that is. */
function isDerived(word: string, lexicon: Lexicon): boolean {
  if (/..ترین$/.test(word)) return true
  return word.length > 5 && word.endsWith('ات') && lexicon.frequency(word.slice(0, -2)) >= 5
}

/** Forms that are nouns or numbers more often than verbs: در مجلس دهم، عوامل ساخت سریال. */
const nounToo = /^(?:دهم|ساخت|پرداخت|شناخت|برداشت|خواست|گذاشت|برد|باز|دارم|آید|گیرم|کرم|بینی|دانی|دهی)$/

/** Endings that make occupations: سیب‌زمینی‌کار، داستان‌نویس. */
const occupationEnding =
  /.\u200c(?:کار|دار|ساز|فروش|نویس|شناس|دان|پیشه|گذار|پرداز|گر|چی|پزشک|درمانگر)$|.(?:تراپیست|ولوژیست|نالیست)$/

/** نصیری‌قیداری: a compound with a known surname in it and no ending of another word. */
function holdsName(word: string, lexicon: Lexicon): boolean {
  const parts = word.split('\u200c')
  if (parts.length !== 2 || parts[1]!.length < 3 || /^(?:های|هایی|ترین|کننده|شده|بندی|سازی)$/.test(parts[1]!))
    return false
  return parts.some(
    (part) => ((lexicon.words.get(part) ?? 0) & (WordClass.Surname | WordClass.Ambiguous)) === WordClass.Surname,
  )
}

/** «رئیس‌مجلس», «وزیر‌خارجه»: an office written with a half-space for its space. */
const officeShape = /^(?:رئیس|رییس|وزیر|معاون|مدیر|سخنگوی|دبیر|فرمانده|نماینده)\u200c..+$/

/** Given names made of two: عبدالرسول، یداله، امیدعلی، غلامرضا، نجم‌الدین. */
const givenShape = /^(?:عبدال..+|.{2,}(?:ال|‌ال)(?:له|دین)|.{2,}(?:علی|رضا|محمد|حسین|حسن))$/

/** Endings that make surnames: حسین‌زاده، قلی‌پور، ایران‌نژاد. */
const surnameEnding = /.\u200c(?:زاده|پور|نژاد|فر|نیا|فرد|منش|خواه|وند|لو|زادگان|پناه|دوست|نسب|تبار|آبادی)$/

/** Marks the words of cue verbs, their nouns too, as verbs: no noun phrase reaches into «اظهار کرد». */
export function markVerbs(words: Words, cues: readonly Cue[]): void {
  for (const cue of cues) {
    if (cue.kind === 'verb') for (let i = cue.from; i < cue.to; i++) words.classes[i]! |= WordClass.Verb
  }
}

/** Whether token `i` has one of the classes; none beyond the ends, which once read slow every look at an array down. */
export function has({ classes: known }: Words, i: number, classes: number): boolean {
  return i >= 0 && i < known.length && (known[i]! & classes) !== 0
}

/** Whether the rest of an entry of some words, whose first is token `i`, stands after it and before `limit`. */
export function beginsHere({ tokens }: Words, i: number, limit: number, entry: readonly string[]): boolean {
  if (i + entry.length > limit) return false
  for (let k = 1; k < entry.length; k++) if (tokens[i + k]!.text !== entry[k]) return false
  return true
}

/** کرد, می‌دهد, شده: a verb that makes one with the noun before it. */
export const isLightVerb = (words: Words, i: number) => lightVerb.test(words.tokens[i]?.text ?? '')
const lightVerb = /^(?:می‌)?(?:کرد|کند|داد|دهد|شد|شود|داشت|دارد|گرفت|گیرد|زد|یافت|بود|است)(?:ه|ند|ه‌اند)?$/

/** «یونگ-سئونگ», «هاروارد-اسمیتسونین»: a dash with no space on either side. */
export function isHyphen({ tokens }: Words, i: number): boolean {
  const [before, dash, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  return (
    dash.text === '-' &&
    before?.kind === 'word' &&
    after?.kind === 'word' &&
    before.end === dash.start &&
    dash.end === after.start
  )
}

/** A noun and nothing else, with no ending in ی: «مشکل», but not «آبی». */
export const isBareNoun = (words: Words, i: number) =>
  words.classes[i] === WordClass.Common && !words.tokens[i]!.text.endsWith('ی')

/** «رستمی‌فر | اولویت شهر را»: nothing but a surname, anywhere. */
export const isPlainSurname = (words: Words, i: number) => words.classes[i] === WordClass.Surname
