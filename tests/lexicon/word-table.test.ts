import { describe, expect, it, test } from 'vitest'
import { packWords, WordTable } from '../../src/lexicon/word-table.ts'
import { joinLists } from '../../src/lexicon/words.ts'

describe('a table says of every word of the lexicons what the lists say', () => {
  const words = joinLists()
  const table = new WordTable(packWords(words))

  test('words that the lists have', () => {
    expect(words.size).toBeGreaterThan(5000)
    expect([...words].filter(([word, classes]) => table.get(word) !== classes)).toEqual([])
  })

  test('words that they lack: each with a letter more or less', () => {
    const near = [...words.keys()].flatMap((word) => [`${word}ا`, word.slice(1), word.slice(0, -1)])
    expect(near.filter((word) => table.get(word) !== words.get(word))).toEqual([])
  })
})

describe('the ends of a table', () => {
  const table = new WordTable(
    packWords(
      new Map([
        ['آب', 1],
        ['باد', 2],
        ['خاک', 4],
      ]),
    ),
  )

  it.each([
    ['the first word', 'آب', 1],
    ['the last word', 'خاک', 4],
    ['a word before all', 'ء', undefined],
    ['a word after all', 'یخ', undefined],
    ['no word', '', undefined],
    ['a word and more', 'آبباد', undefined],
  ])('%s', (_, word, classes) => {
    expect(table.get(word)).toBe(classes)
    expect(table.has(word)).toBe(classes !== undefined)
  })

  it('may be all there is', () => {
    expect(new WordTable(packWords(new Map())).get('آب')).toBeUndefined()
  })
})
