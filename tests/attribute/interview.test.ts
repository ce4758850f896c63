import { describe, expect, test } from 'vitest'
import { attributeText, resolveText, wordsOrNull } from '../pipeline.ts'

/** The contents of the attributions that a colon after a label makes. */
const answersIn = (text: string) => {
  const article = attributeText(text)
  return article.attributions
    .filter(({ cue }) => cue.kind === 'colon')
    .map(({ content }) => content.map((range) => wordsOrNull(article, range)!.replace(/\s+/g, ' ')).join(' … '))
}

const lead = 'گفت‌وگو با مینا راد، نویسنده، درباره رمان تازه او را می‌خوانید.'

describe('answers are quotations, questions are none', () => {
  test.each([
    ['«س» and «ج»', 'س: رمان را کی نوشتید؟\nج: پارسال در قطار نوشتم.', ['پارسال در قطار نوشتم']],
    ['«سوال» and «پاسخ»', 'سوال: رمان را کی نوشتید؟\nپاسخ: پارسال در قطار نوشتم.', ['پارسال در قطار نوشتم']],
    ['«پرسش» and «جواب»', 'پرسش: رمان را کی نوشتید؟\nجواب: پارسال در قطار نوشتم.', ['پارسال در قطار نوشتم']],
    ['two rounds', 'س: کی نوشتید؟\nج: پارسال نوشتم.\nس: کجا بود؟\nج: در قطار بود.', ['پارسال نوشتم', 'در قطار بود']],
    [
      'names for labels',
      'خبرنگار: رمان را کی نوشتید؟\nمینا راد: پارسال نوشتم.\nخبرنگار: کجا بود؟\nمینا راد: در قطار بود.',
      ['پارسال نوشتم', 'در قطار بود'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answersIn(`${lead}\n${text}`)).toEqual(expected)
  })

  test.each([
    ['«س»', 'س: آیا وزیر نیرو گفت که آب کم است؟\nج: بله، کم است.'],
    ['«خبرنگار»', 'خبرنگار: آیا وزیر نیرو گفت که آب کم است؟\nپاسخ: بله، کم است.'],
  ])('nothing in a question is a quotation: %s', (_, text) => {
    const article = attributeText(`${lead}\n${text}`)
    const found = article.attributions.map(({ content }) => wordsOrNull(article, content[0]!))
    expect(found).toEqual(['بله، کم است'])
  })
})

describe('a colon at the head of a paragraph is no label', () => {
  test.each([
    ['where a thing stands before it', 'نشانی: خیابان بهار.\nساعت: ده صبح.'],
    ['where a verb stands before it', 'این رمان چاپ شد: دو جلد دارد.'],
  ])('%s', (_, text) => {
    expect(answersIn(`${lead}\n${text}`)).toEqual([])
  })
})

describe('who answers', () => {
  test.each([
    ['«ج» is the person named first', 'س: کی نوشتید؟\nج: پارسال نوشتم.', 'مینا راد'],
    ['a name is its bearer', 'مینا راد: پارسال نوشتم.\nکیوان کریمی: من خواندم.\nمینا راد: ممنونم.', 'مینا راد'],
  ])('%s', (_, text, name) => {
    expect(resolveText(`${lead}\n${text}`).quotations[0]?.speaker?.name).toBe(name)
  })
})

test('two named speakers in turn are two speakers', () => {
  const text = 'مینا راد: پارسال نوشتم.\nکیوان کریمی: من خواندم.\nمینا راد: ممنونم.'
  const names = resolveText(`${lead}\n${text}`).quotations.map(({ speaker }) => speaker?.name)
  expect(names).toEqual(['مینا راد', 'کیوان کریمی', 'مینا راد'])
})
