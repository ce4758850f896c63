import { describe, expect, test } from 'vitest'
import { resolveText } from '../pipeline.ts'

/** Who speaks each quotation of the article, by name. */
const speakersOf = (text: string, titled = false) =>
  resolveText(text, titled).quotations.map(({ speaker }) => speaker?.name ?? null)

/** Who speaks in the article: name, office, kind. */
const entitiesOf = (text: string) => resolveText(text).speakers.map(({ name, role, kind }) => [name, role, kind])

const mina = 'مینا پارسایی'
const keyvan = 'کیوان کریمی'

describe('a person', () => {
  test.each([
    ['by full name', `${mina} گفت: پل باز است.`, [mina]],
    ['by surname after the full name', `${mina} گفت: پل باز است.\nپارسایی افزود: خیابان هم.`, [mina, mina]],
    ['by surname before the full name', `پارسایی گفت: پل باز است.\n${mina} افزود: خیابان هم.`, [mina, mina]],
    ['by surname, named in full away from any cue', `پارسایی گفت: پل باز است.\nدیروز ${mina} به شیراز رفت.`, [mina]],
    ['with an honorific', `${mina} گفت: پل باز است.\nخانم پارسایی افزود: خیابان هم.`, [mina, mina]],
    ['with a slip of one letter', `${mina} گفت: پل باز است.\nپارساپی افزود: خیابان هم.`, [mina, mina]],
    ['after «به گفته»', `${mina} گفت: پل باز است.\nبه گفته پارسایی، خیابان هم باز می‌شود.`, [mina, mina]],
    ['in the headline', `پارسایی: پل باز است\n${mina} گفت: پل باز است.`, [mina, mina]],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text, text.startsWith('پارسایی:'))).toEqual(expected)
  })
})

describe('office and person', () => {
  test.each([
    ['the office goes on', `${mina}، وزیر ورزش، گفت: پل باز است.\nوزیر ورزش افزود: خیابان هم.`, [mina, mina]],
    ['a shorter form of it', `${mina}، وزیر ورزش ایران، گفت: پل باز است.\nوزیر ورزش افزود: خیابان هم.`, [mina, mina]],
    ['the name follows the office', `وزیر ورزش گفت: پل باز است.\n${mina}، وزیر ورزش، افزود: خیابان هم.`, [mina, mina]],
    [
      'an office written beside a name away from any cue',
      `دیروز ${mina}، شهردار شیراز، آمد.\nشهردار شیراز گفت: پل باز است.`,
      [mina],
    ],
    [
      'a lead names the office, the body the person',
      `وزیر ورزش گفت: پل باز است.\n${mina} در این دیدار افزود: خیابان هم.`,
      [mina, mina],
    ],
    [
      'another office is another',
      `${mina}، وزیر ورزش، گفت: پل باز است.\nشهردار شیراز نیز گفت: خیابان باز است.`,
      [mina, 'شهردار شیراز'],
    ],
    [
      'the same office of another country',
      `${mina}، سفیر ایران، گفت: پل باز است.\nسفیر روسیه گفت: خیابان هم.`,
      [mina, 'سفیر روسیه'],
    ],
    [
      'another body’s spokesman',
      'سخنگوی دولت گفت: پل باز است.\nسخنگوی مجلس گفت: خیابان هم.',
      ['سخنگوی دولت', 'سخنگوی مجلس'],
    ],
    [
      'no name anywhere',
      'شهردار شیراز گفت: پل باز است.\nشهردار شیراز افزود: خیابان هم.',
      ['شهردار شیراز', 'شهردار شیراز'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

describe('«وی» and dropped subjects', () => {
  test.each([
    ['«وی» is who spoke last', `${mina} گفت: پل باز است.\nوی افزود: خیابان هم.`, [mina, mina]],
    ['«او» too', `${mina} گفت: پل باز است.\nاو افزود: خیابان هم.`, [mina, mina]],
    ['«به گفته وی»', `${mina} گفت: پل باز است.\nبه گفته وی، خیابان هم باز می‌شود.`, [mina, mina]],
    ['nobody, with a bare cue', `${mina} گفت: پل باز است.\nهمچنین تاکید کرد: خیابان هم.`, [mina, mina]],
    [
      'each of two in turn',
      `${mina} گفت: پل باز است.\nوی افزود: خیابان هم.\n${keyvan} گفت: نه.\nوی افزود: بسته است.`,
      [mina, mina, keyvan, keyvan],
    ],
    [
      'the narrator has named another since',
      `${mina} گفت: پل باز است.\n${keyvan} هم در جلسه حاضر بود.\nوی گفت: خیابان بسته است.`,
      [mina, keyvan],
    ],
    ['the office that spoke', 'شهردار شیراز گفت: پل باز است.\nوی افزود: خیابان هم.', ['شهردار شیراز', 'شهردار شیراز']],
    ['somebody named before any speech', `${mina} به شیراز رفت.\nوی گفت: پل باز است.`, [mina]],
    ['a lost lead: who is named first', `وی گفت: پل باز است.\n${mina} افزود: خیابان هم.`, [mina, mina]],
    ['nobody at all', 'وی گفت: پل باز است.', [null]],
    [
      'whom somebody only talks about is not «وی»',
      `${mina} گفت: ${keyvan} را دیدم.\nوی افزود: خیابان بسته است.`,
      [mina, mina],
    ],
    [
      'a passive without an agent is nobody’s, so no quotation',
      `${mina} گفت: پل باز است.\nدر این نشست گفته شد: خیابان هم.`,
      [mina],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

describe('demonstratives', () => {
  test.each([
    ['«این مقام مسئول»', `${mina}، وزیر ورزش، گفت: پل باز است.\nاین مقام مسئول افزود: خیابان هم.`, [mina, mina]],
    ['«این نماینده مجلس»', `${mina}، نماینده مجلس، گفت: پل باز است.\nاین نماینده مجلس افزود: خیابان هم.`, [mina, mina]],
    [
      '«این سازمان» passes over persons',
      `سازمان آب اعلام کرد: پل باز است.\n${mina} گفت: خیابان هم.\nاین سازمان افزود: آب کم است.`,
      ['سازمان آب', mina, 'سازمان آب'],
    ],
    ['«این نویسنده» is the only writer', `${mina}، نویسنده، مهمان بود.\nاین نویسنده گفت: رمان تمام شد.`, [mina]],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

describe('groups and organizations', () => {
  test.each([
    ['a ministry', 'وزارت نیرو اعلام کرد: پل باز است.', [['وزارت نیرو', null, 'organization']]],
    [
      'a shorter form of its name',
      'بانک مرکزی ایران اعلام کرد: پل باز است.\nبانک مرکزی افزود: خیابان هم.',
      [['بانک مرکزی ایران', null, 'organization']],
    ],
    [
      'two ministries',
      'وزارت نیرو اعلام کرد: پل باز است.\nوزارت راه اعلام کرد: خیابان هم.',
      [
        ['وزارت نیرو', null, 'organization'],
        ['وزارت راه', null, 'organization'],
      ],
    ],
    ['a group', 'کشاورزان گفتند: آب کم است.', [['کشاورزان', null, 'group']]],
    ['some of them', 'برخی کشاورزان گفتند: آب کم است.', [['برخی کشاورزان', null, 'group']]],
    ['«آنها» is the group', 'کشاورزان گفتند: آب کم است.\nآنها افزودند: باران نبارید.', [['کشاورزان', null, 'group']]],
    [
      '«آنان» passes over persons',
      `کشاورزان گفتند: آب کم است.\n${mina} گفت: پل باز است.\nآنان افزودند: باران نبارید.`,
      [
        ['کشاورزان', null, 'group'],
        [mina, null, 'person'],
      ],
    ],
    [
      'an unnamed one is an office',
      'یک مقام آمریکایی گفت: پل باز است.',
      [['یک مقام آمریکایی', 'یک مقام آمریکایی', 'role']],
    ],
    ['one of several', 'یکی از کشاورزان گفت: پل باز است.', [['یکی از کشاورزان', 'یکی از کشاورزان', 'role']]],
  ])('%s', (_, text, expected) => {
    expect(entitiesOf(text)).toEqual(expected)
  })
})

describe('documents speak for who wrote them', () => {
  test.each([
    ['a statement', 'در بیانیه وزارت نیرو آمده است: پل باز است.', ['وزارت نیرو']],
    ['a letter', 'در نامه سازمان آب آمده است: پل باز است.', ['سازمان آب']],
    ['a passage of it', 'در بخشی از بیانیه وزارت نیرو آمده است: پل باز است.', ['وزارت نیرو']],
    [
      '«این بیانیه» after its author spoke',
      'وزارت نیرو اعلام کرد: پل باز است.\nدر این بیانیه آمده است: خیابان هم.',
      ['وزارت نیرو', 'وزارت نیرو'],
    ],
    [
      '«این بیانیه» after its author was named',
      'وزارت نیرو دیروز بیانیه‌ای داد.\nدر این بیانیه آمده است: پل باز است.',
      ['وزارت نیرو'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

test('speech within speech does not make «وی» the inner speaker', () => {
  const text = `${mina} گفت: دیروز ${keyvan} گفت که پل بسته است.\nوی افزود: خیابان هم.`
  expect(speakersOf(text).at(-1)).toBe(mina)
})

describe('an office with no name of its own', () => {
  test.each([
    ['goes on with whoever spoke last', `${mina} گفت: پل باز است.\nاین وزیر افزود: خیابان هم.`, [mina, mina]],
    [
      'opens a speech of another sort: somebody else',
      `${mina}، وزیر ورزش، گفت: پل باز است.\nشهردار شیراز هشدار داد: خیابان بسته است.`,
      [mina, 'شهردار شیراز'],
    ],
    [
      'one unnamed official after another',
      'یک مقام آمریکایی گفت: پل باز است.\nیک مقام ژاپنی گفت: خیابان هم.',
      ['یک مقام آمریکایی', 'یک مقام ژاپنی'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

describe('two of one surname', () => {
  test.each([
    ['full names keep them apart', `${mina} گفت: پل باز است.\nکیوان پارسایی گفت: نه.`, [mina, 'کیوان پارسایی']],
    ['in turn', `${mina} گفت: پل باز است.\nکیوان پارسایی گفت: نه.\n${mina} گفت: چرا.`, [mina, 'کیوان پارسایی', mina]],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

describe('one person has one id throughout', () => {
  test.each([
    [
      'surname, office, pronoun',
      `${mina}، وزیر ورزش، گفت: یک.\nپارسایی افزود: دو.\nوزیر ورزش افزود: سه.\nوی افزود: چهار.`,
      4,
    ],
    ['«به گفته» and a bare cue', `${mina} گفت: یک.\nبه گفته وی، پل باز است.\nهمچنین افزود: سه.`, 3],
    ['a demonstrative', `${mina}، نماینده مجلس، گفت: یک.\nاین نماینده مجلس افزود: دو.\nوی افزود: سه.`, 3],
  ])('%s', (_, text, count) => {
    const ids = resolveText(text).quotations.map(({ speaker }) => speaker?.id)
    expect(ids).toEqual(Array(count).fill('s1'))
  })
})
