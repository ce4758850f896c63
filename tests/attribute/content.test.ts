import { describe, expect, test } from 'vitest'
import { attributeText, wordsOrNull } from '../pipeline.ts'

/** The contents of a text, parts joined by « … », line breaks as spaces. */
const contentsIn = (text: string) => {
  const article = attributeText(text)
  return article.attributions.map(({ content }) =>
    content.map((range) => wordsOrNull(article, range)!.replace(/\s+/g, ' ')).join(' … '),
  )
}

const typesIn = (text: string) => attributeText(text).attributions.map(({ type }) => type)

describe('words after a colon', () => {
  test.each([
    ['to the end of the sentence', 'شهردار گفت: پل باز است.', ['پل باز است']],
    [
      'to the end of the paragraph',
      'شهردار گفت: پل باز است. خیابان هم باز می‌شود.',
      ['پل باز است. خیابان هم باز می‌شود'],
    ],
    ['no further than the paragraph', 'شهردار گفت: پل باز است.\nباران دیروز بند آمد.', ['پل باز است']],
    [
      'through a paragraph in the first person',
      'شهردار گفت: پل باز است.\nما این پل را در دو سال ساختیم و به آن افتخار می‌کنیم.',
      ['پل باز است. ما این پل را در دو سال ساختیم و به آن افتخار می‌کنیم'],
    ],
    ['to a new cue', 'شهردار گفت: پل باز است. وی افزود: خیابان هم باز است.', ['پل باز است', 'خیابان هم باز است']],
    ['to a sentence about the speaker', 'شهردار گفت: پل باز است. شهردار سپس به بازار رفت.', ['پل باز است']],
    ['within quotation marks', 'شهردار گفت: «پل باز است.» باران بند آمد.', ['پل باز است']],
    [
      'whole sentences within quotation marks',
      'شهردار گفت: «پل باز است. خیابان هم.» باران بند آمد.',
      ['پل باز است. خیابان هم'],
    ],
    [
      'quoted words at their head only',
      'شهردار گفت: «پل سبز» از فردا برای همه باز است.',
      ['«پل سبز» از فردا برای همه باز است'],
    ],
    ['a comma for a colon', 'شهردار گفت، پل باز است.', ['پل باز است']],
    ['a question', 'شهردار گفت: پل کی باز می‌شود؟', ['پل کی باز می‌شود']],
    ['parentheses stay whole', 'شهردار گفت: پل باز است (از دیروز).', ['پل باز است (از دیروز)']],
    ['an adverb before the colon', 'شهردار گفت همچنین: پل باز است.', ['پل باز است']],
  ])('%s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('clauses after «که»', () => {
  test.each([
    ['to the end of the sentence', 'شهردار گفت که پل باز است. باران آمد.', ['پل باز است']],
    [
      'to a second cue of the same subject',
      'شهردار گفت که پل باز است و افزود که خیابان هم.',
      ['پل باز است', 'خیابان هم'],
    ],
    [
      'to «اما» before a second cue',
      'شهردار گفت که پل باز است، اما هشدار داد که خیابان بسته است.',
      ['پل باز است', 'خیابان بسته است'],
    ],
    ['to «؛» after a verb', 'شهردار گفت که پل باز است؛ باران هم آمده بود.', ['پل باز است']],
    ['past «و» within it', 'شهردار گفت که پل باز است و خیابان بسته می‌شود.', ['پل باز است و خیابان بسته می‌شود']],
    ['without «که»', 'شهردار می‌گوید پل باز است.', ['پل باز است']],
    [
      'to the comma after a concession',
      'در حالی که شهردار می‌گوید پل باز است، مردم از راه دیگر می‌روند.',
      ['پل باز است'],
    ],
    ['after «با بیان اینکه», to the comma', 'شهردار با بیان اینکه پل باز است، گفت: بیایید.', ['پل باز است', 'بیایید']],
    [
      'wholly within quotation marks',
      'شهردار گفت که «پل شهر از دیروز برای همه باز است».',
      ['پل شهر از دیروز برای همه باز است'],
    ],
  ])('%s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('words after «به گفته»', () => {
  test.each([
    ['to the end of the sentence', 'به گفته شهردار، پل باز است. باران آمد.', ['پل باز است']],
    ['a pronoun, no comma', 'به گفته وی پل باز است.', ['پل باز است']],
  ])('%s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('quoted fragments', () => {
  test.each([
    ['a judgment', 'شهردار این طرح را «بزرگ و ماندگار» خواند.', ['بزرگ و ماندگار']],
    ['the subject of speech', 'شهردار از «تحولی بزرگ» سخن گفت.', ['تحولی بزرگ']],
  ])('%s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
    expect(typesIn(text)).toEqual(['mixed'])
  })
})

describe('the type', () => {
  test.each([
    ['a colon', 'شهردار گفت: پل باز است.', ['direct']],
    ['a colon and quotation marks', 'شهردار گفت: «پل باز است.»', ['direct']],
    ['«که»', 'شهردار گفت که پل باز است.', ['indirect']],
    ['a fragment within a clause', 'شهردار گفت که پل «شاهکار مهندسان ما» است.', ['mixed']],
    ['«به گفته»', 'به گفته شهردار، پل باز است.', ['indirect']],
    ['«با بیان اینکه»', 'شهردار با بیان اینکه پل باز است، گفت: بیایید.', ['indirect', 'direct']],
  ])('%s: %s', (_, text, expected) => {
    expect(typesIn(text)).toEqual(expected)
  })
})

describe('speech within speech', () => {
  test.each([
    ['a plain report within', 'مینا راد گفت: دیروز وزیر نیرو گفت که پل بسته است.', [false, true]],
    ['no report within', 'مینا راد گفت: پل بسته است. باران آمد.', [false]],
  ])('%s', (_, text, expected) => {
    expect(attributeText(text).attributions.map(({ nested }) => nested)).toEqual(expected)
  })
})

describe('nothing is said', () => {
  test.each([
    ['no cue', 'پل شهر دیروز باز شد.'],
    ['a cue with a noun phrase after a preposition', 'شهردار با وزیر درباره پل گفت‌وگو کرد.'],
    ['a title in quotation marks', 'کتاب «پل سبز» دیروز چاپ شد.'],
    ['what might be said', 'شهردار باید بگوید که پل کی باز می‌شود.'],
    ['a reporter’s question', 'شهردار در پاسخ به این سوال که آیا پل باز است، سکوت کرد.'],
  ])('%s: %s', (_, text) => {
    expect(contentsIn(text)).toEqual([])
  })

  test('a reporter’s question is no part of the answer', () => {
    const text = 'شهردار در پاسخ به این سوال که آیا پل باز است، گفت: از فردا باز می‌شود.'
    expect(contentsIn(text)).toEqual(['از فردا باز می‌شود'])
  })
})
