import { isLetter } from '../characters.ts'
import { Revision } from '../draft.ts'
import type { Pass } from '../pass.ts'

const MARKS = /["“”„‟«»‹›《》〝〞'‘’`´]/g
const SINGLE = /['‘’`´]/
const OPENING = /[«‹《〝„]/
const CLOSING = /[»›》〞]/
const DIGIT = /[0-9۰-۹]/
// Another quotation mark is as good as a blank on either side, whatever its style.
const BLANK_BEFORE = /^$|[\s([:،؛,;"“”„‟«»‹›《》〝〞'‘’`´-]/
const BLANK_AFTER = /^$|[\s)\].:،؛؟,;?!…"“”„‟«»‹›《》〝〞'‘’`´-]/

/** Every style of quotation mark becomes «», within another quotation ‹›; apostrophes and inches stay. */
export const quotes: Pass = {
  triggers: '"“”„‟«»‹›《》〝〞\'‘’`´',
  examples: [
    ['"غیرقابل تصور"', '«غیرقابل تصور»'],
    ['”آمد“ و “رفت”', '«آمد» و «رفت»'],
    ['گفت: "خبر «جام» درست است"', 'گفت: «خبر ‹جام› درست است»'],
    ['تلویزیون ۵۵" و Iran\'s', 'تلویزیون ۵۵" و Iran\'s'],
  ],
  run(draft) {
    const { text } = draft
    const revision = new Revision(text)
    let line: QuoteMark[] = []
    let lineEnd = -1
    MARKS.lastIndex = 0
    for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
      if (match.index > lineEnd) {
        rewriteLine(line, revision)
        line = []
        lineEnd = text.indexOf('\n', match.index)
        if (lineEnd < 0) lineEnd = text.length
      }
      const mark = read(text, match.index)
      if (mark !== null) line.push(mark)
    }
    rewriteLine(line, revision)
    draft.accept(revision)
  },
}

interface QuoteMark {
  readonly at: number
  /** Null where the surroundings don't tell. */
  readonly opens: boolean | null
  /** After a digit: inches, unless a quotation is open. */
  readonly inches: boolean
}

/** A mark and the direction that its form or surroundings give it; null for what is no quotation mark. */
function read(text: string, at: number): QuoteMark | null {
  const mark = text[at]!
  if (OPENING.test(mark)) return { at, opens: true, inches: false }
  if (CLOSING.test(mark)) return { at, opens: false, inches: false }
  const before = BLANK_BEFORE.test(text[at - 1] ?? '')
  const after = BLANK_AFTER.test(text[at + 1] ?? '')
  const opens = before === after ? null : before
  if (SINGLE.test(mark) && !isSingleQuote(text, at, opens)) return null
  return { at, opens, inches: DIGIT.test(text[at - 1] ?? '') }
}

/** A single mark quotes where a Persian word begins or ends at it: «'سلام'», but not "Iran's". */
function isSingleQuote(text: string, at: number, opens: boolean | null): boolean {
  if (opens === null) return false
  return isLetter(text.charCodeAt(opens ? at + 1 : at - 1))
}

/** Writes the marks of one line in Persian style. */
function rewriteLine(line: readonly QuoteMark[], revision: Revision): void {
  if (line.length === 0) return
  const balanced = follow(line, () => {})
  follow(line, (at, opens, depth) => {
    const inner = balanced && depth > 1
    revision.replace(at, at + 1, opens ? (inner ? '‹' : '«') : inner ? '›' : '»')
  })
}

/** Follows the depth of quotation through a line; tells whether every mark found its partner. */
function follow(line: readonly QuoteMark[], write: (at: number, opens: boolean, depth: number) => void): boolean {
  let depth = 0
  let balanced = true
  for (const { at, opens: known, inches } of line) {
    if (inches && depth === 0) continue
    const opens = known ?? depth === 0
    if (!opens && depth === 0) balanced = false
    if (opens) depth++
    write(at, opens, depth)
    if (!opens && depth > 0) depth--
  }
  return balanced && depth === 0
}
