import { expect, test } from 'vitest'
import { analyze, articleFromText } from '../../src/index.ts'
import { formAt, generation, makeRoom, textOf } from '../../src/lexicon/word-forms.ts'

const numberOf = (word: string) => formAt(word, 0, word.length)
/** More words than there is room for. */
const flood = Array.from({ length: 1 << 18 }, (_, i) => `ک${i}`)

test('a form has one number wherever it stands, and another form another', () => {
  const text = 'آب را آب'
  expect(formAt(text, 0, 2)).toBe(formAt(text, 6, 8))
  expect(textOf(formAt(text, 6, 8))).toBe('آب')
  expect(formAt(text, 3, 5)).not.toBe(formAt(text, 0, 2))
})

test('long texts have none', () => {
  expect(numberOf('ا'.repeat(25))).toBe(0)
})

test('where there is no more room new forms have none, and all begin anew before the next article', () => {
  const article = articleFromText('a', 'سارا راد گفت: «باران می‌آید.» او میگوید کار آسان است.')
  const before = analyze(article)
  const old = generation
  for (const word of flood) numberOf(word)
  expect(numberOf('ناشناخته')).toBe(0)
  makeRoom()
  expect(generation).toBe(old + 1)
  expect(numberOf('ناشناخته')).toBe(1)
  for (const word of flood) numberOf(word)
  expect(analyze(article).quotations).toEqual(before.quotations)
  expect(generation).toBe(old + 2)
})

test('an article that takes all the room itself is read to its end', () => {
  const { tokens, quotations } = analyze(articleFromText('a', `${flood.join(' ')}\nنیما راد گفت: «باران می‌آید.»`))
  expect(tokens.filter(({ form }) => form === 0).length).toBeGreaterThan(0)
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['نیما راد'])
})
