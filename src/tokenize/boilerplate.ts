import type { Paragraph, Span, Token, TokenRange } from '../document/index.ts'
import { firstLetter } from './characters.ts'

/** A line of the given words, tried where its first letter is, whatever bullets, arrows and dots stand before it. */
const line = (words: string) => new RegExp(`(?:${words})`, 'uy')

/** From here to the end of the page nothing belongs to the article: «انتهای پیام/۱۲۳»، «لینک کوتاه …». */
const tail = line('لینک[ \\u200c]کوتاه')
const pageEnd = line('(?:انتهای|پایان)[ \\u200c]?پیام')
// Patterns of all scripts take long to set up: these two wait until they are needed.
const afterPageEnd = () => /(?![\p{L}\u200c]).{0,40}$/uy
/** The same with a label, which no sentence goes on from: «کد خبر ۱۲۳۴» is one, «کد خبر را» is none. */
const label = line(
  [
    '(?:انتهای|پایان) (?:پیام|خبر|گزارش)\\s*',
    '(?:کد|شناسه) ?خبر(?:نگار)?\\s*',
    '(?:برچسب|تگ|کلید[ \\u200c]?واژه)[ \\u200c]?ها\\s*',
  ].join('|'),
)
const afterLabel = () => /$|[^\p{L}\p{M}\s\u200c]/uy
/** Heads of lists of other articles: «بیشتر بخوانید:»، «--> اخبار مرتبط». */
const related = line(
  '(?:بیشتر (?:بخوانید|ببینید|بدانید)|(?:اخبار|خبرهای|مطالب|لینک‌های|گزارش‌های|مقالات) مرتبط|همچنین (?:بخوانید|ببینید)' +
    '|در همین (?:زمینه|رابطه|باره)|(?:این )?(?:مطلب|خبر|گزارش) را هم بخوانید|مرتبط)\\s*(?:[:：؛-].*|بخوانید.*|ببینید.*)?$',
)
/** «عکس: آرش نیک‌بین»: who made it. A question or sentence after the colon is an interview's. */
const credit = line(
  '(?:عکس|عکاس|تصویر|ویدئو|ویدیو|فیلم|منبع|منابع|گزارشگر|خبرنگار|دبیر|مترجم|نویسنده|ترجمه|تنظیم) ?[:：/] ?\\S+(?: \\S+){0,5}(?<![.؟!])$',
)
/** «کانال خبرگزاری را دنبال کنید»: outlets speak of themselves. With a colon or «که» it is a report: «سایت شهرداری نوشت: …». */
const channel = line(
  '(?:ما را|(?:به |عضو )?کانال|وب[ \\u200c]?سایت|اینستاگرام|تلگرام|توییتر|سایت) (?:(?! که )[^.:؛]){0,40}$',
)
/** «خبرهای امروز را در سایت ما بخوانید»: an outlet asks its readers, and ends no sentence. */
const invitation =
  /^[^.:]{0,90}(?:سایت|کانال|صفحه|اینستاگرام|تلگرام|هشتگ|لینک)[^.:]{0,60}(?:(?:دنبال|کلیک|مشاهده) کنید|بپیوندید|عضو شوید|نمانید|بخوانید|ببینید)$/
/** Page furniture and notes on the use of the page. */
const furniture = line(
  '(?:بخش )?سایت[ \\u200c]?خوان|بازدید از صفحه اول|ارسال به دوستان|نسخه (?:چاپی|قابل چاپ)|این مطلب (?:به صورت|صرفا)' +
    '|(?:استفاده از|بازنشر|نقل|انتشار) (?:این )?(?:مطلب|مطالب|خبر|اخبار|محتوا) .{0,60}(?:منبع|بلامانع|مجاز|مانع)' +
    '|(?:تمام|تمامی|کلیه|همه) حقوق .{0,60}(?:محفوظ|متعلق)',
)
const disclaimer =
  /بازتاب‌?دهنده اخبار|مسئولیت (?:صحت )?(?:این |آن )?(?:خبر|مطلب|محتوا)|الزاما? به معنای تایید|عضویت در (?:خبرنامه|کانال)/

/** Marks which paragraphs are the title, the body and boilerplate. */
export function markSections(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  titleEnd: number,
): Paragraph[] {
  let inTail = false
  let inList = false
  return paragraphs.map((paragraph, i) => {
    const { from, to } = paragraph
    const words = spanText(text, tokens, paragraph)
    if (tokens[from]!.start < titleEnd) return { from, to, section: 'title' }
    const start = firstLetter(words)
    inTail ||= isTail(words, start) && i > 0
    inList = stands(related, words, start) || words.startsWith('-->') || (inList && isListItem(words))
    const aside = inTail || inList || isFurniture(words, start, tokens, paragraph)
    return { from, to, section: aside ? 'boilerplate' : 'body' }
  })
}

function spanText(text: string, tokens: readonly Token[], { from, to }: TokenRange): string {
  const span: Span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  return text.slice(span.start, Math.min(span.end, span.start + 400))
}

/** A headline in a list of links: one short line that ends no sentence, or a bullet. */
function isListItem(words: string): boolean {
  return /^[-–•*▪◾🔹🔸]/u.test(words) || (words.length < 120 && !/[.:؟!»]$/.test(words))
}

/** Whether a pattern stands at `at`; nothing does where a line has no letter (-1). */
function stands(pattern: RegExp, words: string, at: number): boolean {
  pattern.lastIndex = at
  return at >= 0 && pattern.test(words)
}

function isTail(words: string, start: number): boolean {
  return (
    stands(tail, words, start) ||
    (stands(pageEnd, words, start) && stands(afterPageEnd(), words, pageEnd.lastIndex)) ||
    (stands(label, words, start) && stands(afterLabel(), words, label.lastIndex))
  )
}

function isFurniture(words: string, start: number, tokens: readonly Token[], paragraph: TokenRange): boolean {
  if (stands(credit, words, start) || stands(channel, words, start) || stands(furniture, words, start)) return true
  if (invitation.test(words)) return true
  if (words.length < 200 && disclaimer.test(words)) return true
  // «کرمان|وزیر ارتباطات: …»: a link to another article, with the section's name before it.
  if (words.length < 160 && /^[^|.]{2,30}\|/.test(words) && !/[.]$/.test(words)) return true
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const token = tokens[i]!
    if (token.kind === 'word' && /[\u0600-\u06ff]/.test(token.text)) return false
  }
  return true // no Persian word at all: addresses, emoji, player buttons
}
