import type { Cue, Mention, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'

const { Verb, Copula, Conjunction, Complementizer, Adverb, Time, FirstPerson, SecondPerson, Common, Demonstrative } =
  WordClass

/** Words that join a clause to the one before: after a verb, a new subject may follow them. */
const clauseLinks = Conjunction | Complementizer

/**
 * The subject of a cue verb: the noun phrase that names who speaks, or null where it is dropped.
 * In «وی به مشکلات اشاره کرد و گفت» the first subject holds for both verbs; in «قیمت نفت بالا رفت و ترامپ می‌گوید» a new one follows the first verb.
 */
export function findSubject(context: Context, cue: Cue): Mention | null {
  const before = coordinatedWith(context, cue)
  if (before) return findSubject(context, before)
  const candidates = subjectsBefore(context, cue)
  const adjacent = candidates.findLast(
    (mention) => mention.known && context.skipAdverbs(mention.to, cue.from) >= cue.from,
  )
  if (adjacent && opensClause(context, adjacent)) return adjacent
  const outside = candidates.filter(
    (mention) => !inStatedClause(context, mention, cue) && !inQuestion(context, mention, cue),
  )
  const fresh = outside.findLast(
    (mention) => mention.known && opensClause(context, mention) && !inRelativeClause(context, mention),
  )
  if (fresh) return fresh
  const first = outside[0]
  if (!first) return null
  if (!first.known && isCommon(context, first) && context.skipAdverbs(first.to, cue.from) < cue.from) {
    return outside.find((mention) => mention.known && !verbBetween(context, first.to, mention.from)) ?? null
  }
  if (first.known) return first
  const known = outside.find((mention) => mention.known && !verbBetween(context, first.to, mention.from))
  return known ?? (isCommon(context, first) && !standsAlone(context, first, cue) ? null : first)
}

/** «آمار موجود نشان می‌دهد»: the phrase opens the sentence, or follows a mark, and only adverbs part it from the verb. */
function standsAlone(context: Context, mention: Mention, cue: Cue): boolean {
  const opens = mention.from === context.sentence(mention.from).from
  const afterMark = /^[،؛:|–-]$/.test(context.text(mention.from - 1))
  return (opens || afterMark) && context.skipAdverbs(mention.to, cue.from) >= cue.from
}

/** Words that everybody uses name nobody: «بحران», «علت لغو دستور». */
export function isCommon(context: Context, { from, to }: Mention): boolean {
  let common = 0
  for (let i = from; i < to; i++) if (context.has(i, Common)) common++
  return common === to - from || (to - from > 2 && common > 0)
}

/** «گفت که …، اما هشدار داد»: the verb whose subject this one shares, since only «و» or «اما» and adverbs stand before it. */
function coordinatedWith(context: Context, cue: Cue): Cue | null {
  return clauseLink(context, cue) === null ? null : previousVerb(context, cue)
}

/** The «و» or «اما» that joins this verb to the one before: only adverbs, or an aside of the narrator's, stand between. */
export function clauseLink(context: Context, cue: Cue): number | null {
  let i = cue.from - 1
  while (context.has(i, Adverb)) i--
  if (/^(?:و|اما|ولی|بلکه)$/.test(context.text(i))) return i
  const { from } = context.sentence(cue.from)
  for (i = cue.from - 1; i > from && i > cue.from - longestAside; i--) {
    if (context.has(i, Verb | Copula) || context.text(i) === ':') return null
    if (context.text(i) !== 'و' || !context.has(i - 1, Verb | Copula)) continue
    return opensAside(context, i + 1) && !subjectBetween(context, i, cue.from) ? i : null
  }
  return null
}

/** «و در سخنانی دیگر با اشاره به … گفت»: in tokens. */
const longestAside = 25

/** «با اشاره به», «در ادامه», «ضمن»: how the narrator goes on with a speaker. */
function opensAside(context: Context, from: number): boolean {
  let i = from
  while (context.has(i, Adverb)) i++
  return context.text(i) === 'ضمن' || (/^(?:با|در|طی)$/.test(context.text(i)) && aside.test(context.text(i + 1)))
}

const aside =
  /^(?:اشاره|تاکید|تأکید|بیان|اعلام|انتقاد|تقدیر|قدردانی|تشکر|ابراز|یادآوری|اعتراض|استناد|طنز|کنایه|لحنی|عین|ادامه|پایان|بخش|بخشی|سخنانی|سخنان|گفت‌وگو|گفتگو|گفت‌وگویی|پاسخ|واکنش|همین|ابتدا|پیامی|بیانیه‌ای|نامه‌ای)$/

const subjectBetween = (context: Context, from: number, to: number) =>
  context.mentionsBefore(to).some((mention) => mention.from > from && mention.position === 'subject')

/** The nearest cue verb before this one in its sentence that is not in the first or second person. */
export function previousVerb(context: Context, cue: Cue): Cue | null {
  const before = (other: Cue) => other.kind === 'verb' && other.to <= cue.from && other.person === 3 && !other.passive
  return context.cuesIn[context.sentenceOf[cue.from]!]!.findLast(before) ?? null
}

function subjectsBefore(context: Context, cue: TokenRange): Mention[] {
  const start = Math.max(afterLastQuotation(context, cue.from), context.contentStart[cue.from]!)
  return context.mentionsBefore(cue.from).filter(
    (mention) =>
      mention.from >= start &&
      mention.position === 'subject' &&
      !context.has(mention.from, FirstPerson | SecondPerson) &&
      // «این در حالی است که …»
      !(mention.to === mention.from + 1 && context.has(mention.from, Demonstrative)),
  )
}

/** A quotation that opens the sentence has a subject of its own after it: «…»، فلانی گفت. */
function afterLastQuotation(context: Context, before: number): number {
  const { from } = context.sentence(before)
  const quote = context.quoteAt.get(from)
  const whole =
    quote && quote.close < before && quote.close - quote.open > 3 && verbBetween(context, quote.open, quote.close)
  return whole ? quote.close : from
}

/** After a finite verb and a link (صعود کرد و ترامپ …), or after «؛» or «در حالی که». */
function opensClause(context: Context, mention: Mention): boolean {
  const { from } = context.sentence(mention.from)
  let i = mention.from - 1
  while (i >= from && context.has(i, Adverb | Time)) i--
  if (i < from) return false
  if (context.text(i) === '؛') return true
  if (context.text(i) === '،') i--
  else if (!context.has(i, clauseLinks)) return false
  const that = context.text(i) === 'که'
  while (i >= from && (context.has(i, clauseLinks) || context.text(i) === '،')) i--
  if (i < from) return false
  // «بیمه شده و میزان بدهی»: a bare participle ends no clause.
  const ends = context.has(i, Verb | Copula) && (!/ه$/.test(context.text(i)) || (that && inCircumstance(context, i)))
  return ends || context.text(i) === '؛' || (that && /^(?:جایی|حالی|طوری|صورتی|نحوی|درحالی)$/.test(context.text(i)))
}

/** «در شرایطی صورت گرفته که وزیر می‌گوید»: what stands before «که» is only the circumstance. */
function inCircumstance(context: Context, before: number): boolean {
  for (let i = before; i > before - 12; i--) if (/^(?:حالی|شرایطی|درحالی)$/.test(context.text(i))) return true
  return false
}

/** Inside the clause of «با بیان اینکه …», which ends before the cue. */
function inStatedClause(context: Context, mention: Mention, cue: TokenRange): boolean {
  for (const noun of context.cuesIn[context.sentenceOf[cue.from]!]!) {
    if (noun.kind === 'noun' && noun.to < mention.from && noun.to < cue.from) return true
  }
  return false
}

/** Inside «در پاسخ به این پرسش که عابدینی حریف خود را شکست می‌دهد، تصریح کرد», up to the last comma. */
function inQuestion(context: Context, mention: Mention, cue: TokenRange): boolean {
  const { from } = context.sentence(mention.from)
  let comma = cue.from
  while (comma > mention.to && context.text(comma) !== '،') comma--
  if (comma <= mention.to) return false
  for (let i = mention.from - 1; i > from; i--)
    if (context.has(i, Complementizer) && /^(?:سوال|سؤال|پرسش)(?:ی)?$/.test(context.text(i - 1))) return true
  return false
}

/** After «که» with no verb since: صاق نامدار که آلمان …. */
function inRelativeClause(context: Context, mention: Mention): boolean {
  const before = mention.from - 1
  if (!context.has(before, Complementizer)) return false
  return !/^(?:حالی|است|صورتی|طوری)$/.test(context.text(before - 1)) && !context.has(before - 1, Verb | Copula)
}

function verbBetween(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.has(i, Verb | Copula)) return true
  return false
}

/** Who stands after «از سوی» or «توسط» in a passive: از سوی قطعه‌سازان اعلام شده است. */
export function findAgent(context: Context, cue: Cue): Mention | null {
  return (
    context
      .mentionsBefore(cue.from)
      .findLast(
        (mention) => mention.position === 'oblique' && /^(?:سوی|توسط|طرف|جانب)$/.test(agentMarker(context, mention)),
      ) ?? null
  )
}

const agentMarker = (context: Context, mention: Mention) =>
  context.text(mention.from) === 'سوی' ? 'سوی' : context.text(mention.from - 1)

/** Outlets and persons that relay: «به گزارش فایننشال تایمز،» before the cue in its sentence. */
export function findRelays(context: Context, before: number): Mention[] {
  return context
    .mentionsBefore(before)
    .filter(
      (mention) => mention.position === 'relay' || (mention.form === 'organization' && followsPhrase(context, mention)),
    )
}

/** Outlets whose «گزارش داد» or «نوشت» relays: «آکسیوس به نقل از منابعی گزارش داد» has the sources speak, by way of Axios. */
export interface SpeakingSubject {
  readonly source: Mention | null
  readonly via: readonly Mention[]
  /** The words «به نقل از» where the source follows them. */
  readonly quoting?: TokenRange
}

/** «بنا بر اعلام ایلنا»: after a prepositional cue. */
function followsPhrase(context: Context, mention: Mention): boolean {
  return (
    mention.position === 'phrase' &&
    context.cuesIn[context.sentenceOf[mention.from]!]!.some((cue) => cue.kind === 'phrase' && cue.to === mention.from)
  )
}

/** Who speaks by a cue verb: its subject, the agent of a passive, or those an outlet quotes; with the outlets between. */
export function findSpeakingSubject(context: Context, cue: Cue): SpeakingSubject {
  // «در بیانیه‌ای که توسط وزارت منتشر شد، آمده است که»
  if (cue.lemma === 'آمدن') return { source: findDocument(context, cue), via: [] }
  if (cue.passive) return { source: findAgent(context, cue) ?? findDocument(context, cue), via: [] }
  const subject = findSubject(context, cue)
  if (!subject) return { source: findDocument(context, cue), via: reportingOutlet(context, cue, cue.from) }
  const quoted = quotedBy(context, subject, cue)
  if (quoted) return { source: quoted, via: [subject], quoting: { from: quoted.from - 3, to: quoted.from } }
  return { source: subject, via: reportingOutlet(context, cue, subject.from) }
}

/** «آکسیوس به نقل از منابعی گزارش داد»: whom the subject quotes. */
function quotedBy(context: Context, subject: Mention, cue: Cue): Mention | null {
  if (!reporting.test(cue.lemma)) return null
  return (
    context
      .mentionsBefore(cue.from)
      .find((m) => m.from > subject.to && /^(?:نقل|قول)$/.test(context.text(m.from - 2))) ?? null
  )
}

const reporting = /^(?:گزارش دادن|گزارش کردن|نوشتن|خبر دادن|نقل کردن|اعلام کردن)$/

/** «یورونیوز گزارش داد که نیکولنکو گفته است»: the outlet before this cue's own subject. */
function reportingOutlet(context: Context, cue: Cue, before: number): Mention[] {
  const outer = context.cuesIn[context.sentenceOf[cue.from]!]!.find(
    (other) =>
      other.kind === 'verb' && other.to <= before && reporting.test(other.lemma) && isRelaying(context, other, cue),
  )
  const outlet = outer && findSubject(context, outer)
  return outlet ? [outlet] : []
}

/** Whether a reporting verb only passes on what the subject of a second cue, right after «که», has said. */
function isRelaying(context: Context, outer: Cue, inner: Cue): boolean {
  if (!reporting.test(outer.lemma)) return false
  const clause = context.has(outer.to, Complementizer) ? outer.to + 1 : outer.to
  const reporter = findSubject(context, outer)
  if (reporter?.known && /^(?:name|role|pronoun)$/.test(reporter.form)) return false
  const subject = findSubject(context, inner)
  return subject?.known === true && subject.from === clause && inner.kind === 'verb' && inner.person === 3
}

/** «از دولت خواست»: somebody is asked, after the subject. */
export function asksSomebody(context: Context, cue: Cue): boolean {
  return context
    .mentionsBefore(cue.from)
    .some((mention) => mention.position === 'oblique' && /^(?:از|به)$/.test(context.text(mention.from - 1)))
}

/** Whether another's words follow this reporting verb, so that the verb only relays them. */
export function isInnerRelay(context: Context, outer: Cue): boolean {
  return context.cuesIn[context.sentenceOf[outer.from]!]!.some(
    (inner) => inner.from > outer.to && isRelaying(context, outer, inner),
  )
}

/** «در این بیانیه آمده است»: a document that speaks. */
function findDocument(context: Context, cue: Cue): Mention | null {
  return (
    context.mentionsBefore(cue.from).find((m) => m.position === 'oblique' && documentNoun.test(context.words(m))) ??
    null
  )
}

/** Texts that speak for who wrote them: بیانیه وزارت خارجه. */
export const documentNoun =
  /^(?:این |آن |همین )?(?:بخشی از |قسمتی از |ادامه |متن |ابتدای |پایان |بخش دیگری از )?(?:این |آن )?(?:بیانیه|اطلاعیه|نامه|پیام|گزارش|یادداشت|توییت|توئیت|متن|حکم|بخشنامه|مصوبه|مقاله|خبر|اعلامیه|پست|مطلب|سخنرانی|دستورالعمل|ابلاغیه|فراخوان|گزارش‌ها)/
