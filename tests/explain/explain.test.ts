import { describe, expect, test } from 'vitest'
import { articleFromText, explain } from '../../src/index.ts'

const text = `کمبود آب در شهر کاشان
به گزارش خبرگزاری برنا، مینا راد، وزیر نیرو، در نشست خبری گفت: سدهای شهر تا پایان مهر خالی می‌شود.
وی افزود: مردم باید صرفه‌جویی کنند.
وزیر نیرو از استاندار خواست که کمک کند.
پرهام کیانی نگفت که به شهر می‌رود.`

const { quotations, unused } = explain(articleFromText('a', text))
const [first, second, third] = quotations
const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

test('the cue is shown as the lexicon has it', () => {
  expect(first!.cue).toEqual({
    lemma: 'گفتن',
    kind: 'verb',
    stance: 'neutral',
    complements: ['colon', 'clause'],
    negated: false,
    passive: false,
  })
})

test('the rule comes with its example', () => {
  expect(first!.rule.id).toBe('subject-cue-colon')
  expect(first!.rule.example!.text).toContain(first!.rule.example!.content)
})

test('the source is shown as it was read', () => {
  expect(first!.source).toMatchObject({
    text: 'مینا راد، وزیر نیرو',
    form: 'name',
    position: 'subject',
    name: 'مینا راد',
    role: 'وزیر نیرو',
    known: true,
  })
  expect(cut(first!.source!)).toBe('مینا راد، وزیر نیرو')
})

describe('what a source goes back to', () => {
  test('nothing, where it names the speaker in full', () => {
    expect(first!.antecedent).toBeNull()
  })

  test.each([
    ['a pronoun', second!],
    ['an office', third!],
  ])('%s: the source that named the speaker before', (_, explained) => {
    expect(explained.antecedent).toMatchObject({ text: 'مینا راد، وزیر نیرو', quotation: 1 })
    expect(cut(explained.antecedent!)).toBe('مینا راد، وزیر نیرو')
  })

  test('a dropped subject: the same', () => {
    const [, dropped] = explain(
      articleFromText('a', 'آرش نیکو گفت: هوا سرد است.\nهمچنین افزود: باران می‌بارد.'),
    ).quotations
    expect(dropped).toMatchObject({ source: null, antecedent: { text: 'آرش نیکو', quotation: 1 } })
  })

  test('an office in the headline: the person who is named after it', () => {
    const article = 'وزیر نیرو: سدها خالی است\nمینا راد، وزیر نیرو، گفت: آب شهر کم می‌شود.'
    const [headline] = explain(articleFromText('a', article)).quotations
    expect(headline!.quotation.speaker!.name).toBe('مینا راد')
    expect(headline!.antecedent).toMatchObject({ text: 'مینا راد، وزیر نیرو', quotation: 2 })
  })
})

describe('noun phrases that were not taken for the source, and why', () => {
  test.each([
    ['an outlet', first!, 'خبرگزاری برنا', 'relays the words'],
    ['an object of a preposition', third!, 'استاندار', 'stands after a preposition'],
  ])('%s', (_, explained, words, reason) => {
    const lost = explained.candidates.find((candidate) => candidate.text === words)
    expect(lost).toMatchObject({ reason })
    expect(cut(lost!)).toBe(words)
  })
})

describe('cues that made nothing, and why', () => {
  test.each([
    ['a relay', 'به گزارش', 'it names who relays the words'],
    ['a negated verb', 'نگفت', 'it is negated'],
  ])('%s', (_, words, reason) => {
    const cue = unused.find((one) => one.text === words)
    expect(cue).toMatchObject({ reason })
    expect(cut(cue!)).toBe(words)
  })

  test('a verb inside a speech says in whose', () => {
    const inside = explain(articleFromText('a', 'آرش نیکو گفت: من گفتم که هوا سرد است.'))
    expect(inside.unused).toMatchObject([
      { text: 'گفتم', reason: 'its verb is not in the third person (it stands in the words of quotation 1)' },
    ])
  })

  test('a cue that made a quotation is not among them', () => {
    expect(unused.map((cue) => cue.text)).not.toContain('افزود')
  })
})

test('the passage runs from the first word of the relation to the last, with some text around', () => {
  expect(second!.passage.text).toBe('وی افزود: مردم باید صرفه‌جویی کنند')
  expect(second!.passage.before).toMatch(/خالی می‌شود\.\s$/)
  expect(second!.passage.after).toMatch(/^\.\sوزیر نیرو/)
})

test('places count in the text as read, whatever normalization changes', () => {
  const arabic = 'مينا راد، وزير نيرو، گفت: آب كم است.\nوي افزود: صرفه‌جويي كنيد.'
  const [, pronoun] = explain(articleFromText('a', arabic)).quotations
  const { start, end } = pronoun!.antecedent!
  expect(arabic.slice(start, end)).toBe('مينا راد، وزير نيرو')
})

test('an article without a quotation has nothing to explain', () => {
  expect(explain(articleFromText('a', 'دیروز باران بارید.'))).toEqual({ document: 'a', quotations: [], unused: [] })
})
