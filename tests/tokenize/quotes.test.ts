import { expect, test } from 'vitest'
import { tokenizeText, wordsOf } from './lines.ts'

/** What stands between each pair of marks; one that is never closed begins with «?». */
const quotedIn = (text: string) => {
  const article = tokenizeText(text)
  return article.quoted.map(({ open, close, closed }) => {
    const words = close > open + 1 ? wordsOf(article, { from: open + 1, to: close }) : ''
    return closed ? words : `?${words}`
  })
}

test.each([
  ['guillemets', 'گفت: «باران آمد» و رفت.', ['باران آمد']],
  ['curly marks', 'گفت: “باران آمد” و رفت.', ['باران آمد']],
  ['low and high marks', 'گفت: „باران آمد” و رفت.', ['باران آمد']],
  ['single guillemets', 'گفت: ‹باران آمد› و رفت.', ['باران آمد']],
  ['straight marks: the first opens, the next closes', 'از "آب" و "نان" گفت.', ['آب', 'نان']],
  ['nested guillemets, outer first', 'گفت: «کتاب «باران» را خواندم.»', ['کتاب «باران» را خواندم.', 'باران']],
  ['straight marks within guillemets', 'گفت: «کتاب "باران" را خواندم.»', ['کتاب "باران" را خواندم.', 'باران']],
  ['guillemets within straight marks', 'گفت: "کتاب «باران» را خواندم."', ['کتاب «باران» را خواندم.', 'باران']],
  ['one that is never closed runs to the end of its paragraph', 'گفت: «باران آمد.\nرفت.', ['?باران آمد.']],
  [
    'two openings and one closing: the inner pair closes',
    'گفت: «کتاب «باران» را خواندم.\nرفت.',
    ['?کتاب «باران» را خواندم.', 'باران'],
  ],
  ['a closing mark alone pairs nothing', 'باران آمد» و رفت.', []],
  ['guillemets may run on over paragraphs', 'گفت: «باران آمد.\nهوا سرد شد.»\nرفت.', ['باران آمد.\nهوا سرد شد.']],
  ['unless another opens before they close', 'گفت: «باران آمد.\nاو گفت: «نه.»', ['?باران آمد.', 'نه.']],
  ['straight marks do not run on: each could be either', 'گفت: "باران آمد.\nاو گفت: "نه."', ['?باران آمد.', 'نه.']],
  ['marks with nothing between', 'گفت: «» و رفت.', ['']],
  ['inches and seconds are taken for a straight mark that is never closed', 'تلویزیون ۴۲" خرید.', ['?خرید.']],
])('%s', (_, text, expected) => {
  expect(quotedIn(text)).toEqual(expected)
})

test('hostile nesting is cut off, and marks stay in order', () => {
  const { quoted } = tokenizeText(`${'«'.repeat(5000)} آب ${'»'.repeat(5000)}`)
  expect(quoted.length).toBeLessThan(20)
  const opens = quoted.map(({ open }) => open)
  expect(opens).toEqual(opens.toSorted((a, b) => a - b))
})
