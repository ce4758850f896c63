import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { columnWidths } from '../../src/render/layout.ts'
import { measureFor } from '../../src/render/width.ts'
import { wrap } from '../../src/render/wrap.ts'

test.each([
  ['letters', 'سلام', 4],
  ['a half-space', 'می‌رود', 5],
  ['short vowels', 'مُدیرِ', 4],
  ['hamza above', 'خانهٔ', 4],
  ['guillemets and Persian digits', '«۱۴۰۲»', 6],
  ['a precomposed ligature', 'ﷲ', 1],
  ['an emoji', '🔴', 2],
])('%s: as many columns as a terminal gives them', async (_, text, columns) => {
  expect((await measureFor([text]))(text)).toBe(columns)
})

test('the quick measure agrees with the full one on Persian words', () => {
  const letters = fc.constantFrom(...'اآبپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيىئأؤۀة ۱٢3،؛؟«»().:!\u200cABcd')
  return fc.assert(
    fc.asyncProperty(fc.string({ unit: letters }), async (text) => {
      expect((await measureFor([text]))(text)).toBe(stringWidth(text))
    }),
  )
})

test('wrapped lines fit and hold every letter in order', () => {
  const words = fc.string({ unit: fc.constantFrom('س', 'ل', 'ا', ' ', '\u064f') })
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 12 }), (text, width) => {
      const lines = wrap(text, width, stringWidth)
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})

test('columns share what room there is, and none takes more than it needs', () => {
  const columns = [{ heading: '#', share: 0 }, ...[3, 2, 7].map((share) => ({ heading: '', share }))]
  expect(columnWidths(columns, [1, 200, 9, 900], 80)).toEqual([1, 17, 9, 39])
  expect(columnWidths(columns, [1, 4, 4, 4], 80)).toEqual([1, 4, 4, 4])
})
