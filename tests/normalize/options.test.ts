import { describe, expect, it } from 'vitest'
import { type NormalizeOptions, normalize, normalizeText } from '../../src/normalize/index.ts'

const cases: [string, NormalizeOptions, string, string][] = [
  ['digits stay by default, Arabic ones become Persian', {}, '12 ۱۲ ١٢', '12 ۱۲ ۱۲'],
  [
    'Persian digits, with their decimal and thousands marks',
    { digits: 'fa' },
    '12.5 و 1,200 و 30%',
    '۱۲٫۵ و ۱٬۲۰۰ و ۳۰٪',
  ],
  ['not within Latin names', { digits: 'fa' }, '5G و COVID-19', '5G و COVID-19'],
  ['not the dots of a date', { digits: 'fa' }, '12.5.1402', '۱۲.۵.۱۴۰۲'],
  ['Latin digits', { digits: 'en' }, '۱۲٫۵ و ۱٬۲۰۰ و ۳۰٪', '12.5 و 1,200 و 30%'],
  ['short vowels go, tanvin stays', {}, 'مُحَمَّد واقعاً', 'محمد واقعاً'],
  ['tanvin goes too', { diacritics: 'all' }, 'واقعاً', 'واقعا'],
  ['all diacritics stay', { diacritics: 'keep' }, 'مُحَمَّد', 'مُحَمَّد'],
  ['ezafe as it came', {}, 'خانۀ ما، خانه‌ی ما', 'خانهٔ ما، خانه‌ی ما'],
  ['ezafe as hamza', { ezafe: 'hamza' }, 'خانه‌ی ما', 'خانهٔ ما'],
  ['ezafe as ye', { ezafe: 'ye' }, 'خانۀ ما', 'خانه‌ی ما'],
  ['no ezafe', { ezafe: 'none' }, 'خانۀ ما', 'خانه ما'],
]

describe('options', () => {
  it.each(cases)('%s', (_, options, before, after) => {
    expect(normalizeText(before, null, options).text).toBe(after)
  })
})

describe('origin', () => {
  const article = { id: 'a', text: '  ﷲ  ســلام ، او " مي‌رود "', title: null, fields: {} }
  const { normalized, ...rest } = normalize(article)
  const words: [string, string][] = [
    ['الله', 'ﷲ'],
    ['سلام', 'ســلام'],
    ['،', '،'],
    ['می‌رود', 'مي‌رود'],
    ['»', '"'],
    ['سلام، او', 'ســلام ، او'],
  ]

  it('keeps what was there', () => {
    expect(rest).toEqual(article)
    expect(normalized.text).toBe('الله سلام، او «می‌رود»')
  })

  it.each(words)('%s came from %s', (word, raw) => {
    const start = normalized.text.indexOf(word)
    const span = normalized.origin({ start, end: start + word.length })
    expect(article.text.slice(span.start, span.end)).toBe(raw)
  })
})
