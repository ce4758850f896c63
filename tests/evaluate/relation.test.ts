import { describe, expect, test } from 'vitest'
import { at, changed, evaluated, perfect } from './sample.ts'

const span = (words: string) => {
  const [start, end] = at(words)
  return { start, end }
}
const all = { p: 100, r: 100, f1: 100 }
const threeOfFour = { p: 75, r: 75, f1: 75 }

describe('the whole relation is exact where cue, source and content are', () => {
  test.each([
    ['a cue that is a part', { cue: [span('هشدار')] }, { cue: { exact: threeOfFour }, content: { exact: all } }],
    ['a source too long', { source: span('پرهام کیانی هشدار') }, { source: { exact: threeOfFour } }],
    ['a content too short', { content: [span('باران امسال کمتر از')] }, { content: { exact: threeOfFour } }],
  ])('%s', (_, change, parts) => {
    const { citron } = evaluated(changed(2, change))
    expect(citron).toMatchObject({ ...parts, relation: { exact: threeOfFour } })
  })

  test('the speaker is no part of it', () => {
    expect(evaluated(changed(2, { speaker: null })).citron.relation.exact).toEqual(all)
  })
})

test('by words, long contents weigh more than short ones', () => {
  // Of 21 words of contents, 8 are missed.
  const { citron } = evaluated(perfect.filter((_, i) => i !== 1))
  expect(citron.content.overlap).toEqual({ p: 100, r: 61.9, f1: 76.5 })
})

test('the colon of a headline is a cue of one unit', () => {
  expect(evaluated(changed(0, { cue: [span('شهر')] })).citron.cue.exact).toEqual(threeOfFour)
  // The cues have four words and a colon; one of them is missed.
  expect(evaluated(changed(0, { cue: [] })).citron.cue.overlap).toEqual({ p: 100, r: 80, f1: 88.9 })
})
