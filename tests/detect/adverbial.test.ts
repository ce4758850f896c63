import { describe, expect, test } from 'vitest'
import { adverbialEnd, datelineEnd, timeEnd } from '../../src/detect/adverbial.ts'
import { detectText } from '../pipeline.ts'

/** The words from the text's beginning up to the end that `find` tells; '' where it finds nothing there. */
function begins(text: string, find: (words: ReturnType<typeof detectText>) => number | null): string {
  const article = detectText(text)
  return article.tokens
    .slice(0, find(article) ?? 0)
    .map((token) => token.text)
    .join(' ')
}

describe('set adverbials', () => {
  test.each([
    ['در ادامه', 'در ادامه شهردار گفت'],
    ['در پایان', 'در پایان وی گفت'],
    ['با این حال', 'با این حال شهردار گفت'],
    ['علاوه بر این', 'علاوه بر این شهردار گفت'],
    ['از سوی دیگر', 'از سوی دیگر شهردار گفت'],
    ['در همین زمینه', 'در همین زمینه شهردار گفت'],
    ['', 'در شیراز گفت'],
    ['', 'شهردار در ادامه گفت'],
    ['', 'ادامه کار دشوار است'],
  ])('«%s» of «%s»', (expected, text) => {
    expect(begins(text, adverbial)).toBe(expected)
  })
  const adverbial = (words: ReturnType<typeof detectText>) => adverbialEnd(words, 0, words.tokens.length)
})

describe('times', () => {
  test.each([
    ['امروز', 'امروز شهردار گفت'],
    ['روز دوشنبه', 'روز دوشنبه شهردار گفت'],
    ['روز سه‌شنبه دوم اردیبهشت', 'روز سه‌شنبه دوم اردیبهشت شهردار گفت'],
    ['هفته گذشته', 'هفته گذشته شهردار گفت'],
    ['دوشنبه شب', 'دوشنبه شب شهردار گفت'],
    ['روز ۱۲ بهمن ۱۴۰۱', 'روز ۱۲ بهمن ۱۴۰۱ شهردار گفت'],
    ['فروردین ۱۳۲۵', 'فروردین ۱۳۲۵ شهردار گفت'],
    ['دوم اردیبهشت', 'دوم اردیبهشت شهردار گفت'],
    ['بیستم ژوئیه', 'بیستم ژوئیه شهردار گفت'],
    ['سه شنبه', 'سه شنبه شهردار گفت'],
    ['همان روز', 'همان روز شهردار گفت'],
    ['چند روز بعد', 'چند روز بعد شهردار گفت'],
    ['دو هفته پیش', 'دو هفته پیش شهردار گفت'],
    ['', 'دو شهردار گفتند'],
    ['', 'دوم شهردار گفت'],
    ['', 'همان شهردار گفت'],
    ['', 'شهردار امروز گفت'],
    ['', 'مهر مادر گفت'],
    ['', 'دی ماهی بود'],
  ])('«%s» of «%s»', (expected, text) => {
    expect(begins(text, (words) => timeEnd(words, 0, words.tokens.length))).toBe(expected)
  })
})

describe('datelines end at their dash', () => {
  test.each([
    ['تهران ( ایسنا ) -', 'تهران (ایسنا) - شهردار گفت'],
    ['تهران ( ایسنا ) –', 'تهران (ایسنا) – شهردار گفت'],
    ['شیراز - ایرنا -', 'شیراز - ایرنا - شهردار گفت'],
    ['خبرگزاری مهر -', 'خبرگزاری مهر - شهردار گفت'],
    ['ایسنا / سمنان', 'ایسنا/سمنان شهردار گفت'],
    ['گروه حوادث :', 'گروه حوادث: شهردار گفت'],
    ['فارس :', 'فارس: معاون درمان استان گفت'],
    ['', 'فارس سرد است: معاون درمان استان گفت'],
    ['', 'شهردار شیراز - که آمده بود - گفت'],
    ['', 'به گزارش ایسنا - شهردار گفت'],
    ['', 'ایسنا نوشت - شهردار گفت'],
    ['', 'ایسنا، رویترز - شهردار گفت'],
    ['', 'شهردار: پل باز است'],
    ['', 'شهردار گفت پل باز است'],
  ])('«%s» of «%s»', (expected, text) => {
    expect(begins(text, (words) => datelineEnd(words, { from: 0, to: words.tokens.length }))).toBe(expected)
  })
})
