import { describe, expect, test } from 'vitest'
import { detectText, wordsOrNull } from '../pipeline.ts'

const namesIn = (text: string) => {
  const article = detectText(text)
  return article.names.map((name) => [wordsOrNull(article, name), wordsOrNull(article, name.role)])
}

describe('full names are found wherever they stand', () => {
  test.each([
    ['the subject', 'مینا راد گفت: پل باز است.', 'مینا راد'],
    ['after «با حضور»', 'این جلسه با حضور مینا راد برگزار شد.', 'مینا راد'],
    ['an object', 'مردم مینا راد را دیدند.', 'مینا راد'],
    ['after an honorific', 'مردم دکتر مینا راد را دیدند.', 'مینا راد'],
    ['after an office', 'وزیر ورزش مینا راد به شیراز رفت.', 'مینا راد'],
    ['in a sentence without a cue', 'لوید آستین به کابل رفت.', 'لوید آستین'],
    ['a compound first name', 'محمدرضا رضایی به شیراز رفت.', 'محمدرضا رضایی'],
    ['a first name with «الله»', 'عبدالله رضایی به شیراز رفت.', 'عبدالله رضایی'],
    ['a compound surname', 'مینا حسین‌زاده به شیراز رفت.', 'مینا حسین‌زاده'],
    ['a surname that is seldom seen', 'مینا هویرا به شیراز رفت.', 'مینا هویرا'],
    ['a surname whose second half is written apart', 'مینا ایران نژاد به شیراز رفت.', 'مینا ایران نژاد'],
    ['before an office any noun is a surname', 'با حضور محسن دیوار معاون فرماندار', 'محسن دیوار'],
    ['within words that somebody said', 'شهردار گفت: مینا راد را دیدم.', 'مینا راد'],
  ])('%s: %s', (_, text, name) => {
    expect(namesIn(text).map(([words]) => words)).toEqual([name])
  })

  test('two names are two', () => {
    expect(namesIn('مینا راد و لوید آستین به شیراز رفتند.').map(([words]) => words)).toEqual(['مینا راد', 'لوید آستین'])
  })
})

describe('the office beside a name', () => {
  test.each([
    ['after a comma', 'در دیدار مینا راد، وزیر نیرو، با مردم', 'وزیر نیرو'],
    ['without a comma', 'با حضور مینا راد وزیر نیرو در شیراز', 'وزیر نیرو'],
    ['with its body', 'با حضور مینا راد، رئیس سازمان آب شیراز، باز شد', 'رئیس سازمان آب شیراز'],
    ['no office', 'با حضور مینا راد در شیراز', null],
    ['another matter after the comma', 'با حضور مینا راد، این پل باز شد', null],
  ])('%s: %s', (_, text, role) => {
    expect(namesIn(`${text}.`)).toEqual([['مینا راد', role]])
  })
})

describe('no name', () => {
  test.each([
    ['a first name alone', 'مینا به شیراز رفت.'],
    ['a surname alone', 'رضایی به شیراز رفت.'],
    ['a date', 'این پل ۵ بهمن باز شد.'],
    ['a date with its year', 'این پل ۱۲ مهر ۱۴۰۱ باز شد.'],
    ['a month and what follows', 'این پل در بهمن باز شد.'],
    ['a common word that is a first name too', 'امید مردم زیاد است.'],
    ['the same before a common word', 'امید روشن به آینده داریم.'],
    ['an institution named after somebody', 'بیمارستان مهدی راد باز شد.'],
    ['a noun after a first name that no office follows', 'محسن دیوار را ساخت.'],
    ['an office after a first name', 'مینا وزیر شد.'],
  ])('%s: %s', (_, text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('first names that are common words too', () => {
  test.each([
    ['before a known surname they are names', 'امید رضایی به شیراز رفت.', 'امید رضایی'],
    ['a month’s name before a surname', 'بهمن حسین‌زاده به شیراز رفت.', 'بهمن حسین‌زاده'],
    ['«پیروز»', 'پیروز حسینی به شیراز رفت.', 'پیروز حسینی'],
  ])('%s: %s', (_, text, name) => {
    expect(namesIn(text).map(([words]) => words)).toEqual([name])
  })
})

test('boilerplate names nobody', () => {
  expect(namesIn('پل باز شد.\nبرچسب‌ها: مینا راد، شیراز')).toEqual([])
})
