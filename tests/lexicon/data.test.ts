import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../src/lexicon/data/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'))

/** Letters that normalized text does not hold: Arabic yeh and kaf, tatweel, short vowels, invisible marks. */
const FOREIGN = /[يىكةۀـ\u0610-\u061a\u064c-\u0653\u0655-\u065f\u0670\u00a0\u200b\u200d-\u200f\ufeff]/
/** It keeps two marks: the ezafe of «خانهٔ» and the tanvin of «واقعاً». */
const STRAY_MARK = /(?<!ه)\u0654|(?<![اءأئه])\u064b/
const LOOSE_HALF_SPACE = /(?:^|[\s\u200c])\u200c|\u200c(?:$|\s)/
const LOOSE_SPACE = /^ | $| {2}/

const readLines = (name: string) => readFileSync(new URL(name, folder), 'utf8').split('\n')

function readTable(name: string) {
  const [header = '', ...rows] = readLines(name).filter((line) => line !== '' && !line.startsWith('#'))
  return { columns: header.split('\t'), rows: rows.map((row) => row.split('\t')) }
}

describe.each(names)('%s', (name) => {
  const { columns, rows } = readTable(name)
  const cells = rows.flat()
  const keys = rows.map(([key = '']) => key)

  it('says in comments what it holds and under which licence', () => {
    const comments = readLines(name).filter((line) => line.startsWith('#'))
    expect(comments.join('\n')).toMatch(/licence/i)
  })

  it('has a header of lower-case column names, then rows of as many cells', () => {
    expect(columns.every((column) => /^[a-z][a-z-]*$/.test(column))).toBe(true)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
  })

  it('ends with one line feed and has no carriage returns', () => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toMatch(/[^\n]\n$/)
    expect(cells.filter((cell) => cell.includes('\r'))).toEqual([])
  })

  it('is sorted by its first column in code-point order, so that differences stay small', () => {
    expect(keys).toEqual([...keys].sort())
  })

  it('lists a form once, or once for each pattern', () => {
    const pattern = columns.indexOf('pattern')
    const forms = rows.map((row) => `${row[0]} ${row[pattern] ?? ''}`)
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })

  it('spells as normalized text does: Persian yeh and kaf, no short vowels, half-spaces as U+200C inside words only', () => {
    expect(cells.filter((cell) => FOREIGN.test(cell) || STRAY_MARK.test(cell) || LOOSE_HALF_SPACE.test(cell))).toEqual(
      [],
    )
  })

  it('has no space at an edge and no doubled one', () => {
    expect(cells.filter((cell) => LOOSE_SPACE.test(cell))).toEqual([])
  })

  it('counts in whole numbers and marks ambiguity as 0 or 1', () => {
    const column = (title: string) => rows.map((row) => row[columns.indexOf(title)] ?? '')
    if (columns.includes('count')) expect(column('count').filter((cell) => !/^\d+$/.test(cell))).toEqual([])
    if (columns.includes('ambiguous')) expect(column('ambiguous').filter((cell) => !/^[01]$/.test(cell))).toEqual([])
  })
})
