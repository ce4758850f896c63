import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { views } from '../../src/render/index.ts'
import { table } from '../../src/render/table.ts'
import { sample, sampleWith, silent } from './sample.ts'

/** Lines of the drawing, without the caption. */
async function drawn(article = sample, width = 80): Promise<string[]> {
  const output = await table(views.quotes, { width }).each(article)
  return output.trimEnd().split('\n').slice(2)
}

const long = 'می‌گوید که آب شهرها کم شده است و '.repeat(12)

describe('the columns of a table line up', () => {
  test.each([
    ['with half-spaces', 'می‌خواهیم و نمی‌توانیم'],
    ['with short vowels', 'مُدیرِ کُلّ گفتَه است'],
    ['with hamza and dagger alif', 'خانهٔ رحمٰن'],
    ['with emoji', 'سیل 🔴 آمد 🇮🇷 ⚽️'],
    ['with Latin letters', 'طرح B2B و OPEC'],
    ['with long contents', long],
    ['with a link longer than the column', `https://example.com/${'a'.repeat(90)}`],
    ['with a text that has line ends and tabs', 'یک\n\tدو'],
  ])('%s', async (_, text) => {
    const widths = (await drawn(sampleWith({ text }))).map((line) => stringWidth(line))
    expect(new Set(widths).size).toBe(1)
  })
})

test.each([60, 80, 120, 200])('a table fits into %i columns', async (width) => {
  for (const line of await drawn(sampleWith({ text: long }), width))
    expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test('a table is no wider than its contents', async () => {
  expect(stringWidth((await drawn(sample, 300))[0]!)).toBeLessThan(100)
})

test('nothing is lost where contents are wrapped', async () => {
  const text = 'XYZ'.repeat(50)
  const letters = (await drawn(sampleWith({ text }))).join('').replace(/[^XYZ]/g, '')
  expect(letters).toBe(text)
})

test('a rule stands between rows and nowhere within one', async () => {
  const lines = await drawn(sampleWith({ text: long.repeat(20) }), 60)
  expect(lines.length).toBeGreaterThan(100)
  expect(
    lines
      .filter((line) => /^[┌├└]/.test(line))
      .map((line) => line[0])
      .join(''),
  ).toBe('┌├└')
})

test('placeholders of the drawing that stand in a text stay as they are', async () => {
  expect((await drawn(sampleWith({ text: 'یک\uE000 \uE000دو' }))).join('')).toContain('یک\uE000 \uE000دو')
})

test('left-to-right marks stand on both sides of each border, so that cells keep their places', async () => {
  for (const line of await drawn()) expect(line.replaceAll('\u200E│\u200E', '')).not.toContain('│')
})

test('an article without quotations has no table', async () => {
  expect(await table(views.quotes, {}).each(silent)).toBe('')
})

test('escape sequences of a text do not reach the terminal', async () => {
  expect((await drawn(sampleWith({ text: 'سلام\u001b[31m\u0007 \u202eدنیا' }))).join('')).not.toMatch(
    /[\u001b\u0007\u202e]/,
  )
})

test('paint goes around words and never around the spaces that fill a cell', async () => {
  const paint = (text: string, emphasis: string) => (emphasis === 'strong' ? `<${text}>` : text)
  const output = await table(views.quotes, { paint }).each(sample)
  expect(output).toContain('<مینا راد>')
  expect(output).toContain('<Speaker>')
})
