import { expect, test } from 'vitest'
import { csv, tsv } from '../../src/render/delimited.ts'
import { views } from '../../src/render/index.ts'
import { sample, sampleWith } from './sample.ts'

test('the header names every column', () => {
  expect(csv(views.speakers, {}).begin).toBe('document,id,name,role,kind,aliases,quotations,words,stances\n')
})

test('each row has as many cells as the header, absent ones empty', async () => {
  const { begin, each } = tsv(views.quotes, {})
  const rows = `${begin}${await each(sample)}`.trimEnd().split('\n')
  const cells = Object.keys(views.quotes.flat).length
  expect(rows.map((row) => row.split('\t').length)).toEqual([cells, cells, cells])
  expect(rows[2]).toContain('deny\tfalse')
})

test.each([
  ['a delimiter', 'آب، نان, برق', '"آب، نان, برق"'],
  ['a quotation mark', 'طرح "صبا"', '"طرح ""صبا"""'],
  ["a line's end", 'یک\nدو', '"یک\nدو"'],
  ['a carriage return alone', 'یک\rدو', '"یک\rدو"'],
  ['nothing for a Persian comma', 'آب، نان', 'آب، نان'],
  ['nothing for what a spreadsheet could take for a formula', '=۱+۱', '=۱+۱'],
])('quotes %s', async (_, text, cell) => {
  expect(await csv(views.quotes, {}).each(sampleWith({ text }))).toContain(`,direct,${cell},`)
})
