import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadSpacing } from '../../src/lexicon/spacing.ts'
import { normalizeText } from '../../src/normalize/index.ts'

const WORDS =
  'می شود میشود علي كتاب ها های کتابها خانهها گفت و گو ســلام اولِگ ﻻﺯم خانۀ أحمد عاااالی واقعاً درگیری نمی توانم رفته اند'
const MARKS = [
  ' ',
  '  ',
  '\u00a0',
  '\u200c',
  '\u200e',
  '\u00ad',
  '\u200d',
  '.',
  '..',
  '...',
  '،',
  ',',
  ':',
  '"',
  '«',
  '»',
  '(',
  ')',
  '“',
  "'",
]
const OTHERS = ['\n', '\r\n', '- ', '--', '12', '۱۲', '٣', '3.14', '10:30', '%', '5G', '\u0640', '\ufdd0', '🔹']
const LINKS = ['http://a.ir/b?c=ي ', '@ali', '#خبر_فوري', 'x@y.ir']

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  fc.constantFrom(...OTHERS, ...LINKS),
  fc.string({ maxLength: 3 }),
)
const dirt = fc.array(part).map((parts) => parts.join(''))
const lexicon = loadSpacing()

/** The letters and digits of a text as they compare, whatever their code points and however drawn out. */
function folded(text: string): string {
  return text
    .replaceAll('\u0640', '')
    .normalize('NFKC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإ]/g, 'ا')
    .replace(/[ۀة]/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(.)\1{2,}/gu, '$1')
}

describe.each([
  ['rules alone', null],
  ['the lexicon', lexicon],
])('normalization of generated dirt with %s', (_, spacing) => {
  const normalize = (text: string) => normalizeText(text, spacing)

  it('normalizing twice is normalizing once', () => {
    const twice = fc.property(dirt, (text) => {
      const once = normalize(text).text
      expect(normalize(once).text).toBe(once)
    })
    fc.assert(twice, { numRuns: 3000, seed: 1 })
  })

  it('keeps the number of lines', () => {
    const lines = fc.property(dirt, (text) => {
      expect(normalize(text).text.split('\n').length).toBe(text.split('\n').length)
    })
    fc.assert(lines, { numRuns: 1000, seed: 2 })
  })

  it('maps every word to the letters it came from, without the blanks beside it', () => {
    const tight = fc.property(dirt, (text) => {
      const normalized = normalize(text)
      for (const { index, 0: word } of normalized.text.matchAll(/\S+/gu)) {
        const { start, end } = normalized.origin({ start: index, end: index + word.length })
        const raw = text.slice(start, end)
        expect(raw.trim()).toBe(raw)
        expect(folded(raw)).toBe(folded(word))
      }
    })
    fc.assert(tight, { numRuns: 2000, seed: 3 })
  })
})
