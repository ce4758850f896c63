import { expect, test } from 'vitest'
import { views } from '../../src/render/index.ts'
import { markdown } from '../../src/render/markdown.ts'
import { text } from '../../src/render/prose.ts'
import { sample, sampleWith } from './sample.ts'

test('a Markdown table has one line a quotation', async () => {
  const { begin, each } = markdown(views.quotes, {})
  const lines = `${begin}${await each(sample)}`.trimEnd().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[2]).toContain('**مینا راد**<br>وزیر نیرو')
})

test.each([
  ['a bar', 'الف|ب', 'الف\\|ب'],
  ['emphasis', '*مهم*', '\\*مهم\\*'],
  ['a tag', '<b>', '\\<b\\>'],
  ["a line's end", 'یک\nدو', 'یک دو'],
])('in Markdown, %s is no markup', async (_, said, shown) => {
  expect(await markdown(views.quotes, {}).each(sampleWith({ text: said }))).toContain(`«${shown}»`)
})

test('text has the speaker, the cue and the words', async () => {
  const [first] = (await text(views.quotes, {}).each(sample)).split('\n\n')
  expect(first).toBe('مینا راد (وزیر نیرو) — هشدار دادن\n«سدها تا مهر خالی می‌شود، مگر آن‌که مصرف کم شود.»')
})

test('guillemets within the words are turned inward', async () => {
  expect(await text(views.quotes, {}).each(sampleWith({ text: 'طرح «صبا»' }))).toContain('«طرح ‹صبا›»')
})
