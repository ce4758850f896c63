import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/document/index.ts'
import { detectText } from '../pipeline.ts'
import { wordsOf } from '../tokenize/lines.ts'

/** The mentions of a text, by their words. */
function mentionsIn(text: string, titled = false): Map<string, Mention> {
  const article = detectText(text, titled)
  return new Map(article.mentions.map((mention) => [wordsOf(article, mention), mention]))
}

const subjectsIn = (text: string) =>
  [...mentionsIn(text)].filter(([, { position }]) => position === 'subject').map(([words]) => words)

describe('the form of a noun phrase', () => {
  test.each([
    ['a full name', 'مینا راد', 'name'],
    ['a foreign name', 'لوید آستین', 'name'],
    ['a name with its office', 'مینا راد، وزیر نیرو،', 'name'],
    ['an office with its name', 'وزیر ورزش مینا راد', 'name'],
    ['an honorific with a surname', 'آقای رضایی', 'name'],
    ['an office', 'وزیر نیرو', 'role'],
    ['an office of a country', 'سخنگوی وزارت خارجه ایران', 'role'],
    ['one of several', 'یکی از کشاورزان', 'role'],
    ['an unnamed one', 'یک مقام آمریکایی', 'role'],
    ['a demonstrative', 'این مقام مسئول', 'role'],
    ['a pronoun', 'وی', 'pronoun'],
    ['a plural pronoun', 'آنها', 'pronoun'],
    ['a ministry', 'وزارت نیرو', 'organization'],
    ['an outlet', 'رویترز', 'organization'],
    ['a country', 'روسیه', 'organization'],
    ['a movement', 'حماس', 'organization'],
    ['a group', 'کارشناسان', 'group'],
    ['a group with its body', 'مقامات وزارت نیرو', 'group'],
    ['some of them', 'برخی کشاورزان', 'group'],
    ['a plural by its ending', 'صرافی‌ها', 'group'],
  ] as const)('%s: %s', (_, words, form) => {
    const [first] = detectText(`${words} گفت: پل آماده است.`).mentions
    expect(first).toMatchObject({ from: 0, position: 'subject', form, known: true })
  })
})

describe('the place of a noun phrase in its clause', () => {
  test.each([
    ['the subject', 'شهردار گفت: پل باز است.', 'شهردار', 'subject'],
    ['after a preposition', 'در شیراز، شهردار گفت: پل باز است.', 'شیراز', 'oblique'],
    ['after two prepositions', 'پس از باران، شهردار گفت: پل باز است.', 'باران', 'oblique'],
    ['before «را»', 'پل را وزیر نیرو دید و گفت: باز است.', 'پل', 'object'],
    ['after a cue that its source follows', 'به گفته وزیر نیرو، پل باز است.', 'وزیر نیرو', 'phrase'],
    ['after a claim', 'ادعای وزیر نیرو مبنی بر آمادگی پل رد شد.', 'وزیر نیرو', 'phrase'],
    ['after a relaying cue', 'به گزارش ایسنا، پل باز است.', 'ایسنا', 'relay'],
    ['the agency in parentheses', 'تهران (ایسنا) - شهردار گفت: پل باز است.', 'تهران (ایسنا)', 'relay'],
    ['the agency’s desk', 'خبرگزاری ایسنا – شهردار گفت: پل باز است.', 'خبرگزاری ایسنا', 'relay'],
  ])('%s: %s', (_, text, words, position) => {
    expect(mentionsIn(text).get(words)?.position).toBe(position)
  })
})

describe('a noun phrase ends', () => {
  test.each([
    ['before a preposition', 'وزیر نیرو در شیراز گفت: پل باز است.', 'وزیر نیرو'],
    ['before «با»', 'وزیر نیرو با انتقاد از کندی کار گفت: پل باز است.', 'وزیر نیرو'],
    ['before a day', 'وزیر نیرو دوشنبه گفت: پل باز است.', 'وزیر نیرو'],
    ['before «روز» and a day', 'وزیر نیرو روز دوشنبه گفت: پل باز است.', 'وزیر نیرو'],
    ['before «امروز»', 'وزیر نیرو امروز گفت: پل باز است.', 'وزیر نیرو'],
    ['before a day and its month', 'وزیر نیرو هجدهم ژانویه گفت: پل باز است.', 'وزیر نیرو'],
    ['before an adverb', 'وزیر نیرو همچنین گفت: پل باز است.', 'وزیر نیرو'],
    ['before «نیز»', 'وزیر نیرو نیز گفت: پل باز است.', 'وزیر نیرو'],
    ['before «هم»', 'مینا راد هم گفت: پل باز است.', 'مینا راد'],
    ['before an adverb that says how often', 'وزیر نیرو همواره گفت: پل باز است.', 'وزیر نیرو'],
    ['before an adverb without its tanvin', 'وزیر نیرو مجددا گفت: پل باز است.', 'وزیر نیرو'],
    ['before «دو روز پیش»', 'وزیر نیرو دو روز پیش گفت: پل باز است.', 'وزیر نیرو'],
    ['before «چند ماه پیش»', 'وزیر نیرو چند ماه پیش گفت: پل باز است.', 'وزیر نیرو'],
    ['before «سه شنبه» written apart', 'وزیر نیرو سه شنبه گفت: پل باز است.', 'وزیر نیرو'],
    ['before a preposition glued to its noun', 'وزیر نیرو بااشاره به آب گفت: پل باز است.', 'وزیر نیرو'],
    ['before «درادامه»', 'وزیر نیرو درادامه گفت: پل باز است.', 'وزیر نیرو'],
    ['before «خواستار»', 'وزیر نیرو خواستار صبر مردم شد و گفت: پل باز است.', 'وزیر نیرو'],
    ['before «یکی از» things', 'وزیر نیرو یکی از علل مهم گرما را گفت: پل باز است.', 'وزیر نیرو'],
    ['not before «یکی از» persons', 'مینا راد یکی از مسئولان پل گفت: باز است.', 'مینا راد یکی از مسئولان پل'],
    ['a name before the predicate of another verb', 'مینا راد قصد دارد برود و گفت: باز است.', 'مینا راد'],
    ['after a country', 'وزیر نیروی ژاپن زمان افتتاح را نگفت و افزود: باز است.', 'وزیر نیروی ژاپن'],
    ['before the noun of a cue verb', 'وزیر نیرو تاکید کرد: پل باز است.', 'وزیر نیرو'],
    ['before the nouns of a cue verb', 'وزیر نیرو ابراز امیدواری کرد که پل باز شود.', 'وزیر نیرو'],
    ['before «که»', 'وزیر نیرو که به شیراز رفته بود گفت: پل باز است.', 'وزیر نیرو'],
    ['after an apposition', 'مینا راد، وزیر نیرو، گفت: پل باز است.', 'مینا راد، وزیر نیرو'],
    [
      'after two',
      'مینا راد، وزیر نیرو و نماینده پیشین مجلس، گفت: پل باز است.',
      'مینا راد، وزیر نیرو و نماینده پیشین مجلس',
    ],
    ['after an apposition without a second comma', 'مینا راد، وزیر نیرو گفت: پل باز است.', 'مینا راد، وزیر نیرو'],
    [
      'after two offices',
      'مینا راد، معاون وزیر و رئیس سازمان آب، گفت: باز است.',
      'مینا راد، معاون وزیر و رئیس سازمان آب',
    ],
    ['after parentheses', 'سازمان ملل متحد (یونسکو) گفت: پل باز است.', 'سازمان ملل متحد (یونسکو)'],
    ['not at the place of an envoy', 'سفیر ایران در مسکو گفت: پل باز است.', 'سفیر ایران در مسکو'],
    ['not at the body of an official', 'مقامی در وزارت نفت گفت: پل باز است.', 'مقامی در وزارت نفت'],
    ['not at «از» after «یکی»', 'یکی از کارگران گفت: پل باز است.', 'یکی از کارگران'],
    ['not at «به نام»', 'کارگری به نام رحیم گفت: پل باز است.', 'کارگری به نام رحیم'],
    ['at «و» only where no noun follows', 'رئیس سازمان آب و برق گفت: پل باز است.', 'رئیس سازمان آب و برق'],
  ])('%s: %s', (_, text, expected) => {
    expect(subjectsIn(text)[0]).toBe(expected)
  })
})

describe('lists in the names of ministries hold together', () => {
  test.each([
    ['three nouns', 'وزیر صنعت، معدن و تجارت گفت: پل باز است.', 'وزیر صنعت، معدن و تجارت'],
    ['in the ministry’s name', 'وزارت علوم، تحقیقات و فناوری اعلام کرد: باز است.', 'وزارت علوم، تحقیقات و فناوری'],
    ['two nouns', 'وزیر راه و شهرسازی گفت: پل باز است.', 'وزیر راه و شهرسازی'],
    ['adjectives', 'معاون سیاسی، امنیتی و اجتماعی استاندار گفت: باز است.', 'معاون سیاسی، امنیتی و اجتماعی استاندار'],
    ['four nouns', 'وزیر تعاون، کار و رفاه اجتماعی گفت: پل باز است.', 'وزیر تعاون، کار و رفاه اجتماعی'],
    ['with the person', 'وزیر صنعت، معدن و تجارت مینا راد گفت: باز است.', 'وزیر صنعت، معدن و تجارت مینا راد'],
  ])('%s: %s', (_, text, expected) => {
    expect(subjectsIn(text)[0]).toBe(expected)
  })

  test('after «به گفته» too', () => {
    expect([...mentionsIn('به گفته وزیر علوم، تحقیقات و فناوری، پل باز است.').keys()]).toEqual([
      'وزیر علوم، تحقیقات و فناوری',
    ])
  })
})

describe('objects', () => {
  test.each([
    ['the phrase before «را»', 'وزیر نیرو این موضوع را مهم خواند.', 'وزیر نیرو'],
    ['after a name', 'مینا راد پل را ارزان خواند.', 'مینا راد'],
    ['after two surnames', 'حسین بهادر تقوی کیفیت نان را پایین خواند.', 'حسین بهادر تقوی'],
    ['after an office with its country', 'سفیر مکزیک دیدار دو هیات را مهم خواند.', 'سفیر مکزیک'],
  ])('%s is nobody who speaks: %s', (_, text, subject) => {
    expect(subjectsIn(text)).toEqual([subject])
  })
})

describe('what follows «به گفته» and «به گزارش»', () => {
  test.each([
    ['a name', 'به گفته مینا راد، پل باز است.', 'مینا راد'],
    ['a name and its office', 'به گفته مینا راد، وزیر نیرو، پل باز است.', 'مینا راد، وزیر نیرو'],
    ['an office and its name', 'به گفته وزیر نیرو مینا راد، پل باز است.', 'وزیر نیرو مینا راد'],
    ['a pronoun', 'به گفته وی، پل باز است.', 'وی'],
    ['a pronoun without a comma', 'به گفته وی پل باز است.', 'وی'],
    ['a group', 'به گفته کارشناسان، پل باز است.', 'کارشناسان'],
    ['a group, after which a quantifier opens what is said', 'به گفته کارشناسان برخی پل‌ها باز است.', 'کارشناسان'],
    ['an outlet', 'به گزارش رویترز، پل باز است.', 'رویترز'],
    ['an outlet, then an office without a comma', 'به گزارش ایرنا مدیرکل راه گفت: پل باز است.', 'ایرنا'],
    ['an outlet, then a name without a comma', 'به گزارش ایسنا مینا راد گفت: پل باز است.', 'ایسنا'],
    ['an agency named in full', 'به گزارش خبرگزاری مهر، پل باز است.', 'خبرگزاری مهر'],
    ['a reporter', 'به گزارش خبرنگار ایسنا، پل باز است.', 'خبرنگار ایسنا'],
    ['an adjective between', 'ادعای اخیر وزیر نیرو مبنی بر آمادگی پل رد شد.', 'وزیر نیرو'],
    ['a surname seen before', 'مینا راد آمد. به گفته راد پل باز است.', 'راد'],
  ])('%s: %s', (_, text, expected) => {
    const sources = [...mentionsIn(text)].filter(([, { position }]) => /phrase|relay/.test(position))
    expect(sources[0]?.[0]).toBe(expected)
  })
})

describe('adverbials are no noun phrases', () => {
  test.each([
    ['در ادامه', 'در ادامه شهردار گفت: پل باز است.'],
    ['با این حال', 'با این حال شهردار گفت: پل باز است.'],
    ['از سوی دیگر', 'از سوی دیگر شهردار گفت: پل باز است.'],
    ['علاوه بر این', 'علاوه بر این شهردار گفت: پل باز است.'],
    ['در همین حال', 'در همین حال شهردار گفت: پل باز است.'],
    ['به همین دلیل', 'به همین دلیل شهردار گفت: پل باز است.'],
    ['در مجموع', 'در مجموع شهردار گفت: پل باز است.'],
    ['پیش از این', 'پیش از این شهردار گفته بود: پل باز است.'],
    ['a day', 'روز دوشنبه شهردار گفت: پل باز است.'],
    ['a day and month', 'روز دوم اردیبهشت شهردار گفت: پل باز است.'],
    ['a month beside a number', '۵ فروردین شهردار گفت: پل باز است.'],
    ['a date in full', 'روز سه‌شنبه ۱۲ بهمن ۱۴۰۱ شهردار گفت: پل باز است.'],
    ['in the middle', 'شهردار در این باره گفت: پل باز است.'],
    ['after the subject', 'شهردار در پایان گفت: پل باز است.'],
  ])('%s', (_, text) => {
    expect([...mentionsIn(text).keys()]).toEqual(['شهردار'])
  })
})

describe('the name and the office within a phrase', () => {
  test.each([
    ['name, office', 'لوید آستین، وزیر دفاع آمریکا', 'لوید آستین', 'وزیر دفاع آمریکا'],
    ['office name', 'وزیر دفاع آمریکا لوید آستین', 'لوید آستین', 'وزیر دفاع آمریکا'],
    ['a name alone', 'مینا راد', 'مینا راد', null],
    ['an office alone', 'وزیر نیرو', null, 'وزیر نیرو'],
    ['an honorific is no part of the name', 'آقای رضایی', 'رضایی', null],
    ['«دکتر»', 'دکتر مینا راد', 'مینا راد', null],
    ['«حجت‌الاسلام»', 'حجت‌الاسلام محسن رضایی', 'محسن رضایی', null],
    ['two titles', 'حجت‌الاسلام والمسلمین محسن رضایی', 'محسن رضایی', null],
    ['«سردار» and office', 'سردار محسن رضایی، فرمانده پلیس', 'محسن رضایی', 'فرمانده پلیس'],
    ['«سید» is part of the name', 'سید محسن رضایی', 'سید محسن رضایی', null],
    ['a joined «سید»', 'سیدمحسن رضایی', 'سیدمحسن رضایی', null],
    ['a surname of two words', 'محمد جواد آذری جهرمی', 'محمد جواد آذری جهرمی', null],
    ['an institution named after a person names nobody', 'رئیس دانشگاه شهید بهشتی', null, 'رئیس دانشگاه شهید بهشتی'],
    ['a surname that no list knows, before an office', 'چلوئیان مدیر شرکت آب', 'چلوئیان', 'مدیر شرکت آب'],
    ['whatever stands in marks before an office', '«گیرلانو تسپورا» کارگردان', 'گیرلانو تسپورا', 'کارگردان'],
    ['an Arabic surname', 'مفتی بصره شاهر الشبیبی', 'شاهر الشبیبی', 'مفتی بصره'],
    ['an occupation is no title', 'استاد دانشگاه تبریز', null, 'استاد دانشگاه تبریز'],
    ['nor is a judge’s', 'قاضی پرونده', null, 'قاضی پرونده'],
    ['but before a surname it is', 'قاضی رضایی', 'رضایی', null],
    ['whom a lawyer serves is not who speaks', 'وکیل آقای رضایی', null, 'وکیل آقای رضایی'],
    ['a name in a title is nobody’s', 'بازیگر نمایش «خانه آقای رضایی»', null, 'بازیگر نمایش «خانه آقای رضایی»'],
  ])('%s: %s', (_, words, name, role) => {
    const article = detectText(`${words} گفت: پل باز است.`)
    const [mention] = article.mentions
    const text = (range: Mention['name']) => range && wordsOf(article, range)
    expect([text(mention!.name), text(mention!.role)]).toEqual([name, role])
  })
})

describe('who is known', () => {
  test.each([
    ['a first and a last name', 'مینا راد گفت: باز است.', 'مینا راد', true],
    ['an everyday word is nobody', 'بحران گفت: باز است.', 'بحران', false],
    ['a rare word is a name', 'هویرا گفت: باز است.', 'هویرا', true],
    ['a comma and an office make a name', 'کیا پارسا، مدیر شرکت آب، گفت: باز است.', 'کیا پارسا، مدیر شرکت آب', true],
    ['a surname that is a place, seen in full before', 'پرویز راد آمد. راد گفت: باز است.', 'راد', true],
    ['a first person is nobody named', 'من گفتم: باز است.', 'من', false],
  ])('%s: %s', (_, text, words, known) => {
    expect(mentionsIn(text).get(words)?.known).toBe(known)
  })
})

test('boilerplate has no mentions', () => {
  expect([...mentionsIn('شهردار گفت: پل باز است.\nانتهای پیام/۱۲۳').keys()]).toEqual(['شهردار'])
})

describe('quotation marks around names', () => {
  test.each([
    ['the marks stand outside', '«مینا راد» گفت: باز است.', 'مینا راد'],
    ['the office after the pair stays with it', '«مینا راد»، وزیر نیرو، گفت: باز است.', '«مینا راد»، وزیر نیرو'],
    ['an organization’s name in marks', 'روزنامه «شهر ما» نوشت: باز است.', 'روزنامه «شهر ما»'],
    ['a Latin gloss', 'لوید آستین (Lloyd Austin) گفت: باز است.', 'لوید آستین (Lloyd Austin)'],
  ])('%s', (_, text, words) => {
    expect(subjectsIn(text)[0]).toBe(words)
  })
})
