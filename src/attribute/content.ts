import type { Cue, QuotedRange, Sentence, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { clauseLink } from './clause-link.ts'
import type { Context } from './context.ts'
import { colonAfter, opensNewFrame } from './frame.ts'
import { narratesSpeaker } from './narrates-speaker.ts'
import { paraphraseEnd } from './paraphrase-end.ts'
import { findSubject } from './subject.ts'

const { Adverb, Conjunction, FirstPerson, FirstPersonVerb, Verb, Copula } = WordClass

/** What was said, and whether it is given between quotation marks. */
export interface FoundContent {
  readonly range: TokenRange
  readonly quoted: boolean
}

/** The words after a colon: the quotation that begins there, or all that follows until another voice speaks. */
export function contentAfterColon(context: Context, colon: number, cue: Cue): FoundContent | null {
  let from = colon + 1
  while (context.text(from) === ':' || context.text(from) === 'که') from++
  const listed = isBullet(context, from) || opensPoint(context, from)
  while (isBullet(context, from)) from = context.paragraph(from).to
  if (from >= context.article.tokens.length) return null
  if (repeats(context, context.paragraph(from), context.paragraph(cue.from))) return null
  const marked = wholeQuotation(context, from)
  if (marked) return { range: withinMarks(context, marked), quoted: true }
  const to = context.depth[cue.from]! > 0 ? context.sentence(from).to : endOfSpeech(context, from, cue, listed)
  const range = context.trim({ from, to })
  return range.to > range.from ? { range, quoted: false } : null
}

/** A post begins with its headline once more: «وزیر گفت:⏎وزیر گفت:⏎…». */
const repeats = (context: Context, next: TokenRange, before: TokenRange) =>
  next.from === before.to &&
  next.to - next.from === before.to - before.from &&
  context.words(next) === context.words(before)

/** What stands between the marks, and between a second pair right inside them: ««باران می‌آید»». */
function withinMarks(context: Context, { open, close }: QuotedRange): TokenRange {
  // «تاکید کرد: «که …»»
  const that = context.text(open + 1) === 'که' ? 1 : 0
  const range = context.trim({ from: open + 1 + that, to: close })
  const inner = context.quoteAt.get(range.from)
  return inner && inner.close >= range.to - 1 ? context.trim({ from: inner.open + 1, to: range.to }) : range
}

/** A line with nothing but a bullet, as channels set them between the points of a speech: گفت:⏎🔹⏎… */
export function isBullet(context: Context, i: number): boolean {
  const { tokens } = context.article
  if (i >= tokens.length) return false
  const { from, to } = context.paragraph(i)
  return to - from <= 2 && tokens[from]!.kind === 'mark' && tokens[to - 1]!.kind === 'mark'
}

/** «🔹 بازار …»: a paragraph that begins with the sign of a point. */
const opensPoint = (context: Context, i: number) =>
  i === context.paragraph(i).from && /^[•▪▫◾🔹🔸🔻🔺♦✅📌◀▶🔷🔶⏺◽]/u.test(context.text(i))

/** The quoted range that opens at `i`, if it holds the whole speech and not only its first words («طب اسلامی» علم نیست). */
export function wholeQuotation(context: Context, i: number): QuotedRange | null {
  const quote = context.quoteAt.get(i)
  if (!quote) return null
  const length = quote.close - quote.open
  if (!quote.closed) return length > 6 ? quote : null
  const next = quote.close + 1
  const { to } = context.sentence(quote.close)
  if (next >= to || /^[.؛!؟…]$/.test(context.text(next)) || /^[.!؟…]$/.test(context.text(quote.close - 1))) return quote
  const narrator = context.cueAt.get(next)
  if (length > 4 && narrator?.kind === 'verb' && colonAfter(context, narrator) !== null) return quote
  // «حرف می‌زند: «بیایید، نیرو می‌خواهیم» امروز تعطیل بود …»: no full stop parts the narrator's words from a clause.
  if (length > 4 && holdsVerb(context, quote) && (!context.has(next, goesOn) || context.text(next) === 'که'))
    return quote
  return length > 8 && (context.text(next) === '،' || context.has(next, Conjunction | Adverb | WordClass.Pronoun))
    ? quote
    : null
}

const goesOn = Verb | Copula | WordClass.ObjectMarker | WordClass.Preposition | Conjunction | WordClass.Complementizer

/** Whether a clause stands between the marks, and not only a name or term. */
export const holdsVerb = (context: Context, { open, close }: QuotedRange) =>
  context.hasWithin({ from: open, to: close }, Verb | Copula | FirstPersonVerb)

/**
 * Unmarked speech runs to the end of its paragraph, unless a sentence in it opens with a new cue;
 * and on through paragraphs that speak in the first person, or are points of a list, and have no cue of their own.
 */
function endOfSpeech(context: Context, from: number, cue: Cue, listed: boolean): number {
  const { sentences } = context.article
  const source = findSubject(context, cue)
  let paragraph = context.paragraph(from)
  let listing = false
  const here = saysOn(context, context.sentenceOf[from]!, from)
  if (here !== null) return here
  for (let s = context.sentenceOf[from]! + 1; s < sentences.length; s++) {
    const sentence = sentences[s]!
    if (sentence.from >= paragraph.to) {
      // «… به این شرح است:⏎◀️ …»: what the speaker lists.
      listing ||= context.text(paragraph.to - 1) === ':'
      if ((listed || listing) && isBullet(context, sentence.from)) continue
      const point = listing && (opensPoint(context, sentence.from) || isBullet(context, sentence.from - 1))
      if (!point && !goesOnSpeaking(context, sentence, cue, listed)) return paragraph.to
      paragraph = context.paragraph(sentence.from)
    }
    if (opensNewFrame(context, sentence) || narratesSpeaker(context, sentence, source)) return sentence.from
    const next = saysOn(context, s, sentence.from)
    if (next !== null) return next
  }
  return paragraph.to
}

/** «… وارد عمل شدند، | گفت: …»: the comma before a bare cue that opens another speech in the middle of a sentence; null where none does. */
function saysOn(context: Context, sentence: number, from: number): number | null {
  for (const cue of context.cuesIn[sentence]!) {
    // «وزیر با تاکید بر اینکه …، گفت: …» is told by who speaks.
    if (cue.kind === 'noun' && cue.from > from) return null
    const comma = context.text(cue.from - 1) === 'و' ? cue.from - 2 : cue.from - 1
    if (cue.kind !== 'verb' || cue.person !== 3 || comma <= from || context.text(comma) !== '،') continue
    if (context.has(comma - 1, Verb | Copula) && colonAfter(context, cue) !== null && !context.quoteOver(cue.from))
      return comma
  }
  return null
}

/** Whether the paragraph that begins with this sentence is `listed` or in the first person and brings in no speech of its own. */
function goesOnSpeaking(context: Context, first: Sentence, current: Cue, listed: boolean): boolean {
  const paragraph = context.paragraph(first.from)
  if (paragraph.section !== 'body' || paragraph.to - paragraph.from < 6 || context.text(paragraph.from) === '*')
    return false
  // «در این اطلاعیه آمده است:» — a document goes on until somebody else speaks.
  let speaks = listed || current.lemma === 'آمدن'
  for (let i = paragraph.from; i < paragraph.to; i++)
    speaks ||= context.has(i, FirstPerson | FirstPersonVerb) && !context.quoteOver(i)
  return (
    speaks &&
    !context.cuesIn[context.sentenceOf[first.from]!]!.some(
      (cue) => cue.kind === 'colon' || (cue.person === 3 && introducesContent(context, cue)),
    )
  )
}

/** The clause that begins at `from`, to the end of its sentence or to a second cue of the same subject (، اما هشدار داد که). */
export function clauseFrom(context: Context, from: number): FoundContent | null {
  const marked = wholeQuotation(context, from)
  if (marked) return { range: withinMarks(context, marked), quoted: true }
  const sentence = context.sentence(from)
  let to = paraphraseEnd(context, from, sentence)
  for (const cue of context.cuesIn[context.sentenceOf[from]!]!) {
    const link = linkBefore(context, cue, from) ?? anotherSpeaks(context, cue, from)
    if (link !== null) {
      to = link
      break
    }
  }
  if (to === sentence.to) to = endOfReasons(context, sentence)
  const range = context.trim({ from, to })
  const quote = context.quoteAt.get(range.from)
  if (quote && quote.close === range.to - 1) return { range: withinMarks(context, quote), quoted: true }
  return range.to > range.from ? { range, quoted: false } : null
}

/** «… باید اصلاح شود. چراکه اهالی زیان می‌بینند.»: a clause that a full stop parts from the one that it belongs to. */
const reason = /^(?:چراکه|چرا که|زیرا|ضمن (?:این|آن)‌?که|به گونه‌ای که|به طوری که)(?: |$)/

/** The end of a sentence and of the reasons that follow it in its paragraph. */
export function endOfReasons(context: Context, { paragraph, to }: Sentence): number {
  const { sentences, tokens } = context.article
  let end = to
  while (end < tokens.length) {
    const next = sentences[context.sentenceOf[end + 1]!]!
    if (next.paragraph !== paragraph || next.from !== end || opensNewFrame(context, next)) return end
    if (!reason.test(context.words({ from: end, to: Math.min(end + 3, next.to) }))) return end
    end = next.to
  }
  return end
}

/** «… و در ادامه کارگردان گفت: …», «… ولی وزیر گفته است که …»: the link after a verb, where a new subject speaks; else null. */
function anotherSpeaks(context: Context, cue: Cue, from: number): number | null {
  if (cue.kind !== 'verb' || cue.person !== 3) return null
  const subject = findSubject(context, cue)
  if (!subject?.known) return null
  // «… و وزیر نیز گفته است که …», «…، برخی می‌گویند …», «من ندیدم اما مربی هم می‌گفت …»
  const some = /^(?:برخی|بعضی|عده‌ای|گروهی)(?: |$)/.test(context.words(subject))
  const joinsIn = some || /^(?:نیز|هم)$/.test(context.text(subject.to))
  const bare = (joinsIn || subject.form === 'name') && saysBareClause(context, cue)
  if (!bare && !introducesContent(context, cue)) return null
  const links = some
    ? /^[و،]$|^(?:اما|ولی)$/
    : joinsIn || colonAfter(context, cue) !== null
      ? /^(?:و|اما|ولی)$/
      : /^(?:اما|ولی)$/
  for (let i = subject.from - 1; i > from && i > subject.from - 6; i--) {
    if (context.has(i, Verb | Copula)) return null
    const end = context.text(i - 1) === '،' ? i - 1 : i
    if (links.test(context.text(i)) && context.has(end - 1, Verb | Copula | FirstPersonVerb)) return end
  }
  return null
}

/** «… عنوان کرده بود این اتهام‌ها بی‌اساس است»: a clause with neither «که» nor colon. */
const saysBareClause = (context: Context, cue: Cue) =>
  /^(?:گفتن|نوشتن|مدعی (?:شدن|بودن)|معتقد بودن|(?:اعلام|عنوان|ادعا|تاکید) کردن)$/.test(cue.lemma) &&
  context.hasWithin({ from: cue.to + 1, to: context.sentence(cue.from).to }, Verb | Copula)

/** «، اما هشدار داد», «و افزود»: where a coordinated cue that continues the subject cuts the clause before it; else null. */
export function linkBefore(context: Context, cue: Cue, from: number): number | null {
  if (cue.kind !== 'verb' || cue.from <= from + 1 || cue.person !== 3) return null
  if (!introducesContent(context, cue) && !goesOnSaying(context, cue) && !closesSentence(context, cue)) return null
  const i = clauseLink(context, cue)
  if (i === null || i <= from) return null
  return context.text(i - 1) === '،' ? i - 1 : i
}

/** «… و به حوادث بندر اشاره کرد.»: what else the speaker touched on, in the narrator's words. */
function closesSentence(context: Context, cue: Cue): boolean {
  if (cue.lemma !== 'اشاره کردن' || context.text(cue.to - 1) !== 'کرد') return false
  const rest = context.trim({ from: cue.to, to: context.sentence(cue.from).to })
  return rest.to <= rest.from
}

/** «… و افزود همسرش نگران است»: a second saying with a bare clause, right after the end of the first. */
function goesOnSaying(context: Context, cue: Cue): boolean {
  if (!/^(?:افزودن|(?:تاکید|اضافه|(?:ابراز|اظهار) امیدواری) کردن|(?:ادامه|هشدار|توضیح) دادن|گفتن)$/.test(cue.lemma))
    return false
  let i = cue.from - 1
  while (context.has(i, Adverb)) i--
  const clause = context.text(i - 1) === '»' ? i - 2 : i - 1
  if (!context.has(clause, Verb | Copula)) return false
  const { to } = context.sentence(cue.from)
  for (let k = cue.to + 1; k < to; k++) if (context.has(k, Verb | Copula)) return true
  return false
}

/** Whether a colon, «که», a quotation, or what is demanded follows the cue. */
export function introducesContent(context: Context, cue: Cue): boolean {
  const next = context.skipAdverbs(cue.to, context.sentence(cue.from).to)
  const text = context.text(next)
  return (
    text === ':' ||
    text === 'که' ||
    text === '«' ||
    text === '"' ||
    (text === '،' && context.text(next + 1) === 'که') ||
    // «از بازیکنان خواست تا …»
    (text === 'تا' && /^خواست(?:ند)?$/.test(context.text(cue.from)))
  )
}
