import type { Cue, Mention, TokenRange } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
import type { Context } from '../context.ts'
import { colonAfter } from '../frame.ts'
import { type Rule, typeOfClause } from '../rule.ts'
import { isCommon } from '../subject.ts'

const { Verb, Copula, ObjectMarker, Complementizer } = WordClass

/** «ادعای X مبنی بر …»: a speech noun, who makes the claim, and what it is. */
export const claimThat: Rule = {
  id: 'claim-that',
  example: {
    text: 'ادعای شرکت مبنی بر پرداخت همه بدهی‌ها را کارگران رد کردند.',
    source: 'شرکت',
    content: 'پرداخت همه بدهی‌ها',
  },
  cues: ['claim'],
  apply(context, cue) {
    const based = basedOn(context, cue)
    if (based === null) return null
    const source = claimant(context, cue, based)
    if (source ? !source.known && isCommon(context, source) : context.text(cue.from - 1) !== 'با') return null
    let from = based + 2
    if (/^(?:اینکه|این‌که|آنکه)$/.test(context.text(from))) from++
    const content = context.trim({ from, to: contentEnd(context, from) })
    if (content.to <= content.from) return null
    const cueParts: TokenRange[] = [
      { from: cue.from, to: cue.to },
      { from: based, to: based + 2 },
    ]
    return { content: [content], source, cueParts, type: typeOfClause(context, content) }
  },
}

/** The index of «مبنی» within a few words of the noun. */
function basedOn(context: Context, cue: Cue): number | null {
  const { to } = context.sentence(cue.from)
  for (let i = cue.to; i < to && i < cue.to + 14; i++) {
    if (context.text(i) === 'مبنی' && context.text(i + 1) === 'بر') return i
    if (context.has(i, Verb | Copula | ObjectMarker | Complementizer)) return null
    // «با تاکید بر سخنان X مبنی بر»: the words are those of the second noun.
    if (context.cuesIn[context.sentenceOf[i]!]!.some((other) => other.kind === 'claim' && other.from === i)) return null
  }
  return null
}

/** «… مبنی بر اینکه آب کم است نیز گفت:»: the verb whose words a colon opens is the narrator's. */
const speechAfter = (context: Context, from: number) =>
  context.cuesIn[context.sentenceOf[from]!]!.find(
    (cue) => cue.kind === 'verb' && cue.from > from && cue.person === 3 && colonAfter(context, cue) !== null,
  )

function beforeAdverbs(context: Context, from: number, to: number): number {
  let end = to
  while (end > from && (context.has(end - 1, WordClass.Adverb) || context.text(end - 1) === '،')) end--
  return end
}

const beginsCue = (context: Context, i: number) =>
  context.cuesIn[context.sentenceOf[i]!]!.some((cue) => cue.kind === 'verb' && cue.from === i)

/** The noun phrase between the noun and «مبنی بر», past an adjective: اظهارات اخیر X. */
function claimant(context: Context, cue: Cue, based: number): Mention | null {
  return (
    context
      .mentionsBefore(based)
      .find((mention) => mention.from === cue.to || (mention.from === cue.to + 1 && mention.position === 'phrase')) ??
    null
  )
}

/** Up to the verb's object marker, «در حالی», or the clause's end. */
function contentEnd(context: Context, from: number): number {
  const { to } = context.sentence(from)
  const clause = /^(?:اینکه|این‌که|آنکه)$/.test(context.text(from - 1))
  if (clause) {
    const speech = speechAfter(context, from)
    if (speech) return beforeAdverbs(context, from, speech.from)
  }
  for (let i = from; i < to; i++) {
    if (context.text(i) === '،' || (context.has(i, ObjectMarker) && !clause)) return i
    if (context.text(i) === 'در' && /^حالی/.test(context.text(i + 1))) return i
    // «مبنی بر احتکار شکر افزود» keeps its last noun, «مبنی بر پایان خشکسالی رد شد» has one that is the verb's.
    if (!clause && context.has(i, Verb | Copula)) return beginsCue(context, i) ? i : i - 1
  }
  return to
}
