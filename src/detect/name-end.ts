import { WordClass } from '../lexicon/word-class.ts'
import { has, isHyphen, type Words } from './words.ts'

const { FirstName, Surname, Rare, Common, RoleNoun, OrganizationHead, Indefinite, GroupNoun } = WordClass
const { Demonstrative, Reflexive } = WordClass

/** A name has at most this many words: محمد جواد آذری جهرمی. */
export const longestName = 6

/** A name ends at a mark, an office, «و», or after six words. */
export function nameEnd(words: Words, from: number, to: number): number {
  let i = from
  for (; i < to && i < from + longestName; i++) {
    const token = words.tokens[i]!
    // «کورتوای | 27ساله»
    if (i > from && /^[0-9۰-۹]/.test(token.text)) break
    const hyphen = isHyphen(words, i) && has(words, i + 1, Rare)
    if ((token.kind !== 'word' && !hyphen) || token.text === 'و' || followsSurname(words, from, i, to)) break
    if (i > from && endsBefore(words, i, to)) break
    // «خالد بن احمد آل | خلیفه»
    if (i > from && words.tokens[i - 1]!.text === 'آل') continue
    if (surnameToo.test(token.text) && i === from + 1 && i + 1 === to && has(words, from, FirstName)) continue
    if (i > from && has(words, i, RoleNoun | OrganizationHead | Indefinite | GroupNoun) && !has(words, i, Surname)) {
      // «علی واحد»
      if (i > from + 1 || !has(words, i, RoleNoun | OrganizationHead) || !endsName(words, i + 1, to)) break
    }
    if (i > from && has(words, i, RoleNoun) && !endsName(words, i + 1, to)) break
  }
  return i
}

/** «مهدی بخشی»: a word of quantity that is a surname where nothing follows it. */
const surnameToo = /^(?:بخشی|جمعی|جمعه|چندی)$/

/** «محمدعلی کریمی | کیفیت فرش را», «ترامپ | قصد»: a common word after a surname is no part of the name. */
function followsSurname(words: Words, from: number, i: number, to: number): boolean {
  if (!has(words, i, Common) || i === from || surnamePart.test(words.tokens[i]!.text)) return false
  // «مانیکا نگهداری پور»
  if (i + 1 < to && surnameHalf.test(words.tokens[i + 1]!.text)) return false
  // «محمد علی زند»: after first names alone a common word is the surname.
  if (allFirstNames(words, from, i)) return false
  // «دکتر لله‌گانی | حمایت از …»: a compound that no list has.
  if (i === from + 1 && words.classes[from] === 0 && words.tokens[from]!.text.includes('\u200c')) return true
  return (
    has(words, i - 1, Surname | FirstName) ||
    (has(words, i - 1, Rare) && (i + 1 >= to || !has(words, i + 1, Surname | Rare)))
  )
}

function allFirstNames(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(words, i, FirstName)) return false
  return true
}

/** Second halves that make a surname of any word: ایران نژاد, عباس پور. */
export const surnameHalf = /^(?:نژاد|زاده|پور|نیا|فرد|منش|وند|تبار)$/

/** Common words that end double surnames: صباحی فرد، سعیدی کیا. */
export const surnamePart =
  /^(?:فرد|پور|نژاد|زاده|نیا|فر|خواه|دوست|منش|وند|تبار|پناه|راد|مهر|کیا|امین|پیشه|طلب|پرست|نسب|یار|نیک|مقدم|اصل|زاد|کیش|آرا|نو|بخش|جو|گو|خو|ساز)$/

/** «جلیلی | عصر»; but «علی شب نورد» is a surname of two words. */
function endsBefore(words: Words, i: number, to: number): boolean {
  if (!has(words, i, noNamePart) || has(words, i, FirstName | Surname)) return false
  return !(has(words, i - 1, FirstName) && i + 1 < to && has(words, i + 1, Surname | Rare))
}

/** Words that no name goes on with: ترامپ | همچنین, اسدی | در. */
const noNamePart =
  WordClass.Adverb |
  WordClass.Time |
  WordClass.Preposition |
  WordClass.Pronoun |
  WordClass.ObjectMarker |
  WordClass.Complementizer |
  Demonstrative |
  Reflexive

/** «جواد امام در …», «خسرو دانشجو سخنگوی …»: an office right after a first name is the surname where the phrase ends or another office follows. */
function endsName(words: Words, next: number, to: number): boolean {
  return (
    next >= to ||
    words.tokens[next]!.kind !== 'word' ||
    has(words, next, RoleNoun) ||
    surnamePart.test(words.tokens[next]!.text)
  )
}
