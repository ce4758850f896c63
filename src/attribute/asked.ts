import type { TokenRange } from '../document/index.ts'
import type { Context } from './context.ts'
import { colonAfter } from './frame.ts'

/** Reporters' questions: «در پاسخ به این سوال که آیا …، گفت:» — what stands between «پاسخ به» and the cue is nobody's quotation. */
export function askedClauses(context: Context): TokenRange[] {
  const ranges: TokenRange[] = []
  context.article.sentences.forEach((sentence, s) => {
    for (let i = sentence.from; i + 2 < sentence.to; i++) {
      if (context.text(i) !== 'پاسخ' || context.text(i + 1) !== 'به') continue
      const answer = context.cuesIn[s]!.filter((cue) => cue.kind === 'verb' && cue.from > i + 1)
      const cue = answer.find((one) => colonAfter(context, one) !== null) ?? answer.at(-1)
      if (cue && asksWithClause(context, i + 2, cue.from)) ranges.push({ from: i + 2, to: cue.from })
      break
    }
  })
  return ranges
}

function asksWithClause(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 8; i++) if (/^(?:که|اینکه|این‌که|آیا)$/.test(context.text(i))) return true
  return false
}
