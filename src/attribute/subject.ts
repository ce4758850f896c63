import type { Cue, Mention, TokenRange } from '../document/index.ts'
import { isMatterNoun, WordClass } from '../lexicon/word-class.ts'
import { coordinatedWith } from './clause-link.ts'
import type { Context } from './context.ts'

const { Verb, Copula, Conjunction, Complementizer, Adverb, Time } = WordClass
const { FirstPerson, SecondPerson, Common, Demonstrative } = WordClass

/**
 * The subject of a cue verb: the noun phrase that names who speaks, or null where it is dropped.
 * In «وی به مشکلات اشاره کرد و گفت» the first subject holds for both verbs; in «قیمت نفت بالا رفت و ترامپ می‌گوید» a new one follows the first verb.
 */
export function findSubject(context: Context, cue: Cue): Mention | null {
  const before = coordinatedWith(context, cue)
  if (before) return findSubject(context, before)
  const person = antecedent(context, cue)
  if (person) return person
  const candidates = subjectsBefore(context, cue)
  const adjacent = candidates.findLast((mention) => mention.known && reaches(context, mention, cue))
  if (
    adjacent &&
    (opensClause(context, adjacent) || followsReport(context, adjacent) || followsCircumstance(context, adjacent))
  )
    return adjacent
  const outside = candidates.filter(
    (mention) => !inStatedClause(context, mention, cue) && !inQuestion(context, mention, cue),
  )
  const fresh = outside.findLast(
    (mention) => mention.known && opensClause(context, mention) && !inRelativeClause(context, mention),
  )
  if (fresh) return fresh
  const first = outside[0]
  if (!first) return null
  if (first.known) return first
  const known = outside.find(
    (mention) => mention.known && !context.hasWithin({ from: first.to, to: mention.from }, Verb | Copula),
  )
  if (known || !isCommon(context, first)) return known ?? first
  const touches = context.skipAdverbs(first.to, cue.from) >= cue.from
  return touches && standsAlone(context, first, cue) ? first : null
}

/** «پس از مصاحبه دکتر نیک‌روش که دیروز گفته بود …»: in a relative clause the person before «که»; else null. */
function antecedent(context: Context, cue: Cue): Mention | null {
  const { from } = context.sentence(cue.from)
  let i = cue.from - 1
  while (i > from && context.has(i, Adverb | Time)) i--
  if (context.text(i) !== 'که') return null
  const person = context
    .mentionsBefore(cue.from)
    .find(
      ({ to, form, position, known }) => to === i && /^(?:name|role)$/.test(form) && position === 'oblique' && known,
    )
  if (!person) return null
  if (!person.name) return person
  let start = person.name.from
  while (start > person.from && context.has(start - 1, WordClass.Honorific)) start--
  return { ...person, from: start }
}

/** Only adverbs, or who was told, part the phrase from the verb: «دو منبع آگاه | به رویترز گفتند». */
function reaches(context: Context, mention: Mention, cue: Cue): boolean {
  if (context.skipAdverbs(mention.to, cue.from) >= cue.from) return true
  if (context.text(mention.to) !== 'به') return false
  const told = context.mentionsBefore(cue.from).find(({ from }) => from === mention.to + 1)
  return told !== undefined && context.skipAdverbs(told.to, cue.from) >= cue.from
}

/** «یورونیوز گزارش داد پاول هورن گفته است …»: right after another verb of speech. */
const followsReport = (context: Context, { from }: Mention) =>
  context.cuesIn[context.sentenceOf[from]!]!.some(
    (cue) =>
      cue.kind === 'verb' && cue.to === from && reporting.test(cue.lemma) && !/[دت]ن$/.test(context.text(from - 1)),
  )

/** «وقتی پلیس رسید مرد همسایه گفت: …», «در شرایطی که … نرسیدند دو منبع گفتند: …»: no comma parts the circumstance from who speaks. */
function followsCircumstance(context: Context, { from }: Mention): boolean {
  if (!context.has(from - 1, Verb | Copula)) return false
  const start = context.sentence(from).from
  for (let i = start; i < from && i < start + 6; i++)
    if (
      /^(?:وقتی|وقتی‌که|زمانی‌که|هنگامی‌که)$/.test(context.text(i)) ||
      inThat.test(context.words({ from: i, to: i + 3 }))
    )
      return true
  return false
}

const inThat = /^در (?:شرایطی|حالی) که$/

/** Verbs of outlets, which relay more often than they speak. */
export const reporting = /^(?:گزارش دادن|گزارش کردن|نوشتن|خبر دادن|نقل کردن|اعلام کردن)$/

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

function subjectsBefore(context: Context, cue: Cue): Mention[] {
  const start = Math.max(afterLastQuotation(context, cue.from), context.contentStart[cue.from]!)
  return context
    .mentionsBefore(cue.from)
    .filter(
      (mention) =>
        mention.from >= start &&
        mention.position === 'subject' &&
        !context.has(mention.from, FirstPerson | SecondPerson) &&
        !isQuoted(context, mention, cue) &&
        agrees(context, mention, cue) &&
        !isPointer(context, mention),
    )
}

/** «این در حالی است که …», «این موضوع»: nobody. */
const isPointer = (context: Context, { from, to }: Mention) =>
  context.has(from, Demonstrative) && (to === from + 1 || (to === from + 2 && isMatterNoun(context.text(from + 1))))

/** «…، «ارز گران شد» افزود:»: what another's words between quotation marks speak of. */
function isQuoted(context: Context, { from }: Mention, cue: Cue): boolean {
  const quote = context.quoteOver(from)
  if (!quote?.closed || quote.close >= cue.from || quote.close - quote.open < 5) return false
  return context.hasWithin({ from: quote.open, to: quote.close }, Verb | Copula)
}

/** Several persons do not speak in the singular: «دشواری‌ها … گفت», «به دیدار مقامات رفت و گفت». */
function agrees(context: Context, { form, from }: Mention, cue: Cue): boolean {
  // «کاربران … ابراز همدردی کرده و …»: a participle has no number.
  if (context.text(cue.to - 1).endsWith('ه') && context.has(from, WordClass.GroupNoun)) return true
  return form !== 'group' || cue.person !== 3 || cue.plural || cue.passive || collective.test(context.text(from))
}

/** ملت گفت, هر کس می‌گوید: one verb for all of them. */
const collective = /^(?:هر|هیچ|بخش|ملت|مردم|خانواده|جماعت|جمع|عده|اکثریت|اقلیت|طایفه|یگان|گروه|نیرو|قاطبه|عموم)/

/** A quotation that opens the sentence has a subject of its own after it: «…»، فلانی گفت. */
function afterLastQuotation(context: Context, before: number): number {
  const { from } = context.sentence(before)
  const quote = context.quoteAt.get(from)
  const whole =
    quote &&
    quote.close < before &&
    quote.close - quote.open > 3 &&
    context.hasWithin({ from: quote.open, to: quote.close }, Verb | Copula)
  return whole ? quote.close : from
}

/** After a finite verb and a link (صعود کرد و ترامپ …), or after «؛» or «در حالی که». */
function opensClause(context: Context, mention: Mention): boolean {
  const { from } = context.sentence(mention.from)
  let i = mention.from - 1
  while (i > from && (context.has(i, Adverb | Time) || past.test(context.text(i)) || connective(context, i)))
    i -= connective(context, i) || 1
  if (i < from) return false
  if (context.text(i) === '؛') return true
  if (context.text(i) === '،') i--
  else if (!context.has(i, clauseLinks)) return false
  const that = context.text(i) === 'که'
  // «…، چرا که بانک هشدار داده است»
  if (that && context.text(i - 1) === 'چرا') i -= 2
  const but = /^(?:اما|ولی)$/.test(context.text(i))
  while (i >= from && (context.has(i, clauseLinks) || context.text(i) === '،')) i--
  if (i < from) return false
  // «بیمه شده و میزان بدهی»: a bare participle ends no clause.
  const ends =
    context.has(i, Verb | Copula) && (!/ه$/.test(context.text(i)) || but || (that && inCircumstance(context, i)))
  return ends || context.text(i) === '؛' || (that && /^(?:جایی|حالی|طوری|صورتی|نحوی|درحالی)$/.test(context.text(i)))
}

/** «روز | گذشته» */
const past = /^(?:گذشته|جاری|پیش|قبل|آینده)$/

/** How many words a phrase between clauses has that ends here: «در ادامه», «از سوی دیگر», «با این حال», «هر چند»; 0 where none does. */
function connective(context: Context, i: number): number {
  const [first, second, last] = [i - 2, i - 1, i].map((k) => context.text(k))
  if (second === 'هر' && last === 'چند') return 2
  if (second === 'در' && /^(?:ادامه|پایان|مقابل|میان)$/.test(last!)) return 2
  if (first === 'از' && /^(?:سوی|طرف)$/.test(second!) && last === 'دیگر') return 3
  return /^(?:در|با)$/.test(first!) && /^(?:این|همین|عین)$/.test(second!) && last === 'حال' ? 3 : 0
}

/** Words that join a clause to the one before: after a verb, a new subject may follow them. */
const clauseLinks = Conjunction | Complementizer

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

/**
 * Inside «در پاسخ به این پرسش که عابدینی حریف خود را شکست می‌دهد، تصریح کرد», up to the last comma,
 * or inside «آیا بازیکنان می‌آیند؟ گفت».
 */
function inQuestion(context: Context, mention: Mention, cue: TokenRange): boolean {
  const { from } = context.sentence(mention.from)
  let end = cue.from - 1
  while (end > mention.to && !/^[،؟?]$/.test(context.text(end))) end--
  if (end <= mention.to) return false
  const asked = context.text(end) !== '،'
  for (let i = mention.from - 1; i >= from; i--) {
    if (asked && asks.test(context.text(i))) return true
    if (context.has(i, Complementizer) && /^(?:سوال|سؤال|پرسش)(?:ی)?$/.test(context.text(i - 1))) return true
  }
  return false
}

const asks = /^(?:که|اینکه|این‌که|آیا|چرا|چگونه|چه)$/

/** After «که» with no verb since: صاق نامدار که آلمان …. */
function inRelativeClause(context: Context, mention: Mention): boolean {
  const before = mention.from - 1
  if (!context.has(before, Complementizer)) return false
  return !/^(?:حالی|است|صورتی|طوری)$/.test(context.text(before - 1)) && !context.has(before - 1, Verb | Copula)
}
