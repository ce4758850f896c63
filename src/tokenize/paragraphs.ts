import type { Token, TokenRange } from '../document/index.ts'

/** Between two tokens: a line break, or the «[n]» and «_x000D_» that stand for one in some archives. */
const lineBreak = /[\n\r\u2028\u2029\u0085]/
/** Text wrapped at a column has its widest line between these many characters. */
const wrapWidth = { least: 45, most: 100 }

/** Groups tokens into paragraphs: one a line, except that lines wrapped at a column are joined again. */
export function splitParagraphs(text: string, tokens: readonly Token[], titleEnd: number): TokenRange[] {
  const lines = splitLines(text, tokens)
  const title = lines.filter((line) => tokens[line.from]!.start < titleEnd)
  const body = lines.slice(title.length)
  return isWrapped(tokens, body) ? [...title, ...joinWrapped(text, tokens, body)] : lines
}

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
    } else if (i > from && lineBreak.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) {
      lines.push({ from, to: i })
      from = i
    }
  }
  if (from < tokens.length) lines.push({ from, to: tokens.length })
  return lines.map((line) => (beginsWithResidue(tokens, line) ? { from: line.from + 1, to: line.to } : line))
}

/** «انتهای پیام» closes the article even in the line of its last sentence. */
function endsPage(tokens: readonly Token[], i: number): boolean {
  return /^(?:انتهای|پایان)$/.test(tokens[i]!.text) && tokens[i + 1]?.text === 'پیام' && tokens[i - 1]!.kind === 'mark'
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

/** The length of the longest line, in code units. */
const widestOf = (tokens: readonly Token[], lines: readonly TokenRange[]) =>
  lines.reduce((widest, line) => Math.max(widest, lengthOf(tokens, line)), 0)

/** Most lines nearly fill one column, most do not end a sentence, and sentences end within lines. */
function isWrapped(tokens: readonly Token[], lines: readonly TokenRange[]): boolean {
  if (lines.length < 4) return false
  const widest = widestOf(tokens, lines)
  if (widest > wrapWidth.most || widest < wrapWidth.least) return false
  const full = lines.filter((line) => lengthOf(tokens, line) >= widest * 0.8)
  const open = full.filter((line) => !endsSentence(tokens, line))
  const within = lines.some((line) => sentenceEndsWithin(tokens, line))
  return within && full.length >= lines.length * 0.6 && open.length >= full.length * 0.6
}

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
  const widest = widestOf(tokens, lines)
  let from: number | null = null
  lines.forEach((line, i) => {
    from ??= line.from
    const next = lines[i + 1]
    const blank = next && /\n\s*\n/.test(text.slice(tokens[line.to - 1]!.end, tokens[next.from]!.start))
    const heading = next && /^[*•▪-]/.test(tokens[next.from]!.text)
    if (!next || blank || heading || (lengthOf(tokens, line) < widest * 0.8 && endsSentence(tokens, line))) {
      joined.push({ from, to: line.to })
      from = null
    }
  })
  return joined
}
