import { expect, test } from 'vitest'
import { articleFromText, explain, explanationText } from '../../src/index.ts'

const plain = (text: string) => text.replaceAll('\u200E', '')
const explained = (article: string, id = 'a.txt') => explain(articleFromText(id, article))

const article = 'مینا راد، وزیر نیرو، گفت: آب کم است.\nوی به مردم نگفت که باران می‌بارد.\nوی افزود: صرفه‌جویی کنید.'

test('each quotation is a block of labelled lines', () => {
  const [document, first, second, rest] = plain(explanationText(explained(article))).split('\n\n')
  expect(document).toBe('a.txt')
  expect(first!.split('\n')[0]).toBe('1  مینا راد: «آب کم است»')
  expect(first).toMatch(/^ {3}cue {10}گفت of گفتن: verb, neutral; takes colon, clause$/m)
  expect(first).toMatch(/^ {3}rule {9}subject-cue-colon$/m)
  expect(first).toMatch(/^ {3}source {7}مینا راد، وزیر نیرو: name, name مینا راد, role وزیر نیرو$/m)
  expect(first).toMatch(/^ {3}speaker {6}مینا راد, وزیر نیرو \(person, s1\)$/m)
  expect(first).not.toContain('goes back to')
  expect(second).toMatch(/^ {3}goes back to مینا راد، وزیر نیرو, the source of quotation 1, at 0 \(before it\)$/m)
  expect(rest).toMatch(/^Cues that made no quotation\n {3}\d+ {2}نگفت of گفتن: it is negated$/m)
})

test('a long content is shown by its ends', () => {
  const long = explained(`مینا راد گفت: سدها ${'و رودها '.repeat(60)}خالی است.`)
  const [, block] = plain(explanationText(long)).split('\n\n')
  expect(block!.split('\n')[0]!.length).toBeLessThan(200)
  expect(block).toMatch(/سدها .* … .* خالی است/)
})

test('what a terminal would obey is left out', () => {
  const hostile = explanationText(explained('مینا راد گفت: آب \u001b[31mکم است.', 'a\u001b]0;x\u0007.txt'))
  expect(hostile).not.toMatch(/[\u001b\u0007]/)
})

test('Persian words stand between left-to-right marks, so that the line keeps its order', () => {
  expect(explanationText(explained(article))).toContain('\u200Eگفت\u200E of \u200Eگفتن\u200E:')
})

test('headings and labels may be painted', () => {
  const painted = explanationText(explained(article), (text, emphasis) => `<${emphasis}>${text}</>`)
  expect(painted).toMatch(/^<faint>a\.txt<\/>\n\n<strong>1 /)
})
