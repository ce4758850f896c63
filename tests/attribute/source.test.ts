import { describe, expect, test } from 'vitest'
import { attributeText, wordsOrNull } from '../pipeline.ts'

/** The source and cue of each attribution: ['مینا راد', 'گفت']. */
const sourcesIn = (text: string) => {
  const article = attributeText(text)
  return article.attributions.map(({ source, cue }) => [wordsOrNull(article, source), wordsOrNull(article, cue)])
}

const relaysIn = (text: string) => {
  const article = attributeText(text)
  return article.attributions.map(({ via }) => via.map((relay) => wordsOrNull(article, relay)))
}

describe('the subject of a cue verb', () => {
  test.each([
    ['right before the cue', 'مینا راد گفت: پل باز است.', 'مینا راد'],
    ['past adverbs', 'مینا راد همچنین گفت: پل باز است.', 'مینا راد'],
    ['past a prepositional phrase', 'مینا راد در شیراز گفت: پل باز است.', 'مینا راد'],
    ['past a long adverbial', 'مینا راد در پایان سفر دو روزه خود به شیراز گفت: پل باز است.', 'مینا راد'],
    ['past «با اشاره به»', 'مینا راد با اشاره به کندی کار گفت: پل باز است.', 'مینا راد'],
    ['past «در گفت‌وگو با»', 'مینا راد در گفت‌وگو با ایسنا گفت: پل باز است.', 'مینا راد'],
    ['past a relative clause', 'مینا راد که به شیراز رفته بود، گفت: پل باز است.', 'مینا راد'],
    ['past «این موضوع را»', 'مینا راد این موضوع را «مهم و فوری» خواند.', 'مینا راد'],
    ['after a time', 'دیروز مینا راد گفت: پل باز است.', 'مینا راد'],
    ['after an adverbial', 'در این نشست، مینا راد گفت: پل باز است.', 'مینا راد'],
    ['after another clause and «و»', 'قیمت آب بالا رفت و مینا راد گفت: پل باز است.', 'مینا راد'],
    ['after «در حالی که»', 'در حالی که باران می‌بارید، مینا راد گفت: پل باز است.', 'مینا راد'],
    ['after «؛»', 'باران آمد؛ مینا راد گفت: پل باز است.', 'مینا راد'],
    ['of a verb before it', 'مینا راد به شیراز رفت و گفت: پل باز است.', 'مینا راد'],
    ['a pronoun', 'وی گفت: پل باز است.', 'وی'],
    ['a pronoun after an adverbial', 'در ادامه وی گفت: پل باز است.', 'وی'],
    ['an office', 'وزیر نیرو گفت: پل باز است.', 'وزیر نیرو'],
    ['a group', 'برخی کشاورزان گفتند: آب کم است.', 'برخی کشاورزان'],
    ['dropped', 'همچنین گفت: پل باز است.', null],
    ['dropped after an adverbial', 'در ادامه افزود: پل باز است.', null],
  ])('%s: %s', (_, text, source) => {
    expect(sourcesIn(text).map(([words]) => words)).toEqual([source])
  })
})

describe('cues that share a subject', () => {
  test.each([
    ['«و» joins them', 'مینا راد گفت که پل باز است و افزود که خیابان هم باز می‌شود.', ['مینا راد', 'مینا راد']],
    ['«اما» joins them', 'مینا راد گفت که پل باز است، اما هشدار داد که خیابان بسته است.', ['مینا راد', 'مینا راد']],
    [
      '«با بیان اینکه» has the subject of its verb',
      'مینا راد با بیان اینکه پل باز است، گفت: بیایید.',
      ['مینا راد', 'مینا راد'],
    ],
    [
      'the clause of «اینکه» has a subject that says nothing',
      'مینا راد با بیان اینکه دولت پل را ساخت، افزود: بیایید.',
      ['مینا راد', 'مینا راد'],
    ],
    [
      'each its own',
      'مینا راد گفت که پل باز است، اما وزیر نیرو هشدار داد که خیابان بسته است.',
      ['مینا راد', 'وزیر نیرو'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesIn(text).map(([words]) => words)).toEqual(expected)
  })
})

describe('a quotation before its cue', () => {
  test.each([
    ['the subject after the quotation', '«پل شهر از دیروز برای همه باز است»، مینا راد گفت.', 'مینا راد'],
    ['after «این را»', '«پل شهر از دیروز برای همه باز است»؛ این را مینا راد گفت.', 'مینا راد'],
  ])('%s: %s', (_, text, source) => {
    expect(sourcesIn(text).map(([words]) => words)).toEqual([source])
  })
})

describe('passives and documents', () => {
  test.each([
    ['the agent after «از سوی»', 'از سوی وزارت نیرو اعلام شد که پل باز است.', 'وزارت نیرو'],
    ['the agent after «توسط»', 'توسط وزارت نیرو اعلام شد که پل باز است.', 'وزارت نیرو'],
    ['a statement', 'در بیانیه وزارت نیرو آمده است: پل باز است.', 'بیانیه وزارت نیرو'],
    ['this statement', 'در این بیانیه آمده است: پل باز است.', 'این بیانیه'],
  ])('%s: %s', (_, text, source) => {
    expect(sourcesIn(text).map(([words]) => words)).toEqual([source])
  })

  test.each([
    ['«گفته می‌شود» has no source', 'گفته می‌شود که پل باز است.'],
    ['«گفته شد» neither', 'در این نشست گفته شد که پل باز است.'],
  ])('nothing comes of it: %s', (_, text) => {
    expect(sourcesIn(text)).toEqual([])
  })
})

describe('outlets that relay', () => {
  test.each([
    ['«به گزارش» before the speech', 'به گزارش ایسنا، مینا راد گفت: پل باز است.', [['ایسنا']]],
    ['«به نقل از»', 'به نقل از رویترز، مینا راد گفت: پل باز است.', [['رویترز']]],
    ['two outlets', 'به گزارش ایسنا به نقل از رویترز، مینا راد گفت: پل باز است.', [['ایسنا', 'رویترز']]],
    ['a dateline', 'تهران (ایسنا) - مینا راد گفت: پل باز است.', [['تهران (ایسنا)']]],
    [
      'a dateline relays the first words only',
      'خبرگزاری ایسنا – مینا راد گفت: پل باز است.\nوی افزود: خیابان هم.',
      [['خبرگزاری ایسنا'], []],
    ],
    ['an outlet that reports what another said', 'رویترز گزارش داد که مینا راد گفته است پل باز است.', [['رویترز']]],
    ['an outlet that quotes', 'رویترز به نقل از منابع آگاه گزارش داد که پل باز است.', [['رویترز']]],
    ['nobody', 'مینا راد گفت: پل باز است.', [[]]],
    ['whom somebody talked to is no relay', 'مینا راد در گفت‌وگو با ایسنا گفت: پل باز است.', [[]]],
  ])('%s: %s', (_, text, expected) => {
    expect(relaysIn(text)).toEqual(expected)
  })

  test.each([
    ['the one reported speaks', 'رویترز گزارش داد که مینا راد گفته است پل باز است.', 'مینا راد'],
    ['those quoted speak', 'رویترز به نقل از منابع آگاه گزارش داد که پل باز است.', 'منابع آگاه'],
    ['an outlet’s own report is its own words', 'رویترز گزارش داد که قیمت نفت بالا رفت.', 'رویترز'],
  ])('%s: %s', (_, text, source) => {
    expect(sourcesIn(text).map(([words]) => words)).toEqual([source])
  })
})

describe('who stands near a cue and does not speak', () => {
  test.each([
    ['whom the subject meets', 'مینا راد در دیدار با کیوان کریمی گفت: پل باز است.', 'مینا راد'],
    ['whom the subject addresses', 'مینا راد خطاب به کیوان کریمی گفت: پل باز است.', 'مینا راد'],
    ['whom the subject criticizes', 'مینا راد با انتقاد از وزیر نیرو گفت: پل باز است.', 'مینا راد'],
    ['whom the subject asks', 'مینا راد از وزیر نیرو پرسید: پل باز است؟', 'مینا راد'],
    ['who is the object', 'مینا راد وزیر نیرو را دید و گفت: پل باز است.', 'مینا راد'],
    ['who is present', 'مینا راد در حضور وزیر نیرو گفت: پل باز است.', 'مینا راد'],
    ['where it is said', 'مینا راد در دانشگاه شیراز گفت: پل باز است.', 'مینا راد'],
    ['where it is written', 'مینا راد در ایکس نوشت: پل باز است.', 'مینا راد'],
  ])('%s: %s', (_, text, source) => {
    expect(sourcesIn(text).map(([words]) => words)).toEqual([source])
  })
})
