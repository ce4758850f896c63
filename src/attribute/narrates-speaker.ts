import type { Mention, Sentence, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'

/** A sentence about the speaker by name or office is the narrator's: «شهردار سپس به بازارچه رفت.» */
export function narratesSpeaker(context: Context, sentence: Sentence, source: Mention | null): boolean {
  const first = context.mentionsIn[context.sentenceOf[sentence.from]!]![0]
  if (!source || !first || first.from > sentence.from + 3) return false
  if (source.name && holds(context, first, context.text(source.name.to - 1))) return true
  if (
    source.role &&
    first.form === 'role' &&
    first.from === sentence.from &&
    context.text(first.from) === context.text(source.role.from)
  )
    return true
  if (source.name) return false
  // «آنتونیو تاجانی وزیر خارجه ایتالیا …» is «وزیر خارجه ایتالیا» spoken of again.
  const held = first.role && first.from === sentence.from ? first.role.from : -1
  if (source.form === 'role' && held >= 0 && sameOffice(context, held, source.from)) return true
  // «این نماینده» is spoken of again, not «این موضوع».
  const noun = context.has(source.from, WordClass.Demonstrative) ? 1 : 0
  return (
    source.form === 'role' &&
    first.form === 'role' &&
    context.text(first.from) === context.text(source.from) &&
    context.text(first.from + noun) === context.text(source.from + noun) &&
    first.from === sentence.from
  )
}

/** «وزیر امور خارجه» and «وزیر خارجه» */
function sameOffice(context: Context, a: number, b: number): boolean {
  const task = (i: number) => (context.text(i + 1) === 'امور' ? context.text(i + 2) : context.text(i + 1))
  return context.text(a) === context.text(b) && task(a) === task(b)
}

function holds(context: Context, { from, to }: TokenRange, word: string): boolean {
  for (let i = from; i < to; i++) if (context.text(i) === word) return true
  return false
}
