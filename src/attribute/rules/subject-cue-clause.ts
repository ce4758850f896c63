import type { Cue, TokenRange } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
import { clauseFrom, contentAfterColon, linkBefore } from '../content.ts'
import type { Context } from '../context.ts'
import { colonAfter } from '../frame.ts'
import { type Rule, typeOfClause } from '../rule.ts'
import { asksSomebody, isInnerRelay } from '../source.ts'
import { findSubject } from '../subject.ts'
import { verbFinding } from './verb-finding.ts'

const { Verb, Copula, Conjunction, ObjectMarker, Preposition, FirstPerson, FirstPersonVerb } = WordClass

/** Verbs that take a clause without «که» in news; others do so too seldom to be believed, unless it stands in quotation marks. */
const reports =
  /^(?:گفتن|فرمودن|(?:اعلام|تاکید|تایید|تصریح|اظهار|بیان|اذعان|اضافه|ادعا|توصیه|پیش‌بینی|خاطرنشان|عنوان|یادآوری|اعتراف) (?:کردن|داشتن|نمودن|ساختن)|نوشتن|گزارش (?:دادن|کردن)|خبر دادن|افزودن|هشدار دادن|مدعی (?:شدن|بودن)|معتقد بودن|باور داشتن|خواستن|یادآور شدن|توضیح دادن|(?:ابراز|اظهار) (?:امیدواری|نگرانی|عقیده) کردن|درخواست (?:کردن|داشتن)|پیشنهاد (?:کردن|دادن)|ادامه دادن|متذکر شدن|وعده دادن|قول دادن|تکذیب کردن|بر این باور بودن|اطمینان دادن|دستور دادن)$/

/** A cue verb and a bare clause: «گفت» with neither «که» nor colon. */
export const subjectCueClause: Rule = {
  id: 'subject-cue-clause',
  example: {
    text: 'کیان امینی، سخنگوی آتش‌نشانی، گفت آتش مهار شده است.',
    source: 'کیان امینی، سخنگوی آتش‌نشانی',
    content: 'آتش مهار شده است',
  },
  cues: ['verb'],
  apply(context, cue) {
    if (cue.person !== 3 || cue.negated || cue.weak) return null
    const { to } = context.sentence(cue.from)
    let from = /^(?:نیز|همچنین)$/.test(context.text(cue.to)) ? cue.to + 1 : cue.to
    const marked = context.text(from) === '،' || (context.text(from) === '؛' && context.depth[cue.from] === 0)
    if (marked) from++
    if (marked && isSubordinate(context, cue)) return null
    // «چون این موضوع را پیش‌بینی می‌کردند فیلم‌ها …»: the verb has its object already.
    if (hasObject(context, cue) && !context.quoteAt.has(from)) return null
    // «بر نگرانی‌ها افزوده است، …», «به کار خود ادامه داده‌اند، …»
    if (marked && addsTo(context, cue)) return null
    // «این خبر که توسط رویترز گزارش شد، …»
    if (cue.passive && (namesAgent(context, cue) || /^(?:از|توسط)$/.test(context.text(from)))) return null
    // «فیلمی که کارشناسان تایید می‌کنند …»
    if (cue.lemma === 'تایید کردن' && context.text(cue.to - 1).startsWith('می')) return null
    if (!reports.test(cue.lemma) && !(context.quoteAt.has(from) && cue.complements.has('clause'))) return null
    if (
      !mayBeClause(context, cue, from, to, marked) ||
      isBareParticiple(context, cue) ||
      isInnerRelay(context, cue) ||
      yieldsToColon(context, cue, marked)
    )
      return null
    // «افزود، قیمت‌ها …»: the comma stands for a colon.
    const found = marked ? contentAfterColon(context, from - 1, cue) : clauseFrom(context, from)
    if (!found) return null
    const direct = found.quoted || marked || speaksOfSelf(context, found.range)
    return verbFinding(context, cue, found.range, direct ? 'direct' : typeOfClause(context, found.range))
  },
}

/** «خواسته مردم» is what they want, and «می‌خواستند» what they wanted. */
const wishes = /^(?:می‌خواست(?:ند)?|خواسته)$/

/** «نوشته مریم رضایی» is no report; «گفته است …» and «اعلام کرده …» are. «از مردم خواست …» asks somebody, «می‌خواهد …» only wants. */
function isBareParticiple(context: Context, cue: Cue): boolean {
  if (cue.lemma === 'خواستن') return !asksSomebody(context, cue) || wishes.test(context.words(cue))
  if (cue.to - cue.from > 1 || !context.text(cue.from).endsWith('ه')) return false
  // «بوریس جانسون، نخست‌وزیر انگلیس، گفته دولت او مصمم است»: right after its subject the participle is a report.
  const subject = findSubject(context, cue)
  if (!subject?.known || cue.from - subject.to > 1) return true
  // «پایگاه یاهونیوز نوشته این اظهارات …»: an outlet reports; «نوشته مریم رضایی» is her work.
  return (
    cue.lemma !== 'گفتن' &&
    !(cue.lemma === 'نوشتن' && context.has(subject.from, WordClass.OrganizationHead | WordClass.Outlet))
  )
}

/**
 * «یک مقام که نخواست نامش فاش شود، گفت:»: a verb before the one with the colon, of the same subject, brings in nothing,
 * nor does one that a comma parts from another's: «پس از آنکه ارتش از آزمایش خبر داد، دبیر شورا گفت: …».
 */
function yieldsToColon(context: Context, cue: Cue, marked: boolean): boolean {
  return context.cuesIn[context.sentenceOf[cue.from]!]!.some(
    (later) =>
      later.kind === 'verb' &&
      later.from > cue.to &&
      colonAfter(context, later) !== null &&
      linkBefore(context, later, cue.to) === null &&
      (marked || findSubject(context, later)?.from === findSubject(context, cue)?.from),
  )
}

/** «از بازیکنانم راضی هستم»: a clause in the first person is the speaker's own. */
function speaksOfSelf(context: Context, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (context.has(i, FirstPerson | FirstPersonVerb) && !context.quoteOver(i)) return true
  return false
}

/** «پس از آنکه انجمن از رصد خبر داد، …»: the comma ends the clause of the verb. */
function isSubordinate(context: Context, cue: Cue): boolean {
  const { from } = context.sentence(cue.from)
  for (let i = from; i < cue.from && i < from + 12; i++) {
    // «این در حالی است که …» is a clause of its own.
    if (opensCircumstance.test(context.text(i)) && context.text(i + 1) !== 'است') return true
    if (/^(?:آنکه|آن‌که|اینکه|این‌که)$/.test(context.text(i)) && !isStated(context, i)) return true
  }
  // «طبق اعلام انجمن که پیش‌تر خبر داده بود، …»
  if (context.mentionsBefore(cue.from).some(({ position, to }) => position === 'phrase' && context.text(to) === 'که'))
    return true
  return cue.lemma === 'خبر دادن' && asksSomebody(context, cue)
}

/** «با بیان اینکه …», «با تاکید بر اینکه …»: a clause of its own, no circumstance. */
const isStated = (context: Context, that: number) =>
  context.cuesIn[context.sentenceOf[that]!]!.some(({ kind, to }) => kind === 'noun' && to <= that && to >= that - 3)

const opensCircumstance = /^(?:وقتی|زمانی|هنگامی|حالی|درحالی|(?:وقتی|زمانی|هنگامی|درحالی)‌?که)$/

/** «این موضوع را | پیش‌بینی می‌کردند», «آن را به نوعی | تایید کرد» */
function hasObject(context: Context, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= 0 && i > cue.from - 5; i--) {
    if (context.has(i, ObjectMarker)) return true
    if (context.isMark(i) || context.has(i, Verb | Copula | Conjunction)) return false
  }
  return false
}

/** «بر دامنه نگرانی‌ها | افزوده است», «به پیشه خود | ادامه داده‌اند»: to what is added, what is gone on with. */
function addsTo(context: Context, cue: Cue): boolean {
  const preposition = cue.lemma === 'افزودن' ? 'بر' : cue.lemma === 'ادامه دادن' ? 'به' : null
  for (let i = cue.from - 1; preposition && i >= 0 && i > cue.from - 7; i--) {
    if (context.text(i) === preposition) return true
    if (context.isMark(i) || context.has(i, Verb | Copula | Conjunction)) return false
  }
  return false
}

/** «که توسط رویترز | گزارش شد» */
function namesAgent(context: Context, cue: Cue): boolean {
  for (let i = cue.from - 1; i > cue.from - 9 && i > 0; i--)
    if (/^(?:توسط|سوی|طرف|جانب)$/.test(context.text(i))) return true
  return false
}

/** A comma after a verb, and another verb. */
function mainClauseAfter(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (context.text(i) === '،' && context.has(i - 1, Verb | Copula))
      return context.hasWithin({ from: i, to }, Verb | Copula)
  return false
}

/** «کارشناسان معتقدند اگر …»: conjunctions whose clause comes before the main one. */
const opensClause = /^(?:اگر|اگرچه|گرچه|هرچند|چنانچه|وقتی|(?:وقتی|زمانی|هنگامی|درصورتی|همان‌طور)‌?که)$/

/** «پیشنهاد کرد مدارس تعطیل شود», but not «اصلاحاتی که پیشنهاد کرد شامل این موارد است»: the clause ends in a subjunctive. */
function isWished(context: Context, from: number, to: number): boolean {
  let last = to - 1
  while (last > from && !context.has(last, Verb | Copula)) last--
  return /^(?:(?:کن|شو|باش|گیر|ده|یاب|دار)(?:د|ند)|[بن](?!ود|ودند)..+)$/.test(context.text(last))
}

/** «تا سال ۱۴۱۰ …», «تا اواسط سال …», «تا پیش از …»: until when, where «تا» of a purpose has a clause after it. */
const beginsTime = (context: Context, i: number) =>
  context.has(i, WordClass.Time) ||
  context.article.tokens[i]?.kind === 'number' ||
  /^(?:کی|اواسط|اوایل|اواخر|پایان|ابتدای|انتهای|نیمه|پیش|قبل|چند|کنون)$/.test(context.text(i))

/** «پوگبا اعلام کرده می‌خواهد برود»: a clause that opens with its verb. */
const wants = /^ن?می‌(?:خواهد|خواهند|تواند|توانند)$/

/** At least three words with a finite verb among them, not led by «و» or «در حالی که». */
function mayBeClause(context: Context, cue: Cue, from: number, to: number, marked: boolean): boolean {
  if (
    to - from < 3 ||
    context.text(from) === 'که' ||
    (context.has(from, Verb | Copula) && !(wants.test(context.text(from)) && findSubject(context, cue)?.known)) ||
    (context.has(from, Conjunction) && !opensClause.test(context.text(from)))
  )
    return false
  if (context.isMark(from) && !context.quoteAt.has(from)) return false
  if (cue.lemma.startsWith('پیشنهاد') && ((marked && cue.lemma === 'پیشنهاد دادن') || !isWished(context, from, to)))
    return false
  if (context.text(from) === 'تا' && !marked && !beginsTime(context, from + 1)) return false
  // «گزارش داد در حالی که …، …» has a main clause after the comma.
  if (context.has(from, Preposition) && /^حالی/.test(context.text(from + 1)) && !mainClauseAfter(context, from, to))
    return false
  for (let i = from + 1; i < to; i++)
    if (context.has(i, Verb | Copula) || /^ب.{2,}ند$/.test(context.text(i))) return true
  return context.quoteAt.has(from)
}
