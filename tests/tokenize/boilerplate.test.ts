import { describe, expect, test } from 'vitest'
import { tokenizeText, wordsOf } from './lines.ts'

const lead = 'شهردار نوزاد گفت: پل تازه باز شد.'

/** The paragraphs of each section that follow the first one. */
function sectionsAfterLead(text: string): { body: string[]; boilerplate: string[] } {
  const article = tokenizeText(`${lead}\n${text}`)
  const rest = article.paragraphs.slice(1)
  const of = (section: string) => rest.filter((one) => one.section === section).map((one) => wordsOf(article, one))
  return { body: of('body'), boilerplate: of('boilerplate') }
}

describe('the page ends, and nothing after it belongs to the article', () => {
  test.each([
    ['the end of the message', 'انتهای پیام'],
    ['with its code', 'انتهای پیام/۳۳۰'],
    ['the end of the report', 'پایان گزارش/ع'],
    ['a code', 'کد خبر: 1203345'],
    ['a code without a colon', 'کد خبر ۵۵۱۰۳۲۷'],
    ['the code of the reporter', 'کد خبرنگار: ۳۰۱'],
    ['an identifier', 'شناسه خبر: ۱۲۳۴'],
    ['a short link', 'لینک کوتاه: https://example.org/n/1'],
    ['tags', 'برچسب‌ها: پل، شهرداری'],
    ['tags without a half-space', 'برچسب ها: پل، شهرداری'],
    ['keywords', 'کلیدواژه‌ها: پل'],
    ['with a mark before it', '* پایان خبر *'],
  ])('%s', (_, line) => {
    const after = 'رئیس شورا گفت: پل را دیدم.'
    expect(sectionsAfterLead(`${line}\n${after}`)).toEqual({ body: [], boilerplate: [line, after] })
  })
})

describe('lists of other articles', () => {
  const links = ['وزیر راه: پل دیگری می‌سازیم', 'سفر شهردار به بندر']
  test.each([
    ['«read more»', 'بیشتر بخوانید:'],
    ['without a colon', 'بیشتر بخوانید'],
    ['related news', 'اخبار مرتبط'],
    ['related items after an arrow', '--> مطالب مرتبط'],
    ['«read also»', 'همچنین بخوانید:'],
    ['«in this connection»', 'در همین زمینه بخوانید:'],
  ])('%s and the headlines below it', (_, head) => {
    const found = sectionsAfterLead([head, ...links].join('\n'))
    expect(found).toEqual({ body: [], boilerplate: [head, ...links] })
  })

  test('bulleted headlines', () => {
    const bullets = ['- وزیر راه: پل دیگری می‌سازیم.', '🔹 سفر شهردار به بندر']
    expect(sectionsAfterLead(['بیشتر بخوانید', ...bullets].join('\n')).body).toEqual([])
  })

  test('end where a sentence stands again', () => {
    const goesOn = 'شهردار افزود: پل دیگر هم باز می‌شود.'
    expect(sectionsAfterLead(['بیشتر بخوانید', ...links, goesOn].join('\n')).body).toEqual([goesOn])
  })

  test('a link in the text is one line', () => {
    const link = 'بیشتر بخوانید: وزیر راه از پل بازدید کرد'
    const goesOn = 'شهردار افزود: پل دیگر هم باز می‌شود.'
    expect(sectionsAfterLead(`${link}\n${goesOn}`)).toEqual({ body: [goesOn], boilerplate: [link] })
  })
})

describe('lines that are never the article’s own', () => {
  test.each([
    ['a photo credit', 'عکس: آرش نیک‌بین'],
    ['a source', 'منبع: خبرگزاری پل'],
    ['a translator', 'مترجم: نگار پژمان'],
    ['an agency’s channel', 'کانال خبرگزاری پل را دنبال کنید'],
    ['a call to join', 'به کانال ما بپیوندید'],
    ['an invitation', 'خبرهای داغ امروز را در سایت پل بخوانید'],
    ['a handle', '@pol_news'],
    ['an address', 'https://example.org/pol'],
    ['emoji only', '🔹🔹🔹'],
    ['a line break of a spreadsheet', '_x000D_'],
    ['a section’s name before a headline', 'اقتصاد|وزیر راه: پل دیگری می‌سازیم'],
    ['a disclaimer', 'این مطلب صرفا بازتاب‌دهنده اخبار رسانه‌هاست.'],
    ['a note on the use of the page', 'استفاده از این مطلب با ذکر منبع آزاد است.'],
  ])('%s', (_, line) => {
    const goesOn = 'شهردار افزود: پل دیگر هم باز می‌شود.'
    expect(sectionsAfterLead(`${line}\n${goesOn}`)).toEqual({ body: [goesOn], boilerplate: [line] })
  })
})

describe('what looks like it and is the article’s own', () => {
  test.each([
    ['a sentence about a message’s end', 'در انتهای پیام شهردار نام پل آمده است.'],
    ['«in this connection» within a sentence', 'در همین زمینه شهردار گفت: پل زیباست.'],
    ['«in this connection» and a colon within a sentence', 'در همین رابطه رئیس شورا افزود: پل زیباست.'],
    ['a photographer who speaks', 'عکاس روزنامه گفت: پل را در شب عکس گرفتم.'],
    ['a reporter who asks', 'خبرنگار ما پرسید: پل کی باز می‌شود؟'],
    ['a channel that reports', 'کانال خبری شهر نوشت: پل را فردا می‌بندند.'],
    ['a site that writes, without a full stop', 'سایت شهرداری نوشت: پل را فردا می‌بندند'],
    ['labels that make a sentence', 'برچسب‌های روی پل را کندند.'],
    ['a label in the middle of a sentence', 'شهردار از تغییر برچسب‌ها و کد خبرهای روی پل گفت.'],
    ['an outlet at the end of a line without a full stop', 'عکس پل در تلگرام شهرداری'],
    ['an invitation that somebody says', 'شهردار گفت: نقشه پل را در سایت شهرداری ببینید'],
    ['a short line', 'پل باز شد'],
    ['a subheading', 'پل‌ها و رودها'],
  ])('%s', (_, line) => {
    expect(sectionsAfterLead(line)).toEqual({ body: [line], boilerplate: [] })
  })
})

test('the title is a section of its own, whatever it says', () => {
  const { paragraphs } = tokenizeText('کد خبر شهر: پل باز شد\nپل باز شد.', true)
  expect(paragraphs.map(({ section }) => section)).toEqual(['title', 'body'])
})
