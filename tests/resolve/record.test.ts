import { describe, expect, test } from 'vitest'
import { analyze, articleFromText } from '../../src/index.ts'
import { resolveText } from '../pipeline.ts'

const two =
  'مینا پارسایی، وزیر ورزش، گفت: پل باز است.\nپارسایی هشدار داد: خیابان بسته می‌شود.\n' +
  'سازمان آب اعلام کرد که آب کم است.\nاین سازمان افزود: باران نبارید.'

describe('speakers, in the order of their first words', () => {
  const [first, second] = resolveText(two).speakers
  test.each([
    ['id', first?.id, 's1'],
    ['name', first?.name, 'مینا پارسایی'],
    ['office', first?.role, 'وزیر ورزش'],
    ['kind', first?.kind, 'person'],
    ['other forms, without pronouns', first?.aliases, ['پارسایی']],
    ['quotations', first?.quotations, 2],
    ['words: three and three', first?.words, 6],
    ['stances', first?.stances, { neutral: 1, warn: 1 }],
    ['the second’s id', second?.id, 's2'],
    ['an organization has no office', second?.role, null],
    ['the second’s kind', second?.kind, 'organization'],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  test('counts add up to the quotations that have a speaker', () => {
    const { quotations, speakers } = resolveText(two)
    const spoken = quotations.filter(({ speaker }) => speaker !== null)
    expect(speakers.reduce((sum, speaker) => sum + speaker.quotations, 0)).toBe(spoken.length)
  })

  test('an office by which a person is called is an alias', () => {
    const text = 'مینا پارسایی، وزیر ورزش، گفت: پل باز است.\nوزیر ورزش افزود: خیابان هم.'
    expect(resolveText(text).speakers[0]?.aliases).toContain('وزیر ورزش')
  })

  test('the fullest office is printed', () => {
    const text = 'وزیر ورزش گفت: پل باز است.\nمینا پارسایی، وزیر ورزش ایران، افزود: خیابان هم.'
    expect(resolveText(text).speakers.map(({ role }) => role)).toEqual(['وزیر ورزش ایران'])
  })
})

describe('quotations, in the order of their contents', () => {
  const { quotations } = resolveText(two)
  test.each<[string, unknown[], unknown[]]>([
    ['ids count from 1', quotations.map(({ id }) => id), [1, 2, 3, 4]],
    ['the cue', quotations.map(({ cue }) => cue.text), ['گفت', 'هشدار داد', 'اعلام کرد', 'افزود']],
    ['its lemma', quotations.map(({ cue }) => cue.lemma), ['گفتن', 'هشدار دادن', 'اعلام کردن', 'افزودن']],
    ['its stance', quotations.map(({ cue }) => cue.stance), ['neutral', 'warn', 'assert', 'neutral']],
    ['the source', quotations.map(({ source }) => source?.form), ['name', 'name', 'organization', 'organization']],
    ['the type', quotations.map(({ type }) => type), ['direct', 'direct', 'indirect', 'direct']],
    ['the document', quotations.map(({ document }) => document), ['text', 'text', 'text', 'text']],
    ['the section', quotations.map(({ section }) => section), ['body', 'body', 'body', 'body']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('what is absent is null', () => {
  test.each([
    ['a dropped subject has no source', 'پل باز شد.\nهمچنین گفت: خیابان هم.', 'source'],
    ['nobody before «وی»', 'وی گفت: پل باز است.', 'speaker'],
    ['outside other speech there is no parent', 'مینا پارسایی گفت: پل باز است.', 'parent'],
  ] as const)('%s', (_, text, field) => {
    expect(resolveText(text).quotations[0]?.[field]).toBeNull()
  })
})

describe('the section', () => {
  test('a headline’s is «title»', () => {
    const { quotations } = resolveText('پارسایی: پل باز است\nمینا پارسایی گفت: خیابان هم.', true)
    expect(quotations.map(({ section }) => section)).toEqual(['title', 'body'])
  })
})

test('a quotation in another’s content has it as its parent', () => {
  const { quotations } = resolveText('مینا پارسایی گفت: دیروز کیوان کریمی گفت که پل بسته است.')
  expect(quotations.map(({ id, parent }) => [id, parent])).toEqual([
    [1, null],
    [2, 1],
  ])
})

test('content in parts is joined by « … »', () => {
  const { quotations } = resolveText('«پل شهر دیروز باز شد»، مینا پارسایی گفت، «خیابان فردا باز می‌شود».')
  expect(quotations.map(({ text }) => text)).toEqual(['پل شهر دیروز باز شد … خیابان فردا باز می‌شود'])
  expect(quotations[0]?.content).toHaveLength(2)
})

test('who relays is named with its place', () => {
  const text = 'به گزارش ایسنا، مینا پارسایی گفت: پل باز است.'
  const [quotation] = resolveText(text).quotations
  const start = text.indexOf('ایسنا')
  expect(quotation?.via).toEqual([{ name: 'ایسنا', start, end: start + 'ایسنا'.length }])
})

describe('spans count in the text as read, whatever the spelling', () => {
  test.each([
    ['Arabic letters', 'مينا پارسايي گفت: پل باز است و می‌شود دید.'],
    ['lost half-spaces', 'مینا پارسایی گفت: مردم می روند و می آیند.'],
    ['two spaces', 'مینا  پارسایی  گفت:  پل  باز  است.'],
    ['a no-break space', 'مینا پارسایی\u00a0گفت: پل باز است.'],
    ['short vowels', 'مینا پارسایی گفت: پُل باز است.'],
  ])('%s', (_, text) => {
    const { quotations } = analyze(articleFromText('a', text))
    expect(quotations).toHaveLength(1)
    const [{ content, source, cue }] = quotations as [(typeof quotations)[0]]
    for (const span of content) expect(text.slice(span.start, span.end)).toBe(span.text)
    expect(text.slice(content[0]!.start, content[0]!.end)).toBe(
      text.slice(text.indexOf(':') + 1).replace(/^\s+|\.$/g, ''),
    )
    expect(text.slice(source!.start, source!.end)).toBe(text.slice(0, text.indexOf('گفت')).trim())
    expect(text.slice(cue.spans[0]!.start, cue.spans[0]!.end)).toBe('گفت')
  })
})
