import { describe, expect, test } from 'vitest'
import { analyze, articleFromText } from '../../src/index.ts'
import { loadLexicon } from '../../src/lexicon/index.ts'
import { confidenceFeatures } from '../../src/resolve/features.ts'

const lexicon = loadLexicon()
const weighed = (weights: readonly (readonly [string, number])[]) => ({ ...lexicon, confidence: new Map(weights) })
const article = articleFromText(
  'a',
  'مینا راد، وزیر نیرو، گفت: آب کم است.\nوی افزود: صرفه‌جویی کنید.\nهمچنین تأکید کرد که باران می‌بارد.',
)

describe('confidence is the share that the sum of the weights stands for', () => {
  const of = (weights: readonly (readonly [string, number])[]) =>
    analyze(article, weighed(weights)).quotations.map(({ confidence }) => confidence)
  test.each([
    ['nothing known is even odds', [], [0.5, 0.5, 0.5]],
    ['the bias holds of all', [['bias', 2]], [0.88, 0.88, 0.88]],
    ['a feature holds of those that have it', [['form=pronoun', 2]], [0.5, 0.88, 0.5]],
    ['two decimals', [['bias', 1]], [0.73, 0.73, 0.73]],
    ['nothing is sure', [['bias', 99]], [0.99, 0.99, 0.99]],
    ['nothing is out of the question', [['bias', -99]], [0.01, 0.01, 0.01]],
  ] as const)('%s', (_, weights, expected) => {
    expect(of(weights)).toEqual(expected)
  })
})

describe('features', () => {
  const [named, pronoun, dropped] = confidenceFeatures(analyze(article)).map((features) => new Set(features))
  test.each([
    ['the rule', named, 'rule=subject-cue-colon'],
    ['the cue', named, 'lemma=گفتن'],
    ['a name', named, 'form=name kind=person'],
    ['a known first name', named, 'first name known'],
    ['a name of two words', named, 'name words=≤2 kind=person'],
    ['a pronoun', pronoun, 'form=pronoun kind=person'],
    ['a dropped subject', dropped, 'form=dropped kind=person'],
    ['the only speaker', dropped, 'speakers=≤1'],
    ['a short content', named, 'tokens=≤3'],
    ['one sentence', named, 'sentences=≤1'],
  ])('%s', (_, features, name) => {
    expect([...features!]).toContain(name)
  })

  test('each holds once', () => {
    expect(named!.size).toBe(confidenceFeatures(analyze(article))[0]!.length)
  })
})

test('every weight belongs to a kind of feature that there is', () => {
  const kinds =
    /^(?:bias|(?:rule|lemma|form|tokens|sentences|name words|speakers|persons named)=.+|unknown source|nested|in parts|rival subject|title|no speaker|name unseen|first name known|surname known)$/
  expect([...lexicon.confidence.keys()].filter((name) => !kinds.test(name))).toEqual([])
  expect([...lexicon.confidence.values()].filter((weight) => !Number.isFinite(weight))).toEqual([])
})

test('a plain report is surer than one whose source is nothing known', () => {
  const plain = analyze(articleFromText('a', 'مینا راد، وزیر نیرو، گفت: آب سدهای شهر تا پایان مهر کم می‌شود.'))
  const odd = analyze(articleFromText('a', 'چالوسی‌های دیشب کنار خیابان گفتند که آب سدهای شهر کم می‌شود.'))
  expect(plain.quotations[0]!.confidence).toBeGreaterThan(0.8)
  expect(odd.quotations[0]?.confidence ?? 0).toBeLessThan(plain.quotations[0]!.confidence)
})
