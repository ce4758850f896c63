import { describe, expect, test } from 'vitest'
import { tokenizeText, wordsOf } from './lines.ts'

const paragraphsOf = (text: string, titled = false) => {
  const article = tokenizeText(text, titled)
  return article.paragraphs.map((paragraph) => wordsOf(article, paragraph).replace(/\s+/g, ' '))
}

test.each([
  ['a line is a paragraph', 'باران آمد.\nهوا سرد شد.', ['باران آمد.', 'هوا سرد شد.']],
  ['empty lines are none', 'باران آمد.\n\n \nهوا سرد شد.\n', ['باران آمد.', 'هوا سرد شد.']],
  ['carriage returns part lines, too', 'باران آمد.\r\nهوا سرد شد.\rرفت.', ['باران آمد.', 'هوا سرد شد.', 'رفت.']],
  ['and the Unicode separators', 'باران آمد.\u2028هوا سرد شد.\u2029رفت.', ['باران آمد.', 'هوا سرد شد.', 'رفت.']],
  ['«[n]» stands for a lost line break', 'باران آمد.[n]هوا سرد شد.[n][n]رفت.', ['باران آمد.', 'هوا سرد شد.', 'رفت.']],
  ['capitals glued to the first word are residue of the page', 'STARTPوی آمد.\nرفت.', ['وی آمد.', 'رفت.']],
  ['but a Latin word before a space is a word', 'NASA آمد.\nرفت.', ['NASA آمد.', 'رفت.']],
  ['«انتهای پیام» begins one even in the last line', 'باران آمد. انتهای پیام/۱۲', ['باران آمد.', 'انتهای پیام/۱۲']],
  ['«انتهای پیام» within a sentence does not', 'در انتهای پیام او آمد.', ['در انتهای پیام او آمد.']],
  [
    'a line that ends with «و» goes on with the next',
    'شهردار آمد و\nرفت.\nباران آمد.',
    ['شهردار آمد و رفت.', 'باران آمد.'],
  ],
  ['one that ends with a preposition, too', 'شهردار دیروز به\nشیراز رفت.', ['شهردار دیروز به شیراز رفت.']],
  ['and one that ends with «خبرنگار»', 'به گزارش خبرنگار\nایسنا، باران آمد.', ['به گزارش خبرنگار ایسنا، باران آمد.']],
  [
    'and one that ends with words but no verb after a full stop',
    'شهردار آن را می‌پذیرد. نوری\nدرباره پل گفت: باز است.',
    ['شهردار آن را می‌پذیرد. نوری درباره پل گفت: باز است.'],
  ],
  [
    'a sentence without a full stop does not',
    'باران آمد. هوا سرد شد\nشهردار آمد.',
    ['باران آمد. هوا سرد شد', 'شهردار آمد.'],
  ],
  ['a tag in a line of its own stands in the middle', 'شهردار در\n#گفتگو\nبا ما آمد.', ['شهردار در #گفتگو با ما آمد.']],
  ['so does what a quotation mark closes', 'پل را «\nخراب\n» خواند.', ['پل را « خراب » خواند.']],
  ['but not where a bullet begins the next', 'شهردار آمد و\n- رفت.', ['شهردار آمد و', '- رفت.']],
  ['but not over an empty line', 'شهردار آمد و\n\nرفت.', ['شهردار آمد و', 'رفت.']],
  ['an empty text has none', '\n', []],
])('%s', (_, text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected)
})

describe('lines wrapped at a column', () => {
  const wrapped = `شورای شهر نوزاد دیروز پس از چهار ساعت گفت‌وگو بودجه سال آینده را
تصویب کرد. بیشترین سهم این بودجه به بازسازی پل‌های کهنه می‌رسد و
سهم کمتری هم به بوستان‌ها. شهردار پیش از رای‌گیری از شورا خواسته بود
که سهم کتابخانه‌ها کم نشود.
در پایان نشست چند نفر از اهالی محله‌های پایین شهر درباره سیل سخن
گفتند. آنان از نبود کانال گله داشتند و می‌گفتند هر زمستان خانه‌هایشان
را آب می‌گیرد.`

  test('are joined to paragraphs, which a short line that ends a sentence closes', () => {
    const [first, second, ...rest] = paragraphsOf(wrapped)
    expect(first).toMatch(/^شورای شهر .* کم نشود\.$/)
    expect(second).toMatch(/^در پایان .* می‌گیرد\.$/)
    expect(rest).toEqual([])
  })

  test('they may be told by the short last line of a paragraph alone', () => {
    const lines = wrapped.replaceAll(/\. (?=.)/g, '، ').split('\n')
    expect(paragraphsOf(lines.join('\n'))).toHaveLength(2)
  })

  test('posts with bullets in lines of their own are not wrapped', () => {
    expect(paragraphsOf(`🔹\n${wrapped}`).length).toBeGreaterThan(5)
  })

  test('an empty line closes one, wherever its last line ends', () => {
    expect(
      paragraphsOf(wrapped.replace('بازسازی پل‌های کهنه می‌رسد و\n', 'بازسازی پل‌های کهنه می‌رسد و\n\n')),
    ).toHaveLength(3)
  })

  test('a bullet begins one', () => {
    expect(paragraphsOf(wrapped.replace('\nسهم', '\n- سهم'))).toHaveLength(3)
  })

  test('the title is never joined to the text', () => {
    expect(paragraphsOf(`بودجه تازه شهر نوزاد برای پل‌ها و بوستان‌ها تصویب شد و\n${wrapped}`, true)).toHaveLength(3)
  })

  test('sentences that end with their paragraphs only are joined where blank lines part these', () => {
    const parted = `شهردار نوزاد در نشست دیروز شورای شهر گفت: بودجه بازسازی پل‌های کهنه
با کمک استانداری تا پایان زمستان پرداخت می‌شود

او درباره بوستان‌ها نیز افزود: درخت‌هایی که خشک شده‌اند در بهار آینده
با همیاری اهالی محله‌ها کاشته می‌شوند و کتابخانه‌ها نیز تا پایان تابستان
بازسازی خواهند شد`
    expect(paragraphsOf(parted)).toHaveLength(2)
  })

  test('one line that is not wrapped, as a lead, changes nothing', () => {
    const lead =
      'شورای شهر نوزاد پس از چهار ساعت گفت‌وگوی پر سر و صدا بودجه سال آینده را با بیست رای موافق و یک رای مخالف تصویب کرد.'
    expect(paragraphsOf(`${lead}\n\n${wrapped}\n\n${wrapped}`)).toHaveLength(5)
  })

  test('a list without full stops is no wrapped text', () => {
    const list = ['شهردار نوزاد', 'رئیس شورای شهر نوزاد و نایب‌رئیس اول شورای استان', 'مدیر بوستان‌ها', 'مدیر کتابخانه']
    expect(paragraphsOf([...list, ...list].join('\n'))).toHaveLength(8)
  })

  test('three lines are too few to tell', () => {
    expect(paragraphsOf(wrapped.split('\n').slice(2, 5).join('\n'))).toHaveLength(3)
  })

  test('lines that each end a sentence are paragraphs, however even', () => {
    const even = Array.from({ length: 8 }, () => 'شورای شهر دیروز بودجه تازه را تصویب کرد. رای‌ها را شمردند.').join('\n')
    expect(paragraphsOf(even)).toHaveLength(8)
  })

  test('long lines are paragraphs, not wrapped ones', () => {
    const long = Array.from({ length: 5 }, () => 'شورای شهر بودجه را تصویب کرد. '.repeat(6)).join('\n')
    expect(paragraphsOf(long)).toHaveLength(5)
  })
})
