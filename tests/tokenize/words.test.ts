import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitWords } from '../../src/tokenize/words.ts'

const texts = (text: string) => splitWords(text).map((token) => token.text)
const kinds = (text: string) => splitWords(text).map((token) => `${token.kind} ${token.text}`)

test.each([
  ['white space parts words and belongs to none', ' باران\tآمد \u00a0و\u3000رفت ', 'باران|آمد|و|رفت'],
  ['a half-space stands within a word', 'می‌رود کتاب‌ها گفت‌وگو', 'می‌رود|کتاب‌ها|گفت‌وگو'],
  ['a half-space at the edge of a word is no part of it', '‌باران‌ آمد', 'باران|آمد'],
  ['short vowels and kashida stand within a word', 'مُدیر واقعاً سلـــام', 'مُدیر|واقعاً|سلـــام'],
  ['the ezafe of a silent he is part of the word', 'گفتهٔ او', 'گفتهٔ|او'],
  ['a Latin word glued to a Persian one is parted from it', 'STARTPوی آمد', 'STARTP|وی|آمد'],
  ['a Persian word glued to a Latin one, too', 'سامانهHTML', 'سامانه|HTML'],
  ['a suffix after a half-space is a word of its own script', 'MRI‌ها', 'MRI|ها'],
  ['digits may follow Latin letters: a word', 'G20 و mp3', 'G20|و|mp3'],
  ['Latin letters may follow digits: a word', '5G و 3D', '5G|و|3D'],
  ['digits glued to a Persian word are a number of their own', 'سال1402بود', 'سال|1402|بود'],
  ['an accented Latin word is one', 'Köln و München', 'Köln|و|München'],
  ['brackets and marks are one token each', '(آب)،«نان»؛', '(|آب|)|،|«|نان|»|؛'],
  ['a row of dots is one mark', 'آب... نان', 'آب|...|نان'],
  ['an ellipsis is one mark', 'آب… نان', 'آب|…|نان'],
  ['an emoji is one mark', 'آب🔹نان', 'آب|🔹|نان'],
  ['an emoji with its variation selector is one mark', 'آب ✔️ نان', 'آب|✔|نان'],
  ['an unpaired surrogate is a mark and nothing breaks', 'آب\ud83dنان', 'آب|\ud83d|نان'],
  ['an empty text has no tokens', ' \n\u200c', ''],
])('%s', (_, text, expected) => {
  expect(texts(text).join('|')).toBe(expected)
})

describe('numbers', () => {
  test.each([
    ['digits of three scripts', '12 ۱۲ ١٢', ['12', '۱۲', '١٢']],
    ['a decimal mark', '۱۲٫۵ 12.5 ۱۲/۵', ['۱۲٫۵', '12.5', '۱۲/۵']],
    ['thousands', '1,200,000 ۱٬۲۰۰', ['1,200,000', '۱٬۲۰۰']],
    ['a time', 'ساعت ۱۰:۳۰', ['۱۰:۳۰']],
    ['a date', '1400/10/14 و ۱۴۰۰-۱۰-۱۴', ['1400/10/14', '۱۴۰۰-۱۰-۱۴']],
    ['a score', '۲-۱ برد', ['۲-۱']],
    ['the full stop after it belongs to the sentence', 'سال ۱۴۰۲.', ['۱۴۰۲']],
    ['the colon of «بند ۲:» too', 'بند ۲: آب', ['۲']],
    ['the percent sign is a mark', '۱۲٪ و 12%', ['۱۲', '12']],
  ])('%s', (_, text, expected) => {
    const numbers = splitWords(text).filter((token) => token.kind === 'number')
    expect(numbers.map((token) => token.text)).toEqual(expected)
  })
})

describe('abbreviations', () => {
  test.each([
    ['dotted letters are one word with their dots', 'سال ۱۳۲۰ ه.ش. بود', 'سال|۱۳۲۰|ه.ش.|بود'],
    ['the last letter may lack its dot', 'ماده ۶ آ.د.ک بود', 'ماده|۶|آ.د.ک|بود'],
    ['an initial keeps its dot', 'دکتر م. رادمنش آمد', 'دکتر|م.|رادمنش|آمد'],
    ['so does the name of a letter', 'بریتنی ال. مورگان آمد', 'بریتنی|ال.|مورگان|آمد'],
    ['Latin ones', 'شرکت U.S. Steel', 'شرکت|U.S.|Steel'],
    ['a Latin initial', 'John F. Kennedy', 'John|F.|Kennedy'],
    ['a letter that ends a line is none', 'به گروه ب.\nآمد', 'به|گروه|ب|.|آمد'],
    ['«و» is none', 'از من و. آمد', 'از|من|و|.|آمد'],
    ['a full stop glued to the next sentence', 'را برد.باهنر گفت', 'را|برد|.|باهنر|گفت'],
  ])('%s', (_, text, expected) => {
    expect(texts(text).join('|')).toBe(expected)
  })
})

describe('links', () => {
  test.each([
    ['a URL', 'به https://example.ir/a?b=۱#c رفت', ['https://example.ir/a?b=۱#c']],
    ['without a scheme', 'در www.example.com و example.ir/a', ['www.example.com', 'example.ir/a']],
    ['the full stop after it is no part of it', 'در example.ir.', ['example.ir']],
    ['nor is the closing bracket', '(https://example.ir/a)', ['https://example.ir/a']],
    ['nor the closing guillemet', '«https://example.ir»', ['https://example.ir']],
    ['an e-mail address', 'به a.b@example.org نوشت', ['a.b@example.org']],
    ['a channel', 'در @news_ir بخوانید', ['@news_ir']],
    ['a Persian tag, with its half-space', '#آلودگی_هوا و #نیم‌فاصله', ['#آلودگی_هوا', '#نیم‌فاصله']],
    ['@ alone is a mark', 'آب @ نان', []],
    ['a dotted Latin name that is no domain is none', 'فایل a.b.c', []],
  ])('%s', (_, text, expected) => {
    const links = splitWords(text).filter((token) => token.kind === 'link')
    expect(links.map((token) => token.text)).toEqual(expected)
  })
})

test('every token says what it is', () => {
  expect(kinds('رشد ۳ درصدی: #بورس.')).toEqual(['word رشد', 'number ۳', 'word درصدی', 'mark :', 'link #بورس', 'mark .'])
})

test('of any text, tokens stand in order, cut out their own words, and leave only what is no word', () => {
  const piece = fc.constantFrom(
    'آب',
    'می‌رود',
    ' ',
    '\n',
    '.',
    '...',
    '«',
    '»',
    '"',
    '۱۲',
    '1,2',
    'ab.ir',
    '@',
    '#',
    '‌',
    '😀',
    ':',
  )
  const anything = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
  fc.assert(
    fc.property(anything, (pieces) => {
      const text = pieces.join('')
      let at = 0
      for (const token of splitWords(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(token.end).toBeGreaterThan(token.start)
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(text.slice(at, token.start)).not.toMatch(/[\p{L}\p{N}]/u)
        at = token.end
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    { numRuns: 500 },
  )
})
