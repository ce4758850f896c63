import type { QuotedRange, Token, TokenRange } from '../document/index.ts'

const opening: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '‹': '›' }
const closing = new Set(['»', '”', '›'])
/** Marks that open and close alike; one opens where none of its kind is open. */
const symmetric = new Set(['"', '″'])
/** Quotations nest no deeper; what opens beyond is hostile or broken text. */
const deepest = 4

/** A quotation mark that waits for its pair. */
interface OpenMark {
  readonly open: number
  readonly close: string
  /** The end of its paragraph, where it closes if its pair never comes. */
  readonly end: number
}

/**
 * Pairs quotation marks within each paragraph; a «…» may run on into the next ones.
 * A mark that is never closed runs to the end of its paragraph.
 */
export function pairQuotes(tokens: readonly Token[], paragraphs: readonly TokenRange[]): QuotedRange[] {
  const quoted: QuotedRange[] = []
  let waiting: OpenMark | null = null
  for (const paragraph of paragraphs) waiting = pairWithin(tokens, paragraph, quoted, waiting)
  if (waiting) quoted.push(unclosed(waiting))
  return quoted.sort((a, b) => a.open - b.open)
}

const unclosed = ({ open, end }: OpenMark): QuotedRange => ({ open, close: end, closed: false })

/** Pairs the marks of one paragraph; returns the guillemet that is still open at its end, if any. */
function pairWithin(
  tokens: readonly Token[],
  paragraph: TokenRange,
  quoted: QuotedRange[],
  waiting: OpenMark | null,
): OpenMark | null {
  const stack: OpenMark[] = []
  let before = waiting
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const token = tokens[i]!
    if (token.kind !== 'mark') continue
    const mark = token.text
    const top = stack.at(-1) ?? before
    if (symmetric.has(mark) ? top?.close === mark : closing.has(mark)) {
      if (!top) continue
      quoted.push({ open: top.open, close: i, closed: true })
      if (stack.length > 0) stack.pop()
      else before = null
      continue
    }
    const close = symmetric.has(mark) ? mark : opening[mark]
    if (!close || stack.length === deepest) continue
    if (before) quoted.push(unclosed(before))
    before = null
    stack.push({ open: i, close, end: paragraph.to })
  }
  const last = stack.at(-1)
  const goesOn = stack.length === 1 && last?.close === '»' && !before
  // «A «B» C : the inner pair took the only closing mark; the outer one is closed by the paragraph's end.
  for (const mark of goesOn ? [] : stack) quoted.push(unclosed(mark))
  return goesOn ? last! : before
}
