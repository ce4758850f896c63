import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze, articleFromText } from '../src/index.ts'

const folder = new URL('../seeds/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

function analyzeSeed(name: string) {
  return analyze(articleFromText(`seeds/${name}`, readFileSync(new URL(name, folder), 'utf8')))
}

/** Letters and digits with single spaces: marks and half-spaces play no part in a comparison. */
const plain = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}\s…]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

describe.each(names)('%s', (name) => {
  const { text, quotations, speakers } = analyzeSeed(name)

  test('holds quotations', () => {
    expect(quotations.length).toBeGreaterThan(5)
  })

  test('every span cuts its own words out of the text as read', () => {
    for (const { content, source, cue, via } of quotations) {
      for (const span of content) expect(text.slice(span.start, span.end)).toBe(span.text)
      for (const { start, end } of [...content, ...cue.spans, ...via, ...(source ? [source] : [])]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })

  test('spans begin and end with words, not in the middle of one', () => {
    for (const { content } of quotations)
      for (const { start, end } of content) {
        expect(text.slice(start - 1, start + 1)).not.toMatch(/^\p{L}{2}$/u)
        expect(text.slice(end - 1, end + 1)).not.toMatch(/^\p{L}{2}$/u)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      }
  })

  test('the parts of a content follow each other', () => {
    for (const { content } of quotations)
      for (const [i, part] of content.slice(1).entries()) expect(part.start).toBeGreaterThanOrEqual(content[i]!.end)
  })

  test('quotations stand in the order of the article and are numbered from 1', () => {
    const starts = quotations.map(({ content }) => content[0]!.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(quotations.map(({ id }) => id)).toEqual(quotations.map((_, i) => i + 1))
  })

  test('a nested quotation stands in the content of its parent', () => {
    for (const { parent, content } of quotations) {
      if (parent === null) continue
      const around = quotations[parent - 1]!.content
      const isInside = around.some((span) => span.start <= content[0]!.start && content[0]!.end <= span.end)
      expect(isInside).toBe(true)
    }
  })

  test('every speaker that a quotation names is listed, and its quotations are counted', () => {
    for (const speaker of speakers) {
      const own = quotations.filter((quotation) => quotation.speaker?.id === speaker.id)
      expect(own).toHaveLength(speaker.quotations)
    }
    const listed = new Set(speakers.map(({ id }) => id))
    expect(quotations.filter(({ speaker }) => speaker && !listed.has(speaker.id))).toEqual([])
  })
})

describe('iran-russia.txt, the article that the project started from', () => {
  const { text, quotations } = analyzeSeed('iran-russia.txt')
  const austin = 'لوید آستین، وزیر دفاع آمریکا'
  const amir = 'حسین امیرعبداللهیان، وزیر امور خارجه ایران'
  const nikolenko = 'اولگ نیکولنکو، سخنگوی وزارت امور خارجه اوکراین'
  const envoy = 'سخنگوی نمایندگی ایران در سازمان ملل'

  /** Type, cue, source, speaker with role, first and last words, relay. */
  const expected = [
    ['mixed', 'ابراز نگرانی کرد', 'وزیر دفاع آمریکا', austin, 'روابط نظامی', 'ایران و روسیه', ''],
    ['direct', 'مدعی شد', austin, austin, 'آنچه که ایران دارد', 'خبر خوبی نیست', 'فایننشال تایمز'],
    ['indirect', 'ادعا کرد', 'وی', austin, 'روسیه در ازای', 'ارائه می‌دهد', ''],
    ['indirect', 'ادعای … مبنی بر', 'آمریکا', 'آمریکا', 'حمایت نظامی', 'در جنگ اوکراین', ''],
    [
      'direct',
      'گفت',
      'ناصر کنعانی، سخنگوی وزارت امور خارجه ایران',
      'ناصر کنعانی، سخنگوی وزارت امور خارجه ایران',
      'ایران همواره تلاش کرده',
      'این کشورها می‌دانیم',
      '',
    ],
    ['direct', 'تاکید کرد', amir, amir, 'جمهوری اسلامی ایران تجربه', 'یمن و… است', ''],
    ['direct', 'خاطرنشان کرد', 'وزیر امور خارجه ایران', amir, 'ما با روسیه روابطی', 'آوارگی مردم است', ''],
    ['direct', 'گفت', 'امیرعبداللهیان', amir, 'سیاست خارجی', 'مخالفت با جنگ است', ''],
    ['direct', 'تاکید کرد', 'او', amir, 'ما برای برگزاری', 'آمادگی داریم', ''],
    ['mixed', 'خواندن', 'امیرعبداللهیان', amir, 'بی‌اساس', 'بی‌اساس', ''],
    ['direct', 'اظهار کرد', 'امیرعبداللهیان', amir, 'ما آماده کمک', 'آتش‌بس هستیم', ''],
    [
      'direct',
      'گفته است',
      'اولگ نیکولنکو سخنگوی وزارت امور خارجه اوکراین',
      nikolenko,
      'تاکنون یک جلسه',
      'ادامه خواهد داد',
      'شبکه یورونیوز',
    ],
    ['direct', 'گفت', 'نیکولنکو', nikolenko, 'اوکراین به ایران اطلاع', 'قیاس خواهد بود', ''],
    ['direct', 'گفته بود', envoy, envoy, 'به دنبال ادعای', 'ادامه خواهد داشت', ''],
  ]
  const outer = quotations.filter(({ parent }) => parent === null)

  test('holds these quotations and no other', () => {
    const found = outer.map(({ type, cue, source, speaker, text: words, via }, i) => [
      type,
      cue.text,
      plain(source?.text ?? ''),
      plain([...new Set([speaker?.name, speaker?.role ?? ''])].join(' ')),
      plain(words).slice(0, plain(expected[i]?.[4] ?? '').length),
      plain(words).slice(-plain(expected[i]?.[5] ?? '').length),
      via.map(({ name }) => name).join(),
    ])
    const wanted = expected.map(([type, cue, ...rest]) => [type, cue, ...rest.map((words) => plain(words!))])
    expect(found).toEqual(wanted)
  })

  test('what Ukraine told Iran, inside its spokesman’s words, is the only one that may be nested', () => {
    const nested = quotations.filter(({ parent }) => parent !== null)
    for (const { parent, source } of nested) {
      expect(plain(quotations[parent! - 1]!.text)).toMatch(/^اوکراین به ایران اطلاع/)
      expect(source?.text).toBe('اوکراین')
    }
  })

  test('nothing comes of its related links and its disclaimer', () => {
    const end = text.indexOf('-->')
    expect(end).toBeGreaterThan(0)
    expect(quotations.filter(({ content }) => content.at(-1)!.end > end)).toEqual([])
  })

  test('a lost half-space is repaired in the normalized text and left in the spans', () => {
    const [, , third] = quotations
    expect(third?.text).toContain('می‌دهد')
    expect(third?.content[0]?.text).toContain('میدهد')
  })
})
