import { ASIDE, codeAt, isLetter, isMark } from '../characters.ts'
import { Revision } from '../draft.ts'
import type { Pass } from '../pass.ts'

const MARKS = /[,;?،؛؟!.:»›)\]«‹([]/g
const PERSIAN: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
const OPENING = '«‹(['
const CLOSING = '»›)]'
/** No space stands before these; before «.» and «:» none where they end something: «نسخهٔ .NET» keeps its own. */
const TIGHT = '،؛؟!»›)]'
const SUFFIX = /^(?:ها|ای|ام|ات|اش|تر)/

/** Persian marks for Latin ones, a space after marks and none before them. */
export const punctuation: Pass = {
  triggers: ',;?،؛؟!.:»›)]«‹(["“”„‟《》〝〞\'‘’`´',
  examples: [
    ['چرا?بله,شاید;نه', 'چرا؟ بله، شاید؛ نه'],
    ['تهران ، قم .', 'تهران، قم.'],
    ['« سلام »', '«سلام»'],
    ['او برد.باهنر باخت', 'او برد. باهنر باخت'],
    ['او برد .باهنر باخت', 'او برد. باهنر باخت'],
    ['سال ۱۳۹۵ ه.ش. ساعت ۱۰:۳۰ و ۳.۱۴', 'سال ۱۳۹۵ ه.ش. ساعت ۱۰:۳۰ و ۳.۱۴'],
    ['ناتو(پیمان)گفت:«نه»', 'ناتو (پیمان) گفت: «نه»'],
  ],
  run(draft) {
    const { text } = draft
    const revision = new Revision(text)
    let done = 0
    MARKS.lastIndex = 0
    for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
      done = rewriteMark(revision, text, match.index, done)
    }
    draft.accept(revision)
  },
}

/** Puts the mark at `at` right with the spaces around it, from `floor` on; returns where its business ends. */
function rewriteMark(revision: Revision, text: string, at: number, floor: number): number {
  const mark = text[at]!
  if (OPENING.includes(mark)) return rewriteOpening(revision, text, at)
  const persian = mark in PERSIAN && besidePersian(text, at) ? PERSIAN[mark]! : mark
  let start = at
  if (TIGHT.includes(persian) || ('.:'.includes(mark) && (endsHere(text, at + 1) || isMisplaced(text, at)))) {
    while (start > floor && text[start - 1] === ' ') start--
    // After a link the space stays, or the mark would become part of it; so it does in «. . .».
    if (start < at && text[start - 1] !== ASIDE && text[start - 1] !== '.') revision.replace(start, at, '')
  }
  if (persian !== mark) revision.replace(at, at + 1, persian)
  if (isGlued(text, start, at, persian)) revision.replace(at + 1, at + 1, ' ')
  return at + 1
}

/** «برد .باهنر»: the space stands on the wrong side. */
const isMisplaced = (text: string, at: number) =>
  text[at - 1] === ' ' && isLetter(codeAt(text, at - 2)) && isLetter(codeAt(text, at + 1))

function rewriteOpening(revision: Revision, text: string, at: number): number {
  if ('«('.includes(text[at]!) && isWordEnd(text, at - 1, '')) revision.replace(at, at, ' ')
  let end = at + 1
  while (text[end] === ' ') end++
  if (end > at + 1) revision.replace(at + 1, end, '')
  return end
}

/** Whether a word stands beside the Latin mark: «۱,۲۰۰» and "a, b" have none. */
function besidePersian(text: string, at: number): boolean {
  const before = text[at - 1] === ' ' ? at - 2 : at - 1
  const after = text[at + 1] === ' ' ? at + 2 : at + 1
  return isWordEnd(text, before, '»)]') || (text[at] === ',' && isLetter(codeAt(text, after)))
}

function isWordEnd(text: string, at: number, closing: string): boolean {
  const code = codeAt(text, at)
  return isLetter(code) || isMark(code) || (at >= 0 && at < text.length && closing.includes(text[at]!))
}

function endsHere(text: string, at: number): boolean {
  return at >= text.length || /[\s»›)\]]/.test(text[at]!)
}

/** Whether the word after the mark at `at` lacks its space; `start` is where the word before it ends. */
function isGlued(text: string, start: number, at: number, mark: string): boolean {
  const next = text[at + 1] ?? ''
  const letter = isLetter(codeAt(text, at + 1))
  const word = letter && isLetter(codeAt(text, at + 2))
  if ('،؛؟'.includes(mark)) return letter || /[A-Za-z«(]/.test(next)
  if (CLOSING.includes(mark)) return '»)'.includes(mark) && word && !SUFFIX.test(text.slice(at + 1, at + 3))
  if (mark === '.') return word && isLongWordEnd(text, start - 1)
  return ':!'.includes(mark) && (letter || next === '«') && isWordEnd(text, start - 1, '»)]')
}

/** «برد.باهنر» is two sentences; «ه.ش» and «آ.د.ک» are abbreviations. */
function isLongWordEnd(text: string, at: number): boolean {
  const last = isMark(codeAt(text, at)) ? at - 1 : at
  return '»)'.includes(text[at] ?? ' ') || (isLetter(codeAt(text, last)) && isLetter(codeAt(text, last - 1)))
}
