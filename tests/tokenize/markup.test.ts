import { expect, test } from 'vitest'
import { tokenizeText } from './lines.ts'

const textsOf = (text: string) =>
  tokenizeText(text)
    .tokens.map((token) => token.text)
    .join('|')

test.each([
  ['bold words are words', '**باران** آمد', 'باران|آمد'],
  ['a link leaves its words', '[ایسنا](https://example.org) نوشت', 'ایسنا|نوشت'],
  ['a picture leaves its words', '![باران](https://example.org/a.jpg) آمد', 'باران|آمد'],
  ['a picture without words leaves nothing', '![](https://example.org/a.jpg) آمد', 'آمد'],
  ['bold and a link', '**به گزارش [ایسنا](https://example.org)،** آمد', 'به|گزارش|ایسنا|،|آمد'],
  ['one asterisk opens a point of a list', '* باران آمد', '*|باران|آمد'],
  ['three part the questions of an interview', '*** باران آمد', '*|*|*|باران|آمد'],
  ['asterisks apart are no bold', '* * باران', '*|*|باران'],
  ['brackets without a link stay', '[باران] آمد', '[|باران|]|آمد'],
  ['parentheses after brackets stay where they hold no link', '[باران](دیروز) آمد', '[|باران|]|(|دیروز|)|آمد'],
])('%s', (_, text, expected) => {
  expect(textsOf(text)).toBe(expected)
})
