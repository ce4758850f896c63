import { describe, expect, it } from 'vitest'
import { loadSpacing } from '../../src/lexicon/spacing.ts'
import { normalizeText } from '../../src/normalize/index.ts'

const lexicon = loadSpacing()
const normalize = (text: string) => normalizeText(text, lexicon).text

describe('half-spaces lost as nothing come back', () => {
  it.each([
    ['present', 'او میرود و نمیگوید', 'او می‌رود و نمی‌گوید'],
    ['past and progressive perfect', 'نمیتوانستند و میرفتهاند', 'نمی‌توانستند و می‌رفته‌اند'],
    ['perfect', 'گفتهام که رفتهاند', 'گفته‌ام که رفته‌اند'],
    ['verbs with a preverb', 'به خانه برمیگردد', 'به خانه برمی‌گردد'],
    ['plural', 'رسانهها و نشستهای خبری', 'رسانه‌ها و نشست‌های خبری'],
    ['plural and possessive', 'خواستههایشان را میدانیم', 'خواسته‌هایشان را می‌دانیم'],
    ['comparison', 'پیچیدهتر و بزرگترین', 'پیچیده‌تر و بزرگ‌ترین'],
    ['compounds', 'بهرهبرداری از سرمایهگذاری', 'بهره‌برداری از سرمایه‌گذاری'],
    ['several in one word', 'سرمایهگذاریهایی', 'سرمایه‌گذاری‌هایی'],
    ['a word that was never counted', 'زرافهها', 'زرافه‌ها'],
    ['perfects of verbs with a preverb', 'برنشستهام و وانهادهاید', 'برنشسته‌ام و وانهاده‌اید'],
  ])('%s: %s', (_, before, after) => {
    expect(normalize(before)).toBe(after)
  })
})

describe('half-spaces lost as spaces come back', () => {
  it.each([
    ['verbs', 'می روند و نمی گویند', 'می‌روند و نمی‌گویند'],
    ['all parts of a verb', 'نمی شده اند', 'نمی‌شده‌اند'],
    ['a verb that looks like a noun with «my»', 'می بینیم و نمی دانیم', 'می‌بینیم و نمی‌دانیم'],
    ['rare verbs', 'می سترد و می سابند', 'می‌سترد و می‌سابند'],
    ["names with God's", 'روح الله و حبیب الله با آیت الله آمدند', 'روح‌الله و حبیب‌الله با آیت‌الله آمدند'],
    ['preverbs join, as the Academy has it', 'بر می گردد و در نمی یابد', 'برمی‌گردد و درنمی‌یابد'],
    ['preverbs before a half-space', 'باز می‌گردند و فرا می‌خوانند', 'بازمی‌گردند و فرامی‌خوانند'],
    ['plural', 'درگیری های تازه', 'درگیری‌های تازه'],
    ['compounds', 'شرکت کنندگان پیش بینی می کنند', 'شرکت‌کنندگان پیش‌بینی می‌کنند'],
    ['around و', 'گفت و گو با مردم', 'گفت‌وگو با مردم'],
    ['plurals of titles and of names', 'خانم ها و علی ها', 'خانم‌ها و علی‌ها'],
    ['surnames made of first names', 'علی پور و حسن زاده', 'علی‌پور و حسن‌زاده'],
    ['indefinite after a silent he', 'خانه ای می سازند', 'خانه‌ای می‌سازند'],
  ])('%s: %s', (_, before, after) => {
    expect(normalize(before)).toBe(after)
  })
})

describe('what is right stays', () => {
  it.each([
    ['names', 'امام حسین در جمهوری اسلامی از میراث فرهنگی می گفت', 'امام حسین در جمهوری اسلامی از میراث فرهنگی می‌گفت'],
    [
      'first names that titles begin with',
      'آیت قیصری با آیت الله و حجت الاسلام آمد',
      'آیت قیصری با آیت‌الله و حجت‌الاسلام آمد',
    ],
    ["God's name after other words", 'ﻻزم ﷲ و مهم الله می آیند', 'لازم الله و مهم الله می‌آیند'],
    ['adverbs that most leave apart', 'به زودی و به خوبی می آیند', 'به زودی و به خوبی می‌آیند'],
    ['bigger than', 'بیش از صد نفر می آیند', 'بیش از صد نفر می‌آیند'],
    ['the future tense', 'خواهد شد و خواهند گفت', 'خواهد شد و خواهند گفت'],
    ['the perfect with است', 'گفته است و شده است', 'گفته است و شده است'],
    ['words that begin like verbs', 'میلاد در میدان میهن میراث دارد', 'میلاد در میدان میهن میراث دارد'],
    ['words that end like plurals', 'تنها بهای آن انتهای راه است', 'تنها بهای آن انتهای راه است'],
    ['اینکه and آنچه', 'اینکه آنچه گفتیم', 'اینکه آنچه گفتیم'],
    ['surnames that look like suffixes, after a first name', 'محمدرضا گرایی می آید', 'محمدرضا گرایی می‌آید'],
    ['surnames that look like suffixes, after a title', 'آقای هاست و دکتر گرایی', 'آقای هاست و دکتر گرایی'],
    ['preverbs that are words of their own', 'در را باز می‌کند و در می‌زند', 'در را باز می‌کند و در می‌زند'],
    ['a preverb that is a noun after «در»', 'همه را در بر می‌گیرد', 'همه را در بر می‌گیرد'],
    ['words that end like a preverb', 'شهر می‌گردد و دیگر می‌آید', 'شهر می‌گردد و دیگر می‌آید'],
    ['a spelling of its own beside half-spaces', 'کتابها می‌آیند', 'کتابها می‌آیند'],
  ])('%s: %s', (_, before, after) => {
    expect(normalize(before)).toBe(after)
  })

  it.each([
    'https://example.org/ميشود?a=ك',
    'info@example.ir',
    '#جمهوری_اسلامی',
    '@khabar_farsi',
    'ساعت ۱۰:۳۰',
    '۳.۱۴ و ۱,۲۰۰ و ۳/۵',
    '۱۴۰۲/۰۵/۱۲ و 2023-01-02',
    '۱۲.۵.۱۴۰۲',
    'iPhone 15 Pro, e.g. "5G"'.replaceAll('"', ''),
    'ه.ش. و آ.د.ک',
    'MRI‌ها',
  ])('links, numbers, dates, abbreviations and Latin words: %s', (text) => {
    expect(normalize(text)).toBe(text)
  })
})
