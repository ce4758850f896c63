import type { Cue, Mention, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'

const question = /^(?:س|سوال|سؤال|پرسش|خبرنگار|مجری|مصاحبه‌کننده)$/
const answer = /^(?:ج|جواب|پاسخ|مصاحبه‌شونده)$/

/** «س:»، «سوال:»، «خبرنگار:» */
export function isQuestion(context: Context, cue: Cue): boolean {
  return cue.kind === 'colon' && question.test(firstWord(context, cue))
}

/** «ج:»، «پاسخ:» */
export function isAnswer(context: Context, cue: Cue): boolean {
  return cue.kind === 'colon' && answer.test(firstWord(context, cue))
}

function firstWord(context: Context, cue: Cue): string {
  const { from } = context.paragraph(cue.from)
  return cue.from - from <= 2 ? context.text(cue.from - 1 - (context.isMark(cue.from - 1) ? 1 : 0)) : ''
}

/** Whether a colon at the head of a paragraph is a label: the article is an interview, and the label is short. */
export function isLabel(context: Context, cue: Cue): boolean {
  return cue.kind === 'colon' && context.labels.has(context.paragraph(cue.from).from)
}

/** The heads of the paragraphs that labels open: all of س and ج, and names where two paragraphs or more have one. */
export function findLabels(context: Context): Set<number> {
  const colons = context.article.cues.filter(
    (cue) => cue.kind === 'colon' && context.paragraph(cue.from).section === 'body',
  )
  const asked = colons.filter((cue) => isQuestion(context, cue) || isAnswer(context, cue))
  const named = colons.filter((cue) => !asked.includes(cue) && isShort(context, cue) && startsWithName(context, cue))
  if (isPost(context))
    named.push(...colons.filter((cue) => !asked.includes(cue) && !named.includes(cue) && labelsSomebody(context, cue)))
  const labels = named.length >= 2 || asked.length > 0 || isPost(context) ? [...asked, ...named] : []
  return new Set(labels.map((cue) => context.paragraph(cue.from).from))
}

/** «رضایی: …»; before a quotation «🔹رضایی، روزنامه‌نگار: «…»» too. In tokens. */
const isShort = (context: Context, cue: Cue) =>
  cue.from - context.paragraph(cue.from).from <= (context.quoteAt.has(cue.to) ? 9 : 4)

/** A post sets its paragraphs off with emoji: 🔹 and the like, in lines of their own. */
export function isPost(context: Context): boolean {
  return context.article.paragraphs.some((paragraph) => isBullet(context, paragraph))
}

/** A line of marks alone. */
export function isBullet(context: Context, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (!context.isMark(i)) return false
  return to > from && to - from < 5
}

/** Somebody whom the lexicons know stands right before the colon, or a statement of somebody's. */
function labelsSomebody(context: Context, cue: Cue): boolean {
  const before = context.mentionsBefore(cue.from)
  return before.some(
    (mention) =>
      isStatement(context, mention, cue) ||
      ((mention.known || isUnknownName(context, mention, cue)) &&
        mention.form !== 'pronoun' &&
        (mention.to === cue.from || writesOrTalks(context, mention, cue))),
  )
}

/** «بیانیه ارتش | به مناسبت سالروز …:», «پیام رئیس انجمن:» */
function isStatement(context: Context, mention: Mention, cue: Cue): boolean {
  if (mention.from !== context.paragraph(cue.from).from || mention.to < mention.from + 2) return false
  return statement.test(context.text(mention.from)) && occasion.test(context.text(mention.to))
}

const statement = /^(?:بیانیه|اطلاعیه|پیام|نامه)ٔ?$/
const occasion = /^(?::|به‌مناسبت|به|درباره|دربارهٔ|در|خطاب|درپی)$/

/** «🔹⏎داک‌ورث: …»: one or two words that no list knows, alone before the colon of a line. */
function isUnknownName(context: Context, { from, to }: Mention, cue: Cue): boolean {
  if (from !== context.paragraph(cue.from).from || to !== cue.from || to - from > 2) return false
  if (context.paragraph(cue.from).to - cue.to < 6) return false
  const last = to - 1
  if (to - from === 2)
    return context.has(from, WordClass.Surname | WordClass.Rare) && context.has(last, WordClass.Surname)
  const unlisted = context.article.classes[last] === 0 && !/\.|(?:کننده|شده)$/.test(context.text(last))
  return unlisted || context.has(last, WordClass.Surname | WordClass.Rare)
}

/** «رئیس مجلس | در پیامی به‌مناسبت روز کارگر:», «رادمنش | در گفت‌وگو با رسانه‌ها:» */
function writesOrTalks(context: Context, { from, to }: Mention, cue: Cue): boolean {
  if (from !== context.paragraph(cue.from).from || context.text(to) !== 'در') return false
  return /^#?(?:پیامی|پیام|گفت‌?و‌?گو|گفتگو|مصاحبه|توییتی|توئیتی|یادداشتی|بیانیه‌ای|نامه‌ای|واکنش)/.test(
    context.text(to + 1),
  )
}

function startsWithName(context: Context, cue: Cue): boolean {
  return context
    .mentionsBefore(cue.from)
    .some((mention) => mention.known && mention.form === 'name' && mention.to === cue.from)
}

/** The reporter's own paragraphs: nothing in them is anybody's quotation. */
export function questionParagraphs(context: Context): TokenRange[] {
  return context.article.cues
    .filter((cue) => isQuestion(context, cue) && isLabel(context, cue))
    .map((cue) => context.paragraph(cue.from))
}
