import { describe, expect, test } from 'vitest'
import { parseGold, parseSystem } from '../../src/evaluate/index.ts'
import { wordSpans, wordsIn } from '../../src/evaluate/words.ts'
import { gold } from './sample.ts'

test('annotations are read, blank lines are not', () => {
  expect(parseGold(`${JSON.stringify(gold)}\n\n`)).toEqual([gold])
})

describe('what is none of the kind is named by its line', () => {
  test.each([
    ['no JSON', '{"id":', 'line 1 is no annotated article'],
    ['no attributions', `${JSON.stringify(gold)}\n{"id":"a2"}`, 'line 2 is no annotated article'],
    ['null', 'null', 'line 1 is no annotated article'],
    ['an article', '{"id":"a","text":"سلام"}', 'line 1 is no annotated article'],
  ])('%s', (_, text, message) => {
    expect(() => parseGold(text)).toThrow(message)
  })

  test('a quotation without content', () => {
    expect(() => parseSystem('{"document":"a1"}')).toThrow('line 1 is no quotation')
  })
})

test('quotations belong to the article that their path names', () => {
  const record = { type: 'direct', content: [{ start: 0, end: 4, text: 'سلام' }] }
  const lines = ['a1', 'texts/a1.txt', '/b/a2.txt'].map((document) => JSON.stringify({ document, ...record }))
  const system = parseSystem(lines.join('\n'))
  expect([...system].map(([id, quotations]) => [id, quotations.length])).toEqual([
    ['a1', 2],
    ['a2', 1],
  ])
  expect(system.get('a2')).toEqual([
    { type: 'direct', content: record.content, cue: [], source: null, speaker: null, confidence: null },
  ])
})

describe('words', () => {
  const text = 'آب، ۱۲٫۵ می‌شود. #هوا'
  const words = wordSpans(text)

  test('punctuation is none; a half-space is within one', () => {
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['آب', '۱۲', '۵', 'می‌شود', 'هوا'])
  })

  test.each([
    ['a span takes every word that it touches', [{ start: 1, end: 5 }], [0, 1]],
    ['a span between words takes none', [{ start: 2, end: 4 }], []],
    ['an empty one neither', [{ start: 4, end: 4 }], []],
    [
      'two spans take each word once',
      [
        { start: 0, end: 2 },
        { start: 0, end: 6 },
      ],
      [0, 1],
    ],
  ])('%s', (_, spans, expected) => {
    expect([...wordsIn(words, spans)]).toEqual(expected)
  })
})
