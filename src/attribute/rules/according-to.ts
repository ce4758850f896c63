import type { Cue, Mention, Sentence, TokenRange } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
import { endOfReasons, introducesContent, linkBefore, wholeQuotation } from '../content.ts'
import type { Context } from '../context.ts'
import { colonAfter } from '../frame.ts'
import { remarkAfter } from '../paraphrase-end.ts'
import { type Rule, typeOfClause } from '../rule.ts'
import { findRelays } from '../source.ts'
import { findSubject } from '../subject.ts'

/** «به گفتهٔ X، …»: the rest of the sentence is X's, before the phrase too where it stands in the middle. */
export const accordingTo: Rule = {
  id: 'according-to',
  example: {
    text: 'به گفتهٔ شاهدان، صدای انفجار تا چند کیلومتر شنیده شد.',
    source: 'شاهدان',
    content: 'صدای انفجار تا چند کیلومتر شنیده شد',
  },
  cues: ['phrase'],
  apply(context, cue) {
    const source = mentionAt(context, cue.to)
    if (cue.relay && !(source && reportsItself(context, cue, source))) return null
    const cites = cue.lemma === 'بر اساس'
    if (!source || (cites ? !isSpokenFor(context, cue, source) : !source.known)) return null
    if (cue.weak && !isSomebody(context, source)) return null
    if (cue.lemma === 'به نظر' && source.from > cue.to) return null
    if (ofVerbs.test(cue.lemma) && !opensClause(context, cue)) return null
    if (outletRelays(context, cue, source) || labelsAnother(context, cue, source) || namesAuthor(context, cue, source))
      return null
    const sentence = context.sentence(cue.from)
    if (
      context.cuesIn[context.sentenceOf[cue.from]!]!.some(
        (c) =>
          c.kind === 'verb' &&
          // «رویترز بر اساس داده‌های بندر گزارش داد که …»: who cites them speaks.
          (c.from === source.to
            ? introducesContent(context, c)
            : c.from > source.to && colonAfter(context, c) !== null),
      )
    )
      return null
    const content = contentAround(context, cue, source, sentence)
    if (content.length === 0 || isInTitle(context, cue, content) || saysNothing(context, content)) return null
    return { content, source, via: findRelays(context, cue.from), type: typeOf(context, content, source.to) }
  },
}

/** «بهترین فیلم از نگاه تماشاگران | شده است», «… از زبان خطیب جمعه | این هفته تهران»: the narrator's verb, or a few words without any. */
const saysNothing = (context: Context, content: readonly TokenRange[]) =>
  content.every(
    ({ from, to }) =>
      (to - from <= 3 && context.has(from, verb)) ||
      (to - from <= 4 && !hasPredicate(context, { from, to }) && context.text(from - 1) !== ':'),
  )

/** A verb, or «آنهاست». */
const hasPredicate = (context: Context, range: TokenRange) =>
  context.hasWithin(range, verb | WordClass.FirstPersonVerb) || /.ست$/.test(context.text(range.to - 1))

const verb = WordClass.Verb | WordClass.Copula

/** «کتاب «قاسم به روایت مرتضی رادمنش» جایزه گرفت»: the phrase stands in a title and the words outside. */
function isInTitle(context: Context, cue: Cue, content: readonly TokenRange[]): boolean {
  const quote = context.quoteOver(cue.from)
  return quote !== null && content.some(({ to }) => to > quote.close)
}

/** «بر اساس این گزارش، …»: a body or outlet has just spoken, whose report it is and not the article; and nobody speaks in the clause. */
function isSpokenFor(context: Context, cue: Cue, source: Mention): boolean {
  if (
    context.cuesIn[context.sentenceOf[cue.from]!]!.some((c) => c.kind === 'verb' && c.person === 3 && c.from > cue.to)
  )
    return false
  if (context.text(source.to - 1) !== 'گزارش') return true
  const { from } = context.paragraph(Math.max(0, context.paragraph(cue.from).from - 1))
  const here = context.sentenceOf[cue.from]!
  for (let s = here - 1; s >= Math.max(context.sentenceOf[from]!, here - furthestReport); s--) {
    const speech = context.cuesIn[s]!.findLast((c) => c.kind === 'verb' && c.person === 3)
    const speaker = speech && findSubject(context, speech)
    if (speaker) return speaker.form !== 'name' && context.has(speaker.from, reporter)
  }
  return false
}

/** In sentences. */
const furthestReport = 8
const reporter = WordClass.OrganizationHead | WordClass.OrganizationName | WordClass.Outlet | WordClass.GroupNoun

/** «بر اساس گزارش وزارت بهداشت، …»: a body's own report is its word; an outlet's is the narrator's. */
function reportsItself(context: Context, cue: Cue, source: Mention): boolean {
  const office = /^روابط‌? ?عمومی .+ /.test(context.words(source))
  if (
    (!office && !/^(?:بر ?(?:اساس|پایه)|طبق|بنا|مطابق)/.test(cue.lemma)) ||
    !/^(?:organization|group)$/.test(source.form)
  )
    return false
  for (let i = source.from; i < source.to; i++)
    if ((isOutlet(context, i) && !office) || outlet.test(context.text(i))) return false
  // «به گزارش روابط عمومی شهرداری، علی رادمنش با اعلام این مطلب …» tells of him.
  if (office && context.article.names.some(({ from }) => from > source.to && from <= source.to + 3)) return false
  return !context.cuesIn[context.sentenceOf[cue.from]!]!.some(
    (later) => later.kind === 'verb' && later.from > cue.to && introducesContent(context, later),
  )
}

/** «ایران» is a newspaper and a country, «تالار مهر» no agency. */
const isOutlet = (context: Context, i: number) => context.has(i, WordClass.Outlet) && !context.has(i, WordClass.Place)
const outlet = /^(?:خبرگزاری|خبرنگار|گروه|سرویس|پایگاه|سایت|وب‌سایت|شبکه|روزنامه|رسانه|رسانه‌ها|این|آن)$/

/** «… تبدیل به نظر شعبه شد», «فقط به اعلام یک نام ختم نمی‌شود»: the preposition belongs to a verb; so does «به نظر می‌رسد». */
const ofVerbs = /^به (?:نظر|روایت|اعلام|اظهار|اعتراف|تصریح|بیان)$/

function opensClause(context: Context, { from }: Cue): boolean {
  const { from: start } = context.sentence(from)
  return (
    from === start ||
    context.isMark(from - 1) ||
    context.has(from - 1, WordClass.Conjunction | WordClass.Complementizer)
  )
}

/** «از نظر رئیس جمهور» but not «از نظر فنی». */
function isSomebody(context: Context, source: Mention): boolean {
  if (source.form === 'group') return context.has(source.from, WordClass.GroupNoun | WordClass.Indefinite)
  return source.form !== 'organization' && (source.form !== 'name' || source.to - source.from > 1)
}

/** «به نوشته الیوم السابع، وزارت خارجه اعلام کرد …»: what another says the outlet only passes on. */
function outletRelays(context: Context, cue: Cue, source: Mention): boolean {
  if (source.form !== 'organization') return false
  return context.cuesIn[context.sentenceOf[cue.from]!]!.some((later) => {
    if (later.kind !== 'verb' || later.person !== 3 || later.weak || later.from < source.to || !speaks(context, later))
      return false
    const subject = findSubject(context, later)
    return subject?.known && subject.from >= source.to && subject.from <= source.to + 2
  })
}

/** «واکنش یک نماینده به ادعای ثابتی: …»: the colon gives the words to whom the headline names first. */
function labelsAnother(context: Context, cue: Cue, source: Mention): boolean {
  if (context.text(source.to) !== ':' || context.paragraph(cue.from).section === 'boilerplate') return false
  return context.mentionsBefore(cue.from).some((mention) => mention.position === 'subject' && mention.known)
}

/** «براساس نوشته مولیر به کارگردانی …»: a play has an author. */
const namesAuthor = (context: Context, cue: Cue, { to }: Mention) =>
  context.text(cue.to - 1).startsWith('نوشته') &&
  /^(?:به کارگردانی|و (?:با|به) )/.test(context.words({ from: to, to: to + 3 }))

const speaks = (context: Context, cue: Cue) => introducesContent(context, cue) || context.text(cue.to) === '،'

function typeOf(context: Context, content: readonly TokenRange[], from: number) {
  const first = content[0]!
  return context.text(from) === ':' || context.quoteAt.get(first.from - 1)?.closed
    ? 'direct'
    : typeOfClause(context, first)
}

function mentionAt(context: Context, from: number): Mention | null {
  const near = context.mentionsIn[context.sentenceOf[from]!]!
  return near.find((mention) => mention.from >= from && mention.from <= from + 1) ?? null
}

function contentAround(context: Context, cue: Cue, source: Mention, sentence: Sentence): TokenRange[] {
  let from = addresseeEnd(context, cue, source.to)
  // «به گفته استاندار نیز، …», «از زبان او بخوانید: …»
  if (/^(?:نیز|بخوانید|بشنوید)$/.test(context.text(from))) from++
  while (from < sentence.to && context.isMark(from) && !context.quoteAt.has(from)) from++
  const that = context.text(from) === 'که' ? relativeEnd(context, from) : null
  if (context.has(from, WordClass.Complementizer)) from = that ?? from + 1
  const listing = announcement.exec(context.words({ from, to: Math.min(from + 5, sentence.to) }))
  if (listing) from += listing[0].split(' ').length + 1
  const quote = wholeQuotation(context, from)
  const after = quote
    ? context.trim({ from: quote.open + 1, to: quote.close })
    : context.trim({ from, to: clauseEnd(context, from, sentence) })
  const before = clauseBefore(context, cue, sentence)
  return [before, after].filter((range): range is TokenRange => range !== null && range.to > range.from)
}

/** «بدین شرح است: …» */
const announcement = /^(?:بدین شرح|به این شرح|به شرح زیر)(?: است)?(?= ?:)/

/** «طبق اعلام انجمن که پیش‌تر خبر داده بود، …»: past the comma after a relative clause; null where none ends so. */
function relativeEnd(context: Context, that: number): number | null {
  for (let i = that + 2; i < that + 16; i++)
    if (context.text(i) === '،' && context.has(i - 1, WordClass.Verb | WordClass.Copula)) return i + 1
  return null
}

/** The end of what the source says: of the sentence and its reasons, or before what another verb of speech brings in. */
function clauseEnd(context: Context, from: number, sentence: Sentence): number {
  const remark = remarkAfter(context, from, sentence.to)
  for (const cue of context.cuesIn[context.sentenceOf[from]!]!) {
    const link = linkBefore(context, cue, from)
    if (link !== null && goesOnSpeaking(context, link, cue)) return Math.min(link, remark)
  }
  return remark < sentence.to ? remark : endOfReasons(context, sentence)
}

/** «طبق گفته او … و بعداً اشاره کرد که …», «… و می‌گوید …»; what follows a bare «و اعلام کرد» the clause tells of its own subject. */
const goesOnSpeaking = (context: Context, link: number, cue: Cue) =>
  cue.from > link + 2 || context.text(cue.from).startsWith('می‌')

/** «به گفته دو مقام | به رویترز، …», «بر اساس نامه وزیر | به هیات رئیسه، …»: past the outlet that was told, up to its comma; `at` where there is none. */
function addresseeEnd(context: Context, cue: Cue, at: number): number {
  const letter = context.text(cue.to - 1) === 'نامه'
  if (context.text(at) !== 'به' || (!letter && !context.has(at + 1, WordClass.Outlet | WordClass.OrganizationHead)))
    return at
  for (let i = at + 2; i < at + (letter ? 14 : 7); i++) if (/^[،؛]$/.test(context.text(i))) return i
  return at
}

/** The words of the clause before a phrase in its middle: «این طرح، به گفتهٔ وزیر، اجرا می‌شود». */
function clauseBefore(context: Context, cue: Cue, sentence: TokenRange): TokenRange | null {
  let from = cue.from
  while (from > sentence.from) {
    const previous = from - 1
    if (
      context.has(previous, WordClass.Verb | WordClass.Copula | WordClass.Complementizer | WordClass.Conjunction) ||
      context.text(previous) === '؛'
    )
      break
    from--
  }
  if (context.text(cue.from - 1) !== '،' || cue.from - from < 3) return null
  const range = context.trim({ from, to: cue.from })
  const opens = context.skipAdverbs(range.from, range.to)
  return context.has(opens, WordClass.Preposition | WordClass.Time) || opens === range.to ? null : range
}
