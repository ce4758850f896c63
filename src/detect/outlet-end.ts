import { WordClass } from '../lexicon/word-class.ts'
import { isPressOffice, nounPhraseEnd } from './noun-phrase.ts'
import { has, type Words } from './words.ts'

const { Pronoun, RoleNoun, GroupNoun, OrganizationHead, Outlet, Honorific, FirstName, Surname, Rare, Place } = WordClass

/** The end of the outlet after «به گزارش»: «به گزارش ایرنا | مدیرکل …», where no comma parts the outlet from the subject. */
export function outletEnd(words: Words, from: number, limit: number): number {
  const to = nounPhraseEnd(words, from, limit, { acrossCommas: 'never', breakAtNames: true })
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
