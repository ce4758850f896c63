// The spelling all lexicons share, that of normalized text: Persian letters, no diacritics but the ezafe of «خانهٔ»,
// one half-space inside words and none at their edges.
const LETTERS = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه\u0654', '\u00a0': ' ', '\u00ac': '\u200c' }
const FOREIGN = /[يىكةۀ\u00a0\u00ac]/g
const FIRST_HAMZA = /(?<![\p{L}\u200c])[أإ](?=\p{L})/gu
const INVISIBLE = /[\u0640\u064b-\u0653\u0655\u0670\u200d-\u200f\ufeff]|(?<!ه)\u0654/g
const LOOSE_HALF_SPACE = /(?<![\p{L}\p{N}\u200c])\u200c+|\u200c+(?![\p{L}\p{N}\u200c])|(?<=\u200c)\u200c+/gu

/** Returns the text in that spelling: «كي‌ير» is «کی‌یر». */
export function spell(text) {
  return text
    .normalize('NFC')
    .replace(FOREIGN, (letter) => LETTERS[letter])
    .replace(FIRST_HAMZA, 'ا')
    .replace(INVISIBLE, '')
    .replace(LOOSE_HALF_SPACE, '')
}
