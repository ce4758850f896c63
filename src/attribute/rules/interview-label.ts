import type { Cue, Mention } from '../../document/index.ts'
import type { Context } from '../context.ts'
import { opensNewFrame } from '../frame.ts'
import { isAnswer, isBullet, isLabel, isPost, isQuestion } from '../interview.ts'
import { narratesSpeaker } from '../narrates-speaker.ts'
import type { Rule } from '../rule.ts'
import { labelSource } from './headline-colon.ts'

/** Labels of an interview: «ج: …» is the interviewee's answer, «رضایی: …» his who is named; both run to the next label. */
export const interviewLabel: Rule = {
  id: 'interview-label',
  example: {
    text: 'با آرمان کیهانی، آهنگساز، حرف زدیم.\nس: چرا کم‌کار شدید؟\nج: کم‌کار نشدم. فقط آهسته می‌نویسم.',
    source: null,
    content: 'کم‌کار نشدم. فقط آهسته می‌نویسم',
  },
  cues: ['colon'],
  apply(context, cue) {
    if (context.paragraph(cue.from).section !== 'body' || !isLabel(context, cue) || isQuestion(context, cue))
      return null
    const source = isAnswer(context, cue) ? null : labelSource(context, cue)
    // «از تهران: …»: a reader's letter, of whom nothing is told.
    if (!source && context.text(context.paragraph(cue.from).from) === 'از') return null
    const content = context.trim({ from: cue.to, to: endOfAnswer(context, cue, source) })
    return content.to > content.from ? { content: [content], source, type: 'direct' } : null
  },
}

/** The next paragraph with a label, or the end of the body. */
function endOfAnswer(context: Context, cue: Cue, source: Mention | null): number {
  const { paragraphs } = context.article
  let index = context.sentence(cue.from).paragraph
  let end = paragraphs[index]!.to
  const post = isPost(context)
  for (index++; index < paragraphs.length; index++) {
    const { from, to, section } = paragraphs[index]!
    if (isBullet(context, paragraphs[index]!)) continue
    const asks = /^[?؟]$/.test(context.text(to - 1)) && !post
    const sentence = context.sentence(from)
    if (section === 'boilerplate' || asks || context.labels.has(from)) break
    if (opensNewFrame(context, sentence) || (post && narratesSpeaker(context, sentence, source))) break
    end = to
  }
  return end
}
