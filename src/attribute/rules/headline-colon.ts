import type { Cue, Mention, Paragraph, TokenRange } from '../../document/index.ts'
import { isTalkNoun, WordClass } from '../../lexicon/word-class.ts'
import { contentAfterColon } from '../content.ts'
import type { Context } from '../context.ts'
import { colonAfter } from '../frame.ts'
import { isPost } from '../interview.ts'
import type { Rule } from '../rule.ts'

/** «نام: …» in a headline or at the head of a post. */
export const headlineColon: Rule = {
  id: 'headline-colon',
  example: {
    text: 'وزیر نیرو: خاموشی نداریم',
    source: 'وزیر نیرو',
    content: 'خاموشی نداریم',
  },
  cues: ['colon'],
  apply(context, cue) {
    const paragraph = context.paragraph(cue.from)
    const source = labelSource(context, cue)
    if (!source || !namesSpeaker(context, source)) return null
    if (
      paragraph.section !== 'title' &&
      !amongHeadlines(context, paragraph) &&
      !isSubheading(context, paragraph, source)
    )
      return null
    const points =
      cue.to === paragraph.to && talksBefore(context, cue) ? contentAfterColon(context, cue.from, cue) : null
    let content = points?.range ?? context.trim(headlineAfter(context, cue))
    const quote = context.quoteAt.get(content.from)
    if (quote?.close === content.to - 1) content = context.trim({ from: content.from + 1, to: content.to - 1 })
    if (content.to - content.from < 2 || context.has(content.from, WordClass.Complementizer)) return null
    return { content: [content], source, type: 'direct' }
  },
}

/** The first text of an article without a title, or one of the first lines, none of which ends a sentence: a headline under a kicker. */
function amongHeadlines(context: Context, paragraph: Paragraph): boolean {
  if (paragraph === context.firstText) return true
  if (context.labels.has(paragraph.from)) return false
  for (const { from, to, section } of context.article.paragraphs.slice(0, mostHeadlines)) {
    if (section === 'boilerplate' || to - from > longestHeadline || /[.!]$/.test(context.text(to - 1))) return false
    if (from === paragraph.from) return true
  }
  return false
}

/** «رادمنش: بانک‌ها باید عوض شوند» above the paragraphs in which he says so: a short line that ends no sentence. */
function isSubheading(context: Context, { from, to, section }: Paragraph, source: Mention): boolean {
  if (section !== 'body' || context.labels.size > 0 || isPost(context)) return false
  if (to - from > longestSubheading || /^[.!؟:؛»،]$/.test(context.text(to - 1))) return false
  return source.form === 'name' && source.known && source.to - from <= 3 && namedAgain(context, source)
}

/** In tokens. */
const longestSubheading = 20

/** A kicker, a headline and two lines under them. */
const mostHeadlines = 4

/** «رادمنش در #گفت‌وگو با رسانه‌ها:⏎🔹 …»: the points of a post below are the speaker's. */
function talksBefore(context: Context, cue: Cue): boolean {
  for (let i = context.paragraph(cue.from).from; i < cue.from; i++) if (isTalkNoun(context.text(i))) return true
  return false
}

/** What follows in the line of the colon, or in the next one where newspapers set the label above the headline: وزیر نیرو:⏎خاموشی نداریم. */
function headlineAfter(context: Context, cue: Cue): TokenRange {
  const { from, to } = context.paragraph(cue.from)
  if (cue.to < to || to >= context.article.tokens.length) return { from: cue.to, to: nextHeadline(context, cue.to, to) }
  const next = context.paragraph(to)
  const reports = context.cuesIn[context.sentenceOf[next.from]!]!.some((other) => colonAfter(context, other) !== null)
  return reports || next.to - next.from > longestHeadline ? { from, to: from } : { from: next.from, to: next.to }
}

/** «رادمنش: آب هست/ هشدار شهردار به مردم: بیدار باشید»: the stroke after which another label follows, else `to`. */
function nextHeadline(context: Context, from: number, to: number): number {
  let stroke = to
  for (let i = to - 1; i > from; i--) {
    if (context.text(i) === '/') stroke = stroke === to ? to : i
    if (context.text(i) === ':') stroke = -1
  }
  return stroke
}

/** In tokens. */
const longestHeadline = 30

/** Who stands before the colon; with «در گفت‌وگو با مهر:» the first one named. */
export function labelSource(context: Context, cue: Cue): Mention | null {
  const before = context.mentionsBefore(cue.from)
  const last = before.at(-1)
  if (!last || last.position === 'relay') return null
  // «واکنش یک نماینده به ادعای ثابتی: …»
  if (last.position === 'oblique' || last.position === 'phrase') {
    const first = before.find((mention) => mention.position === 'subject') ?? before[0]!
    // «ادعای رادمنش در شبکه‌های اجتماعی: …»
    const claims = first.position === 'phrase' && before.length > 1
    return first.position === 'subject' || claims ? first : null
  }
  // «رئیس مجلس در گفت‌وگو با محمد درویش، رئیس شورای …: …»
  const first = before[0]!
  for (let i = first.to; i < last.from; i++)
    if (isTalkNoun(context.text(i)) && first.position === 'subject') return first
  const touches = last.to === cue.from || (last.to === cue.from - 1 && context.isMark(last.to))
  return touches ? last : null
}

/** Words that head labels of pages and competitions, not speakers: گزارش تصویری، لیگ برتر. */
const label =
  /^(?:گزارش|تصویر|تصاویر|تصویری|فیلم|ویدئو|ویدیو|عکس|عکس‌ها|اینفوگرافی\S*|اینفوگرافیک|لیگ|جام|مسابقات|جدول|نتایج|هفته|پرونده|یادداشت|تحلیل|گفت‌وگو|مصاحبه|فوری|اختصاصی|نگاهی|جزئیات|آخرین|خبر|اخبار|بازار|قیمت|نرخ|سهم|روند|ویژه|نمودار|جدیدترین|پشت|زمان|مکان|تاریخ|موضوع|عنوان|نتیجه|دعای|نکته|توضیح|تذکر|ردیف|گروه|سرویس|خبرنگار|شماره|کد|آدرس|نشانی|تلفن|ایمیل|لینک)$/

/** Somebody the lexicons know, or one named again in the article. */
function namesSpeaker(context: Context, source: Mention): boolean {
  // «منبع: دفتر خاطرات او»
  if (/^(?:منبع|منابع)$/.test(context.words(source))) return false
  if (label.test(context.text(source.from)) || context.isMark(source.from) || isScore(context, source)) return false
  if (source.form === 'organization') return context.has(source.from, organization)
  return source.known || namedAgain(context, source) || pronounFollows(context, source)
}

/** «سپاهان ۲-۱ ملوان: …»: how a match ended. */
function isScore(context: Context, { from, to }: Mention): boolean {
  for (let i = from + 1; i < to; i++)
    if (context.article.tokens[i]!.kind === 'number')
      return /^\d+-\d+$|^[-–]$/.test(context.text(i)) || /^[-–]$/.test(context.text(i + 1))
  return false
}

const organization = WordClass.OrganizationHead | WordClass.OrganizationName | WordClass.Outlet | WordClass.Place

/** «تیغ‌نورد: خوشحالم⏎او درباره …»: a word that no list knows, where the text begins with «او». */
function pronounFollows(context: Context, { from, to }: Mention): boolean {
  for (let i = from; i < to; i++) if (context.has(i, WordClass.Common) || context.isMark(i)) return false
  const next = context.article.tokens.findIndex((token, i) => i >= context.paragraph(from).to && token.kind === 'word')
  return to - from <= 2 && next > 0 && /^(?:او|وی)$/.test(context.text(next))
}

function namedAgain(context: Context, { from, to }: Mention): boolean {
  const surname = context.text(to - 1)
  if (to - from > 3 || surname.length < 3) return false
  return context.article.mentions.some(
    (other) => other.from > to && other.name !== null && context.text(other.name.to - 1) === surname,
  )
}
