import { expect, test } from 'vitest'
import { tokenizeText, wordsOf } from './lines.ts'

const sentencesOf = (text: string) => {
  const article = tokenizeText(text)
  return article.sentences.map((sentence) => wordsOf(article, sentence))
}

test.each([
  ['a full stop ends one', 'باران آمد. هوا سرد شد.', ['باران آمد.', 'هوا سرد شد.']],
  ['so do question and exclamation marks', 'آمد؟ نه! رفت.', ['آمد؟', 'نه!', 'رفت.']],
  ['a row of such marks ends one', 'چرا؟! نمی‌دانم.', ['چرا؟!', 'نمی‌دانم.']],
  ['a line break does, too', 'باران آمد\nهوا سرد شد', ['باران آمد', 'هوا سرد شد']],
  ['neither semicolon nor colon does', 'گفت: باران آمد؛ هوا سرد شد.', ['گفت: باران آمد؛ هوا سرد شد.']],
  ['«و...» ends none', 'سیب، انار و... رسیده است.', ['سیب، انار و... رسیده است.']],
  ['nor does «و …»', 'سیب، انار و … رسیده است.', ['سیب، انار و … رسیده است.']],
  ['nor a pause in speech', 'من... نمی‌دانم.', ['من... نمی‌دانم.']],
  ['an ellipsis ends one with its paragraph', 'سیب و...\nانار.', ['سیب و...', 'انار.']],
  ['an initial ends none', 'دکتر م. رادفر آمد. رفت.', ['دکتر م. رادفر آمد.', 'رفت.']],
  [
    'a Latin initial ends none',
    '«جان رادفر» (John F. Radfar) آمد. رفت.',
    ['«جان رادفر» (John F. Radfar) آمد.', 'رفت.'],
  ],
  [
    'a Latin letter that is no initial',
    'او کمبود ویتامین C دارد و D. دکتر آمد.',
    ['او کمبود ویتامین C دارد و D.', 'دکتر آمد.'],
  ],
  ['«و.» is no initial', 'سیب و. انار رسید.', ['سیب و.', 'انار رسید.']],
  ['dotted letters end none', 'سال ۱۳۲۰ ه.ش. بود. رفت.', ['سال ۱۳۲۰ ه.ش. بود.', 'رفت.']],
  ['a decimal point ends none', 'رشد 2.5 درصد بود.', ['رشد 2.5 درصد بود.']],
  ['a glued full stop does', 'جام را برد.باهنر گفت.', ['جام را برد.', 'باهنر گفت.']],
  ['a closing guillemet belongs to its sentence', 'گفت: «می‌آیم.» رفت.', ['گفت: «می‌آیم.»', 'رفت.']],
  ['so does the bracket', 'آمد (شاید هم نیامد.) رفت.', ['آمد (شاید هم نیامد.)', 'رفت.']],
  ['and the full stop after a closing guillemet', 'گفت: «می‌آیم!». رفت.', ['گفت: «می‌آیم!».', 'رفت.']],
  ['speech within guillemets has sentences of its own', 'گفت: «آمدم. دیدم.» رفت.', ['گفت: «آمدم.', 'دیدم.»', 'رفت.']],
  ['a straight mark after a full stop closes', 'گفت: "می‌آیم." رفت.', ['گفت: "می‌آیم."', 'رفت.']],
  ['or opens, where none is open', 'رفت. "می‌آیم" را گفت.', ['رفت.', '"می‌آیم" را گفت.']],
  ['the last one needs no mark', 'باران آمد. هوا سرد شد', ['باران آمد.', 'هوا سرد شد']],
])('%s', (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

test('sentences cover all tokens of their paragraphs, in order', () => {
  const article = tokenizeText('یک. دو؟\nسه: «چهار. پنج.» شش\n... هفت')
  const ends = article.sentences.map(({ to }) => to)
  expect(article.sentences.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)])
  expect(ends.at(-1)).toBe(article.tokens.length)
  for (const { from, to, paragraph } of article.sentences) {
    expect(from).toBeGreaterThanOrEqual(article.paragraphs[paragraph]!.from)
    expect(to).toBeLessThanOrEqual(article.paragraphs[paragraph]!.to)
  }
})
