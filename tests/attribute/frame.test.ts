import { describe, expect, test } from 'vitest'
import { attributeText, wordsOrNull } from '../pipeline.ts'

const opening = 'مینا راد گفت: پل شهر باز است.'

/** The contents that come of the opening and what follows it in its paragraph. */
const contentsAfter = (rest: string) => {
  const article = attributeText(`${opening} ${rest}`)
  return article.attributions.map(({ content }) => wordsOrNull(article, content[0]!))
}

describe('the narrator takes over from unmarked speech', () => {
  test.each([
    ['with «وی»', 'وی افزود: خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
    ['with «او»', 'او تاکید کرد: خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
    ['with an adverb before «وی»', 'همچنین وی افزود: خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
    ['with «به گفته وی»', 'به گفته وی، خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
    ['with the speaker’s surname', 'راد افزود: خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
    ['with somebody else and a colon', 'وزیر نیرو گفت: خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
    ['with a cue alone and a colon', 'همچنین افزود: خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
    ['with somebody who joins in', 'وزیر نیرو نیز تاکید کرد خیابان هم باز می‌شود.', 'خیابان هم باز می‌شود'],
  ])('%s', (_, rest, second) => {
    expect(contentsAfter(rest)).toEqual(['پل شهر باز است', second])
  })
})

describe('speech goes on', () => {
  test.each([
    ['over a sentence without a cue', 'خیابان هم باز می‌شود.'],
    ['over the speaker’s own «گفتم»', 'من گفتم این کار شدنی است.'],
    ['over «باید بگویم»', 'باید بگویم این کار شدنی است.'],
    ['over a passive', 'گفته می‌شود این کار شدنی است.'],
    ['over «ما اعلام کردیم»', 'ما اعلام کردیم که این کار شدنی است.'],
    ['over a question', 'چرا این کار شدنی نیست؟'],
  ])('%s: %s', (_, rest) => {
    expect(contentsAfter(rest)[0]).toBe(`پل شهر باز است. ${rest.slice(0, -1)}`)
  })

  test('over somebody whom the speaker quotes with «که»', () => {
    const [outer, inner] = contentsAfter('دیروز وزیر نیرو گفت که خیابان هم باز می‌شود.')
    expect(outer).toContain('خیابان هم باز می‌شود')
    expect(inner).toBe('خیابان هم باز می‌شود')
  })
})

describe('a sentence about the speaker is the narrator’s', () => {
  test.each([
    ['by surname', 'راد سپس به بازار رفت.'],
    ['by full name', 'مینا راد سپس به بازار رفت.'],
  ])('%s: %s', (_, rest) => {
    expect(contentsAfter(rest)).toEqual(['پل شهر باز است'])
  })
})
