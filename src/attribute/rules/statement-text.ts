import type { Cue, TokenRange } from '../../document/index.ts'
import { isBullet } from '../content.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../rule.ts'

/** «متن بیانیه X به شرح زیر است:»: a document given in full, to the end of the article. */
export const statementText: Rule = {
  id: 'statement-text',
  example: {
    text: 'متن پیام انجمن عکاسان به شرح زیر است:\nسال سختی را پشت سر گذاشتیم.\nدوربین‌ها را زمین نمی‌گذاریم.',
    source: 'انجمن عکاسان',
    content: 'سال سختی را پشت سر گذاشتیم.\nدوربین‌ها را زمین نمی‌گذاریم',
  },
  cues: ['statement'],
  apply(context, cue) {
    const sentence = context.sentence(cue.from)
    const mentions = context.mentionsIn[context.sentenceOf[cue.from]!]!
    const author = mentions.find((mention) => mention.from === cue.to)
    // «انجمن عکاسان پیامی به این شرح منتشر کرد:»
    const issuer = mentions.findLast(
      (mention) => mention.to <= cue.from && mention.position === 'subject' && mention.known,
    )
    const source = author ?? issuer ?? null
    const start = colonAt(context, cue, sentence) + 1
    const content = context.trim({ from: start, to: bodyEnd(context, start) })
    if (content.to <= content.from) return null
    return {
      content: [content],
      source,
      type: 'direct',
      cueParts: [{ from: cue.from, to: cue.to }, announcement(context, cue, sentence)],
    }
  },
}

/** «به شرح زیر است» */
function announcement(context: Context, cue: Cue, sentence: TokenRange): TokenRange {
  let from = cue.to
  while (from < sentence.to && !/^(?:شرح|قرار|می‌خوانید)$/.test(context.text(from))) from++
  return { from: context.text(from - 1) === 'به' ? from - 1 : from, to: colonAt(context, cue, sentence) }
}

/** The colon after the announcement, or «؛» in its place. */
function colonAt(context: Context, cue: Cue, sentence: TokenRange): number {
  let at = cue.to
  while (at < sentence.to && !/^(?:شرح|قرار|می‌خوانید)$/.test(context.text(at))) at++
  while (at < sentence.to && !/^[:؛]$/.test(context.text(at))) at++
  return at
}

/** The end of the paragraphs of the body that follow. */
function bodyEnd(context: Context, from: number): number {
  let end = from
  for (const { from: start, to, section } of context.article.paragraphs) {
    if (to <= from) continue
    if (section === 'boilerplate' && start >= from) {
      if (isBullet(context, start)) continue
      break
    }
    end = to
  }
  return end
}
