import type { Sentence, Token, TokenRange } from '../document/index.ts'

const terminal = new Set(['.', '!', '?', '؟', '…', '۔'])
/** Marks that belong to the sentence they follow: گفت: «می‌آیم.» */
const trailing = new Set(['»', '”', '›', '"', ')', ']', '!', '?', '؟', '.', '…'])
/** A bound for text without full stops: what is read within a sentence costs the square of its cues. */
const longest = 300

/** A Latin letter as Persian spells it, with the full stop that may be of its token. */
const spelled = /^(?:ای|بی|سی|دی|اف|جی|اچ|آی|جی|کی|ال|ام|ان|او|پی|آر|اس|تی|یو|وی|دبلیو|ایکس)\.?$/

/** Splits paragraphs into sentences. Ellipses end one only at the paragraph's end: «و... است» goes on. */
export function splitSentences(tokens: readonly Token[], paragraphs: readonly TokenRange[]): Sentence[] {
  const sentences: Sentence[] = []
  paragraphs.forEach(({ from: start, to: end }, paragraph) => {
    let from = start
    for (let i = start; i < end; i++) {
      if (!endsAt(tokens, i, from) && i - from < longest) continue
      while (i + 1 < end && trailing.has(tokens[i + 1]!.text) && !opensQuote(tokens, i + 1, from)) i++
      // «در پاسخ به این پرسش که «کی می‌آیید؟»، گفت»: a comma goes on with the sentence.
      if (/^[،؛,]$/.test(tokens[i + 1]?.text ?? '') && i + 1 < end && i - from < longest) continue
      sentences.push({ from, to: i + 1, paragraph })
      from = i + 1
    }
    if (from < end) sentences.push({ from, to: end, paragraph })
  })
  return sentences
}

function endsAt(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!
  if (token.kind !== 'mark' || !(terminal.has(token.text) || isDots(token.text))) return false
  if (isDots(token.text)) return false
  if (token.text === '.' && i - 1 >= from && spelled.test(tokens[i - 1]!.text) && isSpelledOut(tokens, i)) return false
  return !(/[؟?]/.test(token.text) && answers(tokens, i + 1))
}

/** «دی.آی.سی», «ام. دی. اندرسون»: a full stop between spelled letters, or after the last of some. */
function isSpelledOut(tokens: readonly Token[], i: number): boolean {
  if (spelled.test(tokens[i + 1]?.text ?? '') || /^\p{L}\.$/u.test(tokens[i + 1]?.text ?? '')) return true
  const before = tokens[i - 2]?.text ?? ''
  return before === '.' ? spelled.test(tokens[i - 3]?.text ?? '') : before.endsWith('.') && spelled.test(before)
}

/** «در پاسخ به این سوال که پل کی باز می‌شود؟ گفت: …»: the verb of who answers comes after the question. */
function answers(tokens: readonly Token[], after: number): boolean {
  let i = after
  while (/^(?:[»"]|نیز|هم)$/.test(tokens[i]?.text ?? '')) i++
  if (!sayingVerb.test(tokens[i]?.text ?? '')) return false
  return tokens[i + 1]?.text === ':' || (lightVerb.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ':')
}

const sayingVerb = /^(?:گفت|افزود|اظهار|تصریح|پاسخ|بیان|تاکید|تأکید|عنوان|خاطرنشان|یادآور|توضیح|اذعان|ابراز|می‌گوید)$/
const lightVerb = /^(?:کرد|داشت|داد|شد|ساخت|نمود)$/

const isDots = (text: string) => text === '…' || (text.length > 1 && text.startsWith('.'))

/** A straight mark after a full stop closes if an odd number of them stands in the sentence before it. */
function opensQuote(tokens: readonly Token[], i: number, from: number): boolean {
  if (tokens[i]!.text !== '"') return false
  let count = 0
  for (let k = from; k < i; k++) if (tokens[k]!.text === '"') count++
  return count % 2 === 0
}
