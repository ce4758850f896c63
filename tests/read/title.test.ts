import { expect, test } from 'vitest'
import { titleOf } from '../../src/read/title.ts'

test.each([
  ['a headline over a text', 'سدها خالی شد\nمتن خبر.', 'سدها خالی شد'],
  ['white space around it', '\n  سدها خالی شد \r\n\nمتن خبر.', 'سدها خالی شد'],
  ['«name: words»', 'راد: آب کم است\nمتن خبر.', 'راد: آب کم است'],
  ['a question', 'آب کم است؟\nمتن خبر.', 'آب کم است؟'],
  ['a decimal point', 'رشد ۲.۵ درصدی بها\nمتن خبر.', 'رشد ۲.۵ درصدی بها'],
  ['an ellipsis', 'از تهران تا ... رشت\nمتن خبر.', 'از تهران تا ... رشت'],
])('%s is a title', (_, text, title) => {
  const { start, end } = titleOf(text)!
  expect(text.slice(start, end)).toBe(title)
})

test.each([
  ['the only line is the text', 'سدها خالی شد'],
  ['the only line, with empty ones below, is the text', 'سدها خالی شد\n\n \n'],
  ['a sentence is a paragraph', 'سدها خالی شد.\nمتن خبر.'],
  ['two sentences are a paragraph', 'سدها خالی شد. باران نیامد\nمتن خبر.'],
  ['a line over 200 letters is a paragraph', `${'آب '.repeat(70)}\nمتن خبر.`],
  ['a lead names its agency', 'به گزارش برنا راد گفت:\nآب کم است.'],
  ['an unfinished sentence goes on below', 'وزیر نیرو، که دیروز آمد،\nرفت.'],
  ['an empty text has none', ' \n'],
])('%s', (_, text) => {
  expect(titleOf(text)).toBeNull()
})
