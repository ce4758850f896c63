import { WordClass } from '../lexicon/word-class.ts'
import { has, type Words } from './words.ts'

const { RoleNoun, FirstName, Surname, Honorific } = WordClass

/** Headlines put a noun before who speaks: «واکنش | رئیسی به روحانی: …», «داستان تکراری | ترامپ: …»; `i` where none stands there. */
export function reactionEnd(words: Words, i: number): number {
  if (!reaction.test(words.tokens[i]!.text)) return i
  const plain = words.classes[i + 1] === 0 || (has(words, i + 1, WordClass.Common) && !has(words, i + 1, namesSomebody))
  const next = plain ? i + 2 : i + 1
  return next < words.tokens.length && has(words, next, namesSomebody) ? next : i
}

const reaction =
  /^(?:واکنش|انتقاد|پاسخ|هشدار|توضیح|توضیحات|افشاگری|گلایه|کنایه|حمله|روایت|توصیه|دستور|درخواست|پیشنهاد|اظهارات|سخنان|سخن|حرف|حرف‌های|نظر|پیام|پست|توییت|ادعای|وعده|تاکید|تأکید|خبر|اعتراض|اعتراف|تقدیر|تشکر|دعوت|تبریک|تسلیت|داستان|جواب|نامه|تهدید|درد‌دل|شوخی|عقب‌نشینی|لفاظی|رجزخوانی|گزافه‌گویی|یاوه‌گویی|اذعان|تمجید|شکایت|پیش‌بینی|شرط|فرمان|موضع|ادعا)$/
const namesSomebody =
  WordClass.OrganizationHead |
  WordClass.OrganizationName |
  WordClass.Indefinite |
  RoleNoun |
  FirstName |
  Surname |
  Honorific |
  WordClass.Rare
