import type { Cue } from '../../document/index.ts'
import { isMatterNoun, WordClass } from '../../lexicon/word-class.ts'
import type { Context } from '../context.ts'
import { type Rule, typeOfClause } from '../rule.ts'
import { findRelays } from '../source.ts'
import { findSubject } from '../subject.ts'

const { Verb, Copula } = WordClass

/** The clause before its verb: «از اینکه … ابراز نگرانی کرد», «بر اینکه … تاکید کرد». */
export const clauseThenCue: Rule = {
  id: 'clause-then-cue',
  example: {
    text: 'نماینده صیادان از اینکه تورهای غیرمجاز جمع نمی‌شود، ابراز نگرانی کرد.',
    source: 'نماینده صیادان',
    content: 'تورهای غیرمجاز جمع نمی‌شود',
  },
  cues: ['verb'],
  apply(context, cue) {
    if (cue.person !== 3 || cue.passive || cue.weak || cue.negated || !cue.complements.has('noun')) return null
    const start = clauseStart(context, cue)
    if (start === null) return null
    const to = context.has(cue.from - 1, WordClass.ObjectMarker) ? cue.from - 1 : cue.from
    const content = context.trim({ from: start, to })
    if (content.to - content.from < 3) return null
    return {
      content: [content],
      source: findSubject(context, cue),
      via: findRelays(context, cue.from),
      type: typeOfClause(context, content),
    }
  },
}

/** The word after «از اینکه», with a verb before the cue and no other cue between. */
function clauseStart(context: Context, cue: Cue): number | null {
  const { from } = context.sentence(cue.from)
  const denied = deniedClause(context, cue, from)
  if (denied !== null) return denied
  if (!context.has(cue.from - 1, Verb | Copula) && context.text(cue.from - 1) !== '،') return null
  for (let i = cue.from - 2; i > from && i > cue.from - 60; i--) {
    if (/^(?:این‌?که|آن‌?که)$/.test(context.text(i))) {
      return /^(?:از|بر|به)$/.test(context.text(i - 1)) &&
        !/^(?:پس|بعد|قبل|پیش)$/.test(context.text(i - 2)) &&
        context.depth[i] === 0
        ? i + 1
        : null
    }
    if (context.cueAt.get(i)?.kind === 'verb') return null
  }
  return null
}

/** «این نکته که گسل ندارد را | رد کرد»: the word after «که»; null where no matter is denied or confirmed so. */
function deniedClause(context: Context, cue: Cue, from: number): number | null {
  if (!/^(?:رد|تکذیب|تایید|انکار) کردن$/.test(cue.lemma) || !context.has(cue.from - 1, WordClass.ObjectMarker))
    return null
  if (!context.has(cue.from - 2, Verb | Copula)) return null
  for (let i = cue.from - 3; i > from + 1 && i > cue.from - 40; i--)
    if (context.text(i) === 'که' && isMatterNoun(context.text(i - 1)) && context.text(i - 2) === 'این') return i + 1
  return null
}
