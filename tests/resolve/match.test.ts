import { describe, expect, test } from 'vitest'
import { contentWords, isOtherSeat, letters, roleAgreement, sameName, sameRank } from '../../src/resolve/match.ts'

describe('letters: what is left of a name without its spelling', () => {
  test.each([
    ['spaces', 'ناظم الشریعه', 'ناظمالشریعه'],
    ['half-spaces', 'ناظم‌الشریعه', 'ناظمالشریعه'],
    ['marks', '«راد»،', 'راد'],
    ['hamza on alef', 'رأفتی', 'رافتی'],
    ['hamza on vav', 'مؤمنی', 'مومنی'],
    ['hamza on ye', 'رئیسی', 'رییسی'],
    ['he with hamza', 'خانۀ', 'خانه'],
    ['te marbuta', 'رحمة', 'رحمه'],
    ['digits stay', 'کانال ۲', 'کانال۲'],
    ['nothing', '', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(letters(text)).toBe(expected)
  })
})

describe('content words of an office', () => {
  test.each([
    ['prepositions fall', 'سفیر ایران در مسکو', ['سفیر', 'ایران', 'مسکو']],
    ['«و» falls', 'وزیر راه و شهرسازی', ['وزیر', 'راه', 'شهرسازی']],
    ['marks fall', 'معاون سیاسی، امنیتی', ['معاون', 'سیاسی', 'امنیتی']],
    ['«این» falls', 'این مقام', ['مقام']],
    ['each word once', 'وزیر و وزیر', ['وزیر']],
    ['none', 'در و از', []],
  ])('%s', (_, text, expected) => {
    expect([...contentWords(text)]).toEqual(expected)
  })
})

describe('one name', () => {
  test.each([
    ['the same', 'مینا راد', 'مینا راد'],
    ['the surname', 'مینا پارسایی', 'پارسایی'],
    ['the other way round', 'پارسایی', 'مینا پارسایی'],
    ['a surname of two letters', 'جورج بو', 'بو'],
    ['a joined spelling', 'محمد علی رضایی', 'محمدعلی رضایی'],
    ['a half-space', 'مینا حسین‌زاده', 'مینا حسین زاده'],
    ['hamza', 'ابراهیم رئیسی', 'ابراهیم رییسی'],
    ['a part of a compound surname', 'مینا نصیری‌قیداری', 'قیداری'],
    ['words in the middle', 'علی القاصی مهر', 'القاصی'],
    ['two words of three', 'محمد جواد ظریفی', 'جواد ظریفی'],
    ['a slip: one letter left out', 'مینا ضیاییان', 'مینا ضاییان'],
    ['a slip: one letter changed', 'مینا پارسایی', 'مینا پارساپی'],
    ['a slip: one letter added', 'مینا پارسایی', 'پارساییی'],
  ])('%s: %s, %s', (_, a, b) => {
    expect(sameName(a, b)).toBe(true)
  })
})

describe('two names', () => {
  test.each([
    ['others altogether', 'مینا راد', 'لوید آستین'],
    ['the first name alone tells nothing', 'مینا پارسایی', 'مینا'],
    ['a part of a word', 'مینا پارسایی', 'سایی'],
    ['the beginning of a surname', 'مینا پارسایی', 'پارسا'],
    ['two slips', 'مینا پارسایی', 'مینا پارشاپی'],
    ['a slip in another person’s surname', 'مینا پارسایی', 'کیوان پارساپی'],
    ['the same surname, other first names', 'مینا پارسایی', 'کیوان پارسایی'],
    ['a slip in a short name', 'مینا راد', 'مینا رود'],
    ['a slip in the first letter', 'کرمانی', 'نرمانی'],
    ['a single letter', 'مینا راد', 'د'],
    ['nothing', 'مینا راد', ''],
  ])('%s: %s, %s', (_, a, b) => {
    expect(sameName(a, b)).toBe(false)
    expect(sameName(b, a)).toBe(false)
  })
})

describe('how well two offices agree', () => {
  test.each([
    ['the same', 'وزیر دفاع', 'وزیر دفاع', 1],
    ['one holds the other', 'وزیر دفاع آمریکا', 'وزیر دفاع', 1],
    ['with a preposition', 'سفیر ایران در مسکو', 'سفیر ایران', 1],
    ['hamza', 'رئیس سازمان آب', 'رییس سازمان آب', 1],
    ['«سخنگو» and «سخنگوی»', 'سخنگو', 'سخنگوی دولت', 1],
    ['one word of two', 'وزیر دفاع', 'وزیر نیرو', 0.5],
    ['two words of three', 'سخنگوی وزارت خارجه', 'سخنگوی وزارت نیرو', 2 / 3],
    ['nothing in common', 'شهردار شیراز', 'وزیر نیرو', 0],
    ['no content words', 'در', 'وزیر نیرو', 0],
  ])('%s: %s, %s', (_, a, b, expected) => {
    expect(roleAgreement(a, b)).toBeCloseTo(expected)
    expect(roleAgreement(b, a)).toBeCloseTo(expected)
  })
})

describe('a deputy does not hold the office', () => {
  test.each([
    ['the deputy and the office', 'معاون رئیس‌جمهور', 'رئیس‌جمهور', false],
    ['the spokesman and the office', 'سخنگوی وزیر نیرو', 'وزیر نیرو', false],
    ['the deputy and the adviser', 'معاون وزیر نیرو', 'مشاور وزیر نیرو', false],
    ['two of one kind', 'معاون وزیر', 'معاون وزیر نیرو', true],
    ['«سخنگو» and «سخنگوی»', 'سخنگو', 'سخنگوی دولت', true],
    ['no deputy at all', 'وزیر نیرو', 'وزیر نیروی ایران', true],
  ])('%s: %s, %s', (_, a, b, expected) => {
    expect(sameRank(a, b)).toBe(expected)
    expect(sameRank(b, a)).toBe(expected)
  })
})

describe('seats that are alike but for their place', () => {
  test.each([
    ['two places', 'نماینده مردم سرخس در مجلس', 'نماینده مردم تربت در مجلس', true],
    ['the same', 'نماینده مردم سرخس', 'نماینده مردم سرخس', false],
    ['one says more', 'نماینده مردم سرخس', 'نماینده مردم سرخس در مجلس', false],
    ['words that may take each other’s place', 'رئیس سازمان آب', 'رئیس اداره آب', false],
    ['a slip of one letter', 'نماینده مردم سبزوار', 'نماینده مردم سبزوال', false],
  ])('%s: %s, %s', (_, a, b, expected) => {
    expect(isOtherSeat(a, b)).toBe(expected)
    expect(isOtherSeat(b, a)).toBe(expected)
  })
})
