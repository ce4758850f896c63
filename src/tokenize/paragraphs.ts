import type { Token, TokenRange } from '../document/index.ts'
import { classAt, NEWLINE } from './characters.ts'

/** Text wrapped at a column has its column between these many characters. */
const wrapWidth = { least: 45, most: 100 }

/** Groups tokens into paragraphs: one a line, except that lines wrapped at a column are joined again. */
export function splitParagraphs(text: string, tokens: readonly Token[], titleEnd: number): TokenRange[] {
  const lines = splitLines(text, tokens)
  const title = lines.filter((line) => tokens[line.from]!.start < titleEnd)
  const body = lines.slice(title.length)
  const join = isWrapped(text, tokens, body) ? joinWrapped : joinUnfinished
  return [...title, ...join(text, tokens, body)]
}

/** Words and marks that no paragraph ends with: the line was broken in the middle of a sentence. */
const unfinished = /^(?:و|که|در|از|به|با|بر|تا|برای|خبرنگار|«)$/

/** «… اشاره کرد و⏎افزود: …»: a line that cannot be the end of a sentence goes on with the next one, unless a blank line or a mark parts them. */
function joinUnfinished(text: string, tokens: readonly Token[], lines: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = []
  lines.forEach((line, i) => {
    const last = joined.at(-1)
    const open =
      last &&
      (unfinished.test(tokens[last.to - 1]!.text) ||
        endsInTag(tokens, last) ||
        namesOutletNext(tokens, last) ||
        trailsOff(tokens, last))
    const goesOn = tokens[line.from]!.kind === 'word' || isTag(tokens[line.from]!)
    const first = tokens[line.from]!.text
    if (
      last &&
      ((/^[؛،:]$/.test(first) && !endsSentence(tokens, last)) ||
        (((open && goesOn) || first === '»') && !blankAfter(text, tokens, lines, i - 1)))
    )
      joined[joined.length - 1] = { from: last.from, to: line.to }
    else joined.push(line)
  })
  return joined
}

/** «به گزارش⏎خبرگزاری …»: pages set the outlet's link in a line of its own. */
const namesOutletNext = (tokens: readonly Token[], { from, to }: TokenRange) =>
  to === from + 2 && tokens[from]!.text === 'به' && tokens[from + 1]!.text === 'گزارش'

/** «… را می‌پذیرم. نوری⏎درباره این طرح گفت»: after a full stop some words without a verb, at which no sentence ends. */
function trailsOff(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const { kind, text } = tokens[to - 1]!
  if (kind !== 'word' || verbLike.test(text)) return false
  for (let i = to - 2; i > from && i >= to - 9; i--) {
    if (/^[.؟!]$/.test(tokens[i]!.text)) return true
    if (tokens[i]!.kind === 'mark' || verbLike.test(tokens[i]!.text)) return false
  }
  return false
}

/** Words that end clauses, or look so. */
const verbLike = /(?:است|شد|بود|نیست|کرد|داد|داشت|گفت|رفت|آمد|رسید|یافت|زد|خواهد|[^ی]د|م|ه)$|^ن?می‌/

/** «در⏎#گفتگو⏎با رسانه‌ها»: posts set a tag in the middle of a sentence in a line of its own. */
const endsInTag = (tokens: readonly Token[], { from, to }: TokenRange) =>
  isTag(tokens[to - 1]!) && to - from > 1 && unfinished.test(tokens[to - 2]!.text)

const isTag = ({ kind, text }: Token) => kind === 'link' && text.startsWith('#')

function splitLines(text: string, tokens: readonly Token[]): TokenRange[] {
  const lines: TokenRange[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (isBreakMarker(tokens, i)) {
      if (i > from) lines.push({ from, to: i })
      from = i + 3
      i += 2
    } else if (i > from && endsPage(tokens, i)) {
      lines.push({ from, to: i })
      from = i
    } else if (i > from && hasLineBreak(text, tokens[i - 1]!.end, tokens[i]!.start)) {
      lines.push({ from, to: i })
      from = i
    }
  }
  if (from < tokens.length) lines.push({ from, to: tokens.length })
  return lines.map((line) => (beginsWithResidue(tokens, line) ? { from: line.from + 1, to: line.to } : line))
}

/** Whether a line ends between two tokens. */
function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classAt(text, i) === NEWLINE && !pageBreaks.includes(text[i]!)) return true
  return false
}

/** Line and page feeds of typewriters part no paragraphs. */
const pageBreaks = '\v\f'

/** «انتهای پیام» closes the article, even in the line of its last sentence. */
function endsPage(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.text !== 'پیام') return false
  // «… مجلس پایان پیام/»
  const announced = tokens[i - 1]!.kind === 'mark' || tokens[i + 2]?.text === '/'
  return announced && /^(?:انتهای|پایان)$/.test(tokens[i]!.text)
}

/** «STARTPوی»: a mark of the page's source glued to the first word. */
function beginsWithResidue(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]!
  return (
    from + 1 < to &&
    /^[A-Z]+$/.test(first.text) &&
    tokens[from + 1]!.start === first.end &&
    tokens[from + 1]!.kind === 'word'
  )
}

/** «[n]»: a line break lost by an archive. */
function isBreakMarker(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === '[' && tokens[i + 1]?.text === 'n' && tokens[i + 2]?.text === ']'
}

const lengthOf = (tokens: readonly Token[], line: TokenRange) => tokens[line.to - 1]!.end - tokens[line.from]!.start

/** How far most lines reach, in code units: nine of ten are no longer, so that an unwrapped lead does not count. */
function columnOf(tokens: readonly Token[], lines: readonly TokenRange[]): number {
  const lengths = lines.map((line) => lengthOf(tokens, line)).sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
}

/** Whether a blank line follows line `i`, as between the paragraphs of wrapped text. */
function blankAfter(text: string, tokens: readonly Token[], lines: readonly TokenRange[], i: number): boolean {
  const next = lines[i + 1]
  return next !== undefined && /\n\s*\n/.test(text.slice(tokens[lines[i]!.to - 1]!.end, tokens[next.from]!.start))
}

/** Most lines that another follows nearly fill one column and end no sentence; paragraphs or sentences part them. */
function isWrapped(text: string, tokens: readonly Token[], lines: readonly TokenRange[]): boolean {
  if (lines.length < 4 || lines.some((line) => isBullet(tokens, line))) return false
  const column = columnOf(tokens, lines)
  if (column > wrapWidth.most || column < wrapWidth.least) return false
  const followed = lines.slice(0, -1).filter((_, i) => !blankAfter(text, tokens, lines, i))
  const open = followed.filter((line) => fills(tokens, line, column) && !endsSentence(tokens, line))
  const parted =
    followed.length < lines.length - 1 ||
    lines.some((line) => sentenceEndsWithin(tokens, line) || endsShort(tokens, line, column))
  return parted && open.length >= 3 && open.length >= followed.length * 0.5
}

function fills(tokens: readonly Token[], line: TokenRange, column: number): boolean {
  const length = lengthOf(tokens, line)
  return length >= column * 0.8 && length <= column * 1.15
}

/** 🔹 in a line of its own: posts are not wrapped. */
const isBullet = (tokens: readonly Token[], { from, to }: TokenRange) =>
  to === from + 1 && tokens[from]!.kind === 'mark' && !/^[*._-]/.test(tokens[from]!.text)

/** The last line of a paragraph: a sentence ends well before the column. */
const endsShort = (tokens: readonly Token[], line: TokenRange, column: number) =>
  lengthOf(tokens, line) < column * 0.8 && endsSentence(tokens, line)

function sentenceEndsWithin(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to - 1; i++) if (tokens[i]!.text === '.') return true
  return false
}

function endsSentence(tokens: readonly Token[], line: TokenRange): boolean {
  return /[.!؟?:»"]$/.test(tokens[line.to - 1]!.text)
}

/** A wrapped paragraph ends with a short line, a blank line, or a sentence that ends well before the column. */
function joinWrapped(text: string, tokens: readonly Token[], lines: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = []
  const column = columnOf(tokens, lines)
  let from: number | null = null
  lines.forEach((line, i) => {
    from ??= line.from
    const next = lines[i + 1]
    const heading = next && /^[*•▪-]/.test(tokens[next.from]!.text)
    if (
      !next ||
      heading ||
      endsPage(tokens, next.from) ||
      endsShort(tokens, line, column) ||
      blankAfter(text, tokens, lines, i)
    ) {
      joined.push({ from, to: line.to })
      from = null
    }
  })
  return joined
}
