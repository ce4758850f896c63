import { expect, test } from 'vitest'
import { analyze, articleFromText } from '../../src/index.ts'

const quotationsIn = (text: string) => analyze(articleFromText('edge', text)).quotations

/** Teasers are cut off anywhere, right after a cue as well. */
const cutOff = [
  'وی گفت',
  'وی گفت:',
  'وی گفت «',
  'وی گفت،',
  'و گفت',
  'ج:',
  'متن پیام شهرداری به شرح زیر است:',
  'وی گفت که',
  'وی با بیان اینکه',
  'به گفته',
  'به گزارش',
  'ادعای شهرداری مبنی بر',
]

test.each(cutOff)('an article that ends in «%s» is read, and nothing comes of its end', (end) => {
  expect(quotationsIn(end)).toEqual([])
  expect(quotationsIn(`پل باز شد\nپل تازه شهر باز شد. ${end}`)).toEqual([])
})

test.each([
  ['an empty article', ''],
  ['white space', ' \n\n '],
  ['marks', '... «» : ؟\n«'],
  ['no Persian at all', 'The minister said: “The bridge is open.”'],
])('%s holds no quotation', (_, text) => {
  expect(quotationsIn(text)).toEqual([])
})
