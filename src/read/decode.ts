/** Text, or what is wrong with the bytes, where (1, 2, …; null for all of them) and what can be done. */
export type Decoded =
  | { readonly text: string }
  | { readonly problem: string; readonly hint: string; readonly line: number | null }

// Strict: half a letter is an error, not a question mark. A byte-order mark is left out.
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes UTF-8, and where it is none, the Windows-1256 of old Persian pages. */
export function decode(bytes: Buffer): Decoded {
  if (isBinary(bytes)) return { problem: 'is a binary file', hint: 'save it as plain text first', line: null }
  const text = strictly(bytes) ?? decodeWindows1256(bytes)
  if (text !== null) return { text }
  return {
    problem: 'is not valid UTF-8',
    hint: 'name its encoding, as in --encoding windows-1256',
    line: badLine(bytes),
  }
}

/** The text where the bytes make sense in Windows-1256; null where they do not. */
export function decodeWindows1256(bytes: Buffer): string | null {
  const text = new TextDecoder('windows-1256').decode(bytes)
  return isPersian(text) ? text : null
}

/**
 * Whether nearly all that is not ASCII is Persian. UTF-8 with a bad byte, read as Windows-1256, is half signs: «ط§غŒط±ط§ظ†».
 */
function isPersian(text: string): boolean {
  const foreign = text.match(/[^\u0000-\u007F]/g)?.length ?? 0
  const persian = text.match(/[\u0621-\u064A\u0679-\u06D3\u060C\u061B\u061F\u200C«»\u00A0]/g)?.length ?? 0
  return persian >= 8 && persian >= 0.9 * foreign
}

function strictly(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** Text has no NUL; PDF hides its own behind a header of text. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8192).includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-'
}

/** The number of the first line that is not valid UTF-8. */
function badLine(bytes: Buffer): number {
  let number = 1
  let start = 0
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    if (strictly(bytes.subarray(start, end)) === null) break
    number++
    start = end + 1
  }
  return number
}
