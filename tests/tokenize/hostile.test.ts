import { describe, expect, test } from 'vitest'
import { tokenizeText } from './lines.ts'

const size = 200_000

// Each of these would take minutes if any step were not linear; the runner's time limit is the judge.
describe('hostile text is done in linear time', () => {
  const links = ['aa.', 'a-b.', 'a+', 'a@', '@', '#', 'www.', 'aa.a1', 'http://a«']
  const marks = ['«', '«»', '"', '."', '.', '. ', '…', '*', '(']
  const words = ['ا.', '1,', '1:', '\u200c', 'آ\u200c', '_', '[n]', '\n', '\n ', 'الف\n', 'آب. آب\n', 'انتهای پیام ']
  test.each([...links, ...marks, ...words])('%j over and over', (unit) => {
    const { tokens, sentences } = tokenizeText(unit.repeat(size / unit.length))
    expect(sentences.length).toBeLessThanOrEqual(tokens.length)
  })

  test('an address of nothing but full stops', () => {
    expect(tokenizeText(`http://${'.'.repeat(size)}a`).tokens).toHaveLength(1)
  })

  test('a column of lines as wide as a page', () => {
    expect(tokenizeText(`${'آب '.repeat(18)}. آب\n`.repeat(size / 60)).paragraphs.length).toBeGreaterThan(0)
  })
})
