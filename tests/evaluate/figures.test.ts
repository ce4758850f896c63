import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate/index.ts'
import { at, changed, evaluated, gold, perfect, text } from './sample.ts'

const all = { p: 100, r: 100, f1: 100 }
const threeOfFour = { p: 75, r: 75, f1: 75 }
const span = (words: string) => {
  const [start, end] = at(words)
  return { start, end }
}

test('what is annotated is entirely right', () => {
  expect(evaluated(perfect)).toMatchObject({
    articles: 1,
    gold: 4,
    system: 4,
    whoSaidWhat: all,
    detection: all,
    contentExact: all,
    contentOverlap: all,
    cue: all,
    speaker: 100,
    sourceExact: 100,
    sourceOverlap: 100,
    type: 100,
    citron: { relation: { exact: all, overlap: all } },
    errors: [],
  })
})

describe('one thing wrong', () => {
  test.each([
    [
      'the speaker: said by nobody',
      { speaker: null },
      { whoSaidWhat: threeOfFour, detection: all, contentExact: all, speaker: 75 },
    ],
    [
      'a word too few: exact no more, who said what still right',
      { content: [span('آب سدهای شهر تا پایان مهر کم')] },
      { whoSaidWhat: all, detection: all, contentExact: threeOfFour },
    ],
    [
      'three words of eight too few: found, but not what was said',
      { content: [span('آب سدهای شهر تا پایان')] },
      { whoSaidWhat: threeOfFour, detection: all },
    ],
    ['half too few: not found', { content: [span('آب سدهای')] }, { detection: threeOfFour, speaker: 100 }],
    ['the type', { type: 'indirect' as const }, { whoSaidWhat: all, type: 75 }],
    ['no source', { source: null }, { sourceExact: 75, sourceOverlap: 75 }],
    ['a part of the source', { source: span('وزیر نیرو') }, { sourceExact: 75, sourceOverlap: 100 }],
    ['another cue', { cue: [span('افزود')] }, { cue: threeOfFour, whoSaidWhat: all }],
    ['no cue at all: less is missed than is wrong', { cue: [] }, { cue: { p: 100, r: 75, f1: 85.7 } }],
  ])('%s', (_, change, figures) => {
    expect(evaluated(changed(1, change))).toMatchObject(figures)
  })

  test('punctuation round a content is no part of it', () => {
    const [start, end] = at('آب سدهای شهر تا پایان مهر کم می‌شود')
    expect(evaluated(changed(1, { content: [{ start: start - 2, end: end + 1 }] }))).toMatchObject({
      contentExact: all,
    })
  })
})

describe('what is optional or nested counts neither way', () => {
  const free = (mark: object) => ({
    ...gold,
    attributions: gold.attributions.map((one, i) => (i === 2 ? { ...one, ...mark } : one)),
  })
  test.each([
    ['optional and found', { optional: true }, perfect, 1],
    ['optional and missed', { optional: true }, perfect.filter((_, i) => i !== 2), 0],
    ['nested and found', { nested: true }, perfect, 1],
  ])('%s', (_, mark, quotations, found) => {
    expect(evaluated(quotations, free(mark))).toMatchObject({
      gold: 3,
      system: 3,
      whoSaidWhat: all,
      optional: { gold: 1, found },
    })
  })
})

test('each annotation has one counterpart: saying it twice is one right and one spurious', () => {
  const twice = evaluated([...perfect, perfect[3]!])
  expect(twice.detection).toEqual({ p: 80, r: 100, f1: 88.9 })
  expect(twice.errors.map(({ kind }) => kind)).toEqual(['spurious'])
})

test('of two candidates the one that agrees more is the counterpart', () => {
  const [start] = at('آب سدهای شهر')
  const worse = { ...perfect[1]!, content: [{ start, end: at(' می‌شود')[0] }], speaker: 'دیگری' }
  expect(evaluated([worse, ...perfect])).toMatchObject({ speaker: 100, detection: { r: 100 } })
})

test('where a reader cannot tell who speaks, every speaker is right', () => {
  const unknown = { ...gold, attributions: gold.attributions.map((one) => ({ ...one, speaker: null })) }
  expect(evaluated(changed(0, { speaker: 'هر کس' }), unknown)).toMatchObject({ whoSaidWhat: all, speaker: null })
})

test('nothing found is no precision, no recall; nothing annotated neither', () => {
  expect(evaluated([]).whoSaidWhat).toEqual({ p: null, r: 0, f1: 0 })
  const silent = { ...gold, attributions: [] }
  expect(evaluate([{ text, gold: silent, quotations: [] }]).whoSaidWhat).toEqual({ p: null, r: null, f1: 0 })
})
