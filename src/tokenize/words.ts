import type { Token, TokenKind } from '../document/index.ts'
import { formAt, textOf } from '../lexicon/word-forms.ts'
import { classAt, codeAt, DIGIT, isPersianLetter, LETTER, MARK, NEWLINE, SPACE, WITHIN } from './characters.ts'

/** A URL, e-mail address, @name or #tag at the scan position; names and labels have the lengths that mail and DNS allow. */
const link =
  /(?:https?:\/\/|www\.)[^\s«»"()]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|org|net|ir|me|info|io|tv|co|news)\b(?:\/[^\s«»"()]*)?|[@#][\p{L}\p{N}_\u200c]+/uy
/** Characters that a link cannot end with: the full stop of the sentence. */
const linkTail = '.,،؛:!؟?…'

/** Splits the text into tokens; white space belongs to none. Linear in the length of the text. */
export function splitWords(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === SPACE || kind === NEWLINE || kind === WITHIN) {
      at++
      continue
    }
    const token = linkAt(text, at, kind) ?? wordAt(text, at, kind) ?? markAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function makeToken(kind: TokenKind, text: string, start: number, end: number): Token {
  const form = formAt(text, start, end)
  return { kind, start, end, text: form === 0 ? text.slice(start, end) : textOf(form), form }
}

/** Links begin with a Latin letter, a digit, @ or #; anything else is not tried. */
function linkAt(text: string, start: number, kind: number): Token | null {
  const code = text.charCodeAt(start)
  if (code !== 0x40 && code !== 0x23 && (kind === MARK || code > 0x7a || !mayBeLink(text, start))) return null
  link.lastIndex = start
  let end = start + (link.exec(text)?.[0].length ?? 0)
  while (end > start && linkTail.includes(text[end - 1]!)) end--
  return end > start + 1 ? makeToken('link', text, start, end) : null
}

/** Whether the Latin run at `start` holds a dot, colon or @ before its end, as every link does. */
function mayBeLink(text: string, start: number): boolean {
  let at = start
  while (at < text.length && at < start + 64) {
    const code = text.charCodeAt(at)
    if (code === 0x2e || code === 0x3a || code === 0x40) return classAt(text, at + 1) === LETTER || code === 0x3a
    if (code > 0x7a || classAt(text, at) === SPACE) return false
    at++
  }
  return false
}

function wordAt(text: string, start: number, kind: number): Token | null {
  if (kind === DIGIT) return numberAt(text, start)
  if (kind !== LETTER || text[start] === '_') return null
  const end = abbreviationEnd(text, start) ?? wordEnd(text, start)
  return makeToken('word', text, start, isInitial(text, start, end) ? end + 1 : end)
}

/** «دکتر م. رضایی», «بریتنی ال. مورگان», «John F. Radfar»: a letter, or its name, whose full stop ends no sentence. */
function isInitial(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 0x2e || classAt(text, end + 1) !== SPACE || classAt(text, end + 2) !== LETTER)
    return false
  initial.lastIndex = start
  return initial.test(text) && initial.lastIndex === end && (text[start]! > 'Z' || /[A-Z]/.test(text[end + 2]!))
}

/** No letter's name that is a word as well: «دی», «کی», «ام». */
const initial = /ال|اف|جی|اچ|پی|آر|تی|یو|دبلیو|کیو|ایکس|[A-Z\u0621-\u0647\u067e-\u06cc]/y

/** The end of a word: letters and digits; a change between Latin and Persian letters ends it (STARTP|وی). */
function wordEnd(text: string, start: number): number {
  const persian = isPersianLetter(text.charCodeAt(start))
  let end = start + 1
  for (; end < text.length; end++) {
    const kind = classAt(text, end)
    if (
      kind === LETTER
        ? isPersianLetter(text.charCodeAt(end)) !== persian
        : kind !== WITHIN && (kind !== DIGIT || persian)
    )
      break
  }
  while (text.charCodeAt(end - 1) === 0x200c) end--
  return end
}

/** The end of dotted single letters (ه.ش.، آ.د.ک، U.S.), or null where there are none. */
function abbreviationEnd(text: string, start: number): number | null {
  let end = start
  while (classAt(text, end) === LETTER && codeAt(text, end + 1) === 0x2e && classAt(text, end + 2) !== DIGIT) end += 2
  if (end - start < 4) {
    // One dotted letter is an abbreviation only before another (آ.د) — the last letter may lack its dot.
    if (end === start || classAt(text, end) !== LETTER || classAt(text, end + 1) === LETTER) return null
    return end + 1
  }
  return classAt(text, end) === LETTER && classAt(text, end + 1) !== LETTER ? end + 1 : end
}

/** A number with its inner marks: ۱۲٫۵، 1,200، ۱۰:۳۰، 1400/10/14. */
function numberAt(text: string, start: number): Token {
  let end = start + 1
  for (; end < text.length; end++) {
    const kind = classAt(text, end)
    if (kind === DIGIT) continue
    if (!'.,٫٬/:٪-'.includes(text[end]!) || classAt(text, end + 1) !== DIGIT) break
  }
  if (classAt(text, end) !== LETTER || isPersianLetter(codeAt(text, end))) return makeToken('number', text, start, end)
  return makeToken('word', text, start, wordEnd(text, end))
}

/** One punctuation mark; a row of dots and a surrogate pair are one. */
function markAt(text: string, start: number): Token {
  let end = start + 1
  const code = text.charCodeAt(start)
  if (code === 0x2e) while (codeAt(text, end) === 0x2e) end++
  else if (text.codePointAt(start)! > 0xffff) end++
  return makeToken('mark', text, start, end)
}
