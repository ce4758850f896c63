// Reads the texts that half-spaces are counted in: lists of words, a word being its pieces; null stands between words that no space joins.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const WORD =
  /[\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u200c]+|[^ \u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u200c]+/g
const LETTERS = /^[\u0620-\u06d5\u200c]+$/
const ZWNJ = '\u200c'
const PLAIN = { passes: { halfspaces: false }, ezafe: 'none', diacritics: 'all' }

/** A line as words (strings with half-spaces) and nulls. */
function words(line) {
  return (line.match(WORD) ?? []).map((word) => (LETTERS.test(word) ? word : null))
}

/** A sentence with right half-spaces as words. */
export const toWords = (line, normalizeText) => words(normalizeText(line, null, PLAIN).text)

/** The lines of a file (0: standard input) that are not empty. */
export const readLines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** Articles of outlets that kept their half-spaces: می‌شود by far more often than می شود and میشود. */
export function readCorpus(path, normalizeText) {
  const lines = gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean)
  const texts = lines.map((line) => JSON.parse(line)).map(({ title, text }) => `${title ?? ''}\n${text}`)
  return texts
    .filter((text) => keepsHalfSpaces(text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')))
    .flatMap((text) => normalizeText(text, null, PLAIN).text.split('\n').map(words))
}

function keepsHalfSpaces(text) {
  const count = (pattern) => text.match(pattern)?.length ?? 0
  const kept = count(/(?<!\p{L})ن?می\u200c\p{L}/gu)
  const lost =
    count(/(?<!\p{L})ن?می[ \u00a0]\p{L}/gu) + count(/(?<!\p{L})ن?می(?:شو|کن|ده|توان|باش|گوی|خواه|شد|کرد|رس)/gu)
  return count(/\u200c/g) / text.length > 0.006 && lost * 8 <= kept
}

export const pieces = (word) => word.split(ZWNJ)
export const join = (word) => word.replaceAll(ZWNJ, '')
