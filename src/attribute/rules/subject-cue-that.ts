import type { Cue } from '../../document/index.ts'
import { isMatterNoun, WordClass } from '../../lexicon/word-class.ts'
import { clauseFrom } from '../content.ts'
import type { Context } from '../context.ts'
import { type Rule, typeOfClause } from '../rule.ts'
import { asksSomebody, isInnerRelay } from '../source.ts'
import { findSubject } from '../subject.ts'
import { pointsBack } from './quotation-then-cue.ts'
import { verbFinding } from './verb-finding.ts'

/** A cue verb and «که»: a paraphrase, or the source's own words where they stand wholly in quotation marks. */
export const subjectCueThat: Rule = {
  id: 'subject-cue-that',
  example: {
    text: 'رئیس اتحادیه گفت که قیمت نان تغییر نمی‌کند.',
    source: 'رئیس اتحادیه',
    content: 'قیمت نان تغییر نمی‌کند',
  },
  cues: ['verb'],
  apply(context, cue) {
    if (
      cue.person !== 3 ||
      cue.negated ||
      (cue.weak && !reportsOfOutlet(context, cue)) ||
      !cue.complements.has('clause')
    )
      return null
    if (cue.lemma === 'خواستن' && !asksSomebody(context, cue)) return null
    const end = context.sentence(cue.from).to
    let that = context.skipAdverbs(cue.to, end)
    if (context.text(that) === '،') that++
    if (context.text(that) !== 'که' && !(context.text(that) === 'تا' && cue.stance === 'demand')) return null
    // «اشاره کرد که به گفته او …»: the phrase says whose the clause is.
    if (isInnerRelay(context, cue) || pointsBack(context, cue) || givesSpeaker(context, that + 1)) return null
    // «می‌گویند همان‌طور که …، …»: the clause begins before «که».
    if (that > cue.to && manner.test(context.text(that - 1))) return null
    if (isRaised(context, cue) || describesObject(context, cue, that) || greets(context, cue)) return null
    const found = clauseFrom(context, that + 1)
    if (!found) return null
    return verbFinding(context, cue, found.range, found.quoted ? 'direct' : typeOfClause(context, found.range))
  },
}

/** «پیشنهاد از سوی ونزوئلا مطرح شده که …»: the clause tells of who raised it; «این پرسش مطرح شد که …» does not. */
function isRaised(context: Context, cue: Cue): boolean {
  if (!cue.passive || cue.lemma !== 'مطرح کردن') return false
  for (let i = cue.from - 1; i > cue.from - 4; i--) if (isMatterNoun(context.text(i))) return false
  return context.has(cue.from - 1, WordClass.Place | WordClass.Surname | WordClass.OrganizationName)
}

const manner = /^(?:طور|گونه|(?:همان|آن|این)‌?(?:طور|گونه|چنان))$/

/** «به گفته او …», but not «طبق آخرین آمار …», which somebody cites. */
const givesSpeaker = (context: Context, i: number) =>
  context.cueAt.get(i)?.kind === 'phrase' && !/^(?:بر|برا|طبق|بنا|مطابق|حسب)/.test(context.text(i))

/** «به او خوش‌آمد گفت که …» */
const greets = (context: Context, cue: Cue) =>
  cue.lemma === 'گفتن' && /^(?:آمد|خوش‌آمد|خوشامد|مقدم|خیرمقدم|لبیک|وداع|ترک|بدرود)$/.test(context.text(cue.from - 1))

/** «دستورالعملی را ابلاغ کرد که به استناد آن …», «میزان مشارکت را ۴۷ درصد اعلام کرد که …»: the clause tells of what the verb has for its object. */
function describesObject(context: Context, cue: Cue, that: number): boolean {
  if (pointsInto.test([1, 2, 3, 4].map((k) => context.text(that + k)).join(' '))) return true
  if (/^(?:خبر دادن|اشاره کردن|سخن گفتن)$/.test(cue.lemma) && tellsOfThing(context, cue)) return true
  const { from } = context.sentence(cue.from)
  for (let i = cue.from - 1; i > from && i > cue.from - 20; i--) {
    if (context.has(i, WordClass.Verb | WordClass.Copula | WordClass.Conjunction) || context.isMark(i)) return false
    // «در حالی راهش را ادامه داد که …»
    if (context.text(i) === 'درحالی' || (context.text(i) === 'حالی' && context.text(i - 1) === 'در')) return true
    if (context.has(i, WordClass.ObjectMarker) && i > cue.from - 8) {
      // «سوالاتی را مطرح کرد که به این سوالات …», «وظایف حکومت را برشمرد که یکی از آن‌ها …»
      if (resumes.test(context.words({ from: that + 1, to: that + 4 }))) return true
      if (numberBetween(context, i, cue.from) || (gives.test(cue.lemma) && isDescribed(context, i - 1))) return true
    }
  }
  return false
}

/** «از بررسی طرحی خبر داد که …», «به بحران آب اشاره کرد که …»; but «از این موضوع خبر داد که …». */
function tellsOfThing(context: Context, cue: Cue): boolean {
  const start = Math.max(findSubject(context, cue)?.to ?? 0, cue.from - 13)
  const marker = cue.lemma === 'اشاره کردن' ? 'به' : 'از'
  for (let i = cue.from - 1; i >= start && !context.isMark(i); i--) {
    if (context.has(i, WordClass.Verb | WordClass.Copula | WordClass.Demonstrative) || isMatterNoun(context.text(i)))
      return false
    if (context.text(i) === marker) return cue.from - i > 1
  }
  return false
}

/** Verbs that give something out: a text, a number, a plan. */
const gives = /^(?:اعلام|گزارش|نقل|ابلاغ|مطرح|بیان|عنوان|منتشر|پیش‌بینی|تشریح|برآورد|ادامه) /

/** «دستورالعملی | را», «داستان‌های بسیاری | را»: an object that a clause describes, and not «این موضوع». */
function isDescribed(context: Context, end: number): boolean {
  for (let i = end; i > end - 4 && i >= 0 && !context.isMark(i); i--)
    if (context.has(i, WordClass.Demonstrative) || isMatterNoun(context.text(i))) return false
  return /.[^ا]ی$/.test(context.text(end)) && context.has(end, WordClass.Common | WordClass.Indefinite)
}

const pointsInto =
  /^(?:با اعلام این |طی آن|به (?:استناد|موجب|واسطه) آن|بر (?:اساس|مبنای|پایه) آن|براساس آن|در آن (?!زمان|روز|سال|هنگام|صورت|شرایط))/

const resumes = /^(?:به این (?:سوال|سؤال|پرسش)|یکی از آن|هدف آن |برخی از آن|بعضی از آن)/

function numberBetween(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.article.tokens[i]!.kind === 'number') return true
  return false
}

/** «گزارش رویترز نشان می‌دهد که …»: what an outlet's report shows, the outlet says. */
function reportsOfOutlet(context: Context, cue: Cue): boolean {
  const subject = findSubject(context, cue)
  return (
    subject !== null &&
    context.has(subject.from, WordClass.Outlet) &&
    /^گزارش(?:‌های)?$/.test(context.text(subject.from - 1))
  )
}
