import type { Cue, QuotationType, TokenRange } from '../../document/index.ts'
import { WordClass } from '../../lexicon/word-class.ts'
import { previousVerb } from '../clause-link.ts'
import type { Context } from '../context.ts'
import type { Finding } from '../rule.ts'
import { findRelays, findSpeakingSubject } from '../source.ts'

/** What a cue verb and the content after it make: with its subject, the outlets between, and all words of the cue. */
export function verbFinding(context: Context, cue: Cue, content: TokenRange, type: QuotationType): Finding | null {
  const { source, via, quoting } = findSpeakingSubject(context, cue)
  if (!source && isNarrators(context, cue)) return null
  if ((cue.passive || cue.lemma === 'آمدن') && !source) return null
  const cueParts = [...(quoting ? [quoting] : []), { from: cueStart(context, cue), to: cue.to }]
  return { content: [content], source, via: [...findRelays(context, cue.from), ...via], type, cueParts }
}

/** «یادآور می‌شود، …» at the head of a paragraph: the narrator reminds. */
function isNarrators(context: Context, cue: Cue): boolean {
  for (let i = cue.from - 1; i > cue.from - 8 && i >= 0 && !context.isMark(i); i--) {
    if (impersonal.test(context.text(i))) return true
    if (context.has(i, WordClass.Verb | WordClass.Copula | WordClass.Conjunction)) break
  }
  const { from } = context.paragraph(cue.from)
  return context.text(cue.to - 1) === 'می‌شود' && context.skipAdverbs(from, cue.from) === cue.from
}

/** «باید این موضوع را یادآور شد که …» */
const impersonal = /^(?:باید|بایستی|می‌توان|نمی‌توان|بتوان|می‌شود)$/

/** Verbs that have no object of their own: «به … اشاره کرد و گفت» is not one cue, «گفت و افزود» is. */
const sayingOnly =
  /^(?:گفتن|افزودن|اظهار کردن|اظهار داشتن|بیان کردن|عنوان کردن|ادامه دادن|تصریح کردن|خاطرنشان کردن|اعلام کردن|اضافه کردن)$/

/** «گفت و تاکید کرد:»: two verbs on one content are one cue. */
function cueStart(context: Context, cue: Cue): number {
  const before = previousVerb(context, cue)
  const joined = before?.to === cue.from - 1 && context.text(before.to) === 'و' && sayingOnly.test(before.lemma)
  return joined && !hasObject(context, before) ? before.from : cue.from
}

/** «آرامش را اولویت هیات عنوان کرد و افزود:»: the first verb has words of its own. */
function hasObject(context: Context, cue: Cue): boolean {
  const { from } = context.sentence(cue.from)
  for (let i = cue.from - 1; i >= from; i--) {
    if (context.has(i, WordClass.ObjectMarker)) return true
    if (context.has(i, WordClass.Verb | WordClass.Copula)) return false
  }
  return false
}
