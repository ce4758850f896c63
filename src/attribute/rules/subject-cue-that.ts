import type { Cue } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
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
    if (isInnerRelay(context, cue) || pointsBack(context, cue) || context.cueAt.get(that + 1)?.kind === 'phrase')
      return null
    const found = clauseFrom(context, that + 1)
    if (!found) return null
    return verbFinding(context, cue, found.range, found.quoted ? 'direct' : typeOfClause(context, found.range))
  },
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
