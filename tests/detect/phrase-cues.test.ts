import { describe, expect, test } from 'vitest'
import { cueWords, detectText, onlyCue } from '../pipeline.ts'

describe('prepositional cues stand before who speaks or relays', () => {
  test.each([
    ['به گفته', false],
    ['به گفتهٔ', false],
    ['به نقل از', true],
    ['به گزارش', true],
    ['از قول', false],
    ['بنا بر اعلام', false],
    ['بر اساس اعلام', false],
    ['به ادعای', false],
    ['به عقیده', false],
    ['از نظر', false],
    ['از دیدگاه', false],
  ])('%s (relays: %s)', (phrase, relay) => {
    const cue = onlyCue(`${phrase} رضایی، پل آماده است.`)
    expect([cue.kind, cue.relay, cue.person]).toEqual(['phrase', relay, 0])
    expect(cueWords(`${phrase} رضایی، پل آماده است.`)).toEqual([phrase])
  })
})

describe('what a phrase tells', () => {
  test.each([
    ['«به گفته» says nothing of the words', 'به گفته', { stance: 'neutral', weak: false }],
    ['«به ادعای» claims', 'به ادعای', { stance: 'claim', weak: false }],
    ['«از نظر» names a matter as often', 'از نظر', { weak: true }],
    ['«از دیدگاه» too', 'از دیدگاه', { weak: true }],
  ])('%s', (_, phrase, expected) => {
    expect(onlyCue(`${phrase} رضایی، پل آماده است.`)).toMatchObject(expected)
  })
})

describe('no phrase cue', () => {
  test.each([
    ['the preposition alone', 'به رضایی نامه‌ای رسید.'],
    ['the noun without its preposition', 'گفته‌ها درست نبود.'],
    ['the words across two sentences', 'پل را ساختند به. گزارش رضایی خوب بود.'],
  ])('%s', (_, text) => {
    expect(cueWords(text)).toEqual([])
  })
})

test('the longest entry wins: «بر اساس اعلام» and not «اعلام»', () => {
  expect(cueWords('بر اساس اعلام شهرداری، پل آماده است.')).toEqual(['بر اساس اعلام'])
})

describe('nouns of speech with «اینکه» are cues', () => {
  test.each([
    ['بیان', 'رضایی با بیان اینکه پل آماده است، گفت: بیایید.', 'assert'],
    ['تاکید', 'رضایی با تاکید بر اینکه پل آماده است، گفت: بیایید.', 'assert'],
    ['اشاره', 'رضایی با اشاره به اینکه پل آماده است، گفت: بیایید.', 'neutral'],
    ['اعلام', 'رضایی با اعلام اینکه پل آماده است، گفت: بیایید.', 'assert'],
    ['بیان', 'رضایی با بیان این که پل آماده است، گفت: بیایید.', 'assert'],
    ['بیان', 'رضایی با بیان این مطلب که پل آماده است، گفت: بیایید.', 'assert'],
    ['اشاره', 'رضایی با اشاره به این نکته که پل آماده است، گفت: بیایید.', 'neutral'],
  ])('%s: %s', (noun, text, stance) => {
    const [cue] = detectText(text).cues
    expect(cueWords(text)).toEqual([expect.stringContaining(noun), 'گفت'])
    expect([cue!.kind, cue!.stance]).toEqual(['noun', stance])
  })

  test.each([
    ['a noun phrase follows, no clause', 'رضایی با اشاره به روابط دو شهر، گفت: بیایید.'],
    ['«بعد از اینکه» is another matter', 'رضایی با اعلام نتایج پس از اینکه برگشت، گفت: بیایید.'],
    ['a verb stands between', 'بیان خوبی داشت و اینکه زود رسید، رضایی گفت: بیایید.'],
  ])('no cue: %s', (_, text) => {
    expect(cueWords(text)).toEqual(['گفت'])
  })
})

describe('claims: the noun, who claims, and «مبنی بر»', () => {
  test.each([
    ['a claim', 'ادعای شهرداری مبنی بر آمادگی پل درست نیست.', 'ادعای', 'claim'],
    ['a claim with a clause', 'ادعای شهرداری مبنی بر اینکه پل آماده است رد شد.', 'ادعای', 'claim'],
    ['statements', 'اظهارات شهردار مبنی بر آمادگی پل درست نیست.', 'اظهارات', 'assert'],
    ['statements with «درباره اینکه»', 'اظهارات شهردار درباره اینکه پل آماده است خبرساز بود.', 'اظهارات', 'assert'],
  ])('%s', (_, text, noun, stance) => {
    const cue = detectText(text).cues.find(({ kind }) => kind === 'claim')
    expect(cueWords(text)[0]).toBe(noun)
    expect(cue?.stance).toBe(stance)
  })

  test('without «مبنی بر» or a clause the noun is no cue', () => {
    expect(cueWords('ادعای شهرداری درست نیست.')).toEqual([])
  })
})

describe('nouns of documents whose text follows in full', () => {
  test.each([
    ['«به شرح زیر است:»', 'متن بیانیه شهرداری به شرح زیر است:', ['بیانیه']],
    ['«بدین شرح است:»', 'متن پیام شهردار بدین شرح است:', ['پیام']],
    ['«به این شرح است:»', 'متن نامه شهردار به این شرح است:', ['نامه']],
    ['«به شرح ذیل است:»', 'متن اطلاعیه شهرداری به شرح ذیل است:', ['اطلاعیه']],
    ['«می‌خوانید:»', 'حرف‌های نگار پارسا را در ادامه می‌خوانید:', ['حرف‌های']],
    ['no colon, no text', 'متن بیانیه شهرداری به شرح زیر است.', []],
    ['no document', 'برنامه بازی‌ها به شرح زیر است:', []],
  ])('%s', (_, text, expected) => {
    expect(cueWords(`دیروز باران بارید.\n${text}\nپل باز است.`)).toEqual(expected)
  })
})

describe('a colon after a label at the head of a headline or paragraph is a cue', () => {
  test.each([
    ['a headline', 'رضایی: پل باز است', [':']],
    ['an office', 'وزیر راه و شهرسازی: پل باز است', [':']],
    ['marks in the label', 'رضایی، وزیر راه: پل باز است', [':']],
    ['a verb before the colon is the cue itself', 'رضایی گفت: پل باز است', ['گفت']],
    ['another verb before the colon', 'پل باز است: چه خبر', []],
    ['nothing before the colon', ': پل باز است', []],
    ['not in the middle of a paragraph', 'هوا ابری است. رضایی: پل باز است', []],
    ['a label has a bounded length', 'معاون تازه امور مالی و اداری و پشتیبانی و فنی و ورزشی و هنری سازمان: پل', []],
  ])('%s', (_, headline, expected) => {
    expect(cueWords(`${headline}\nدیروز باران بارید.`, true)).toEqual(expected)
  })
})
