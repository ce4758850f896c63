import { describe, expect, it } from 'vitest'
import { inflect, readVerbs, type Tense, type Verb, type VerbForm } from '../../src/lexicon/verb.ts'
import { VerbIndex } from '../../src/lexicon/verb-index.ts'

const verbs = readVerbs()
const verbOf = (infinitive: string): Verb => verbs.find((verb) => verb.infinitive === infinitive)!

/** The form as «tense person number», with «not» and «passive» where it is. */
function describeForm({ tense, person, plural, negated, passive }: VerbForm): string {
  const number = person === 0 ? '' : ` ${person}${plural ? 'p' : 's'}`
  return `${negated ? 'not ' : ''}${passive ? 'passive ' : ''}${tense}${number}`
}

/** What the forms spelled so are, in any order. */
function readings(infinitive: string, text: string): string[] {
  return inflect(verbOf(infinitive))
    .filter(({ tokens }) => tokens.join(' ') === text)
    .map(describeForm)
}

const persons = ['1s', '2s', '3s', '1p', '2p', '3p']

const paradigms: [string, Tense, string, string[]][] = [
  ['گفتن', 'past', '', ['گفتم', 'گفتی', 'گفت', 'گفتیم', 'گفتید', 'گفتند']],
  ['گفتن', 'past', 'not ', ['نگفتم', 'نگفتی', 'نگفت', 'نگفتیم', 'نگفتید', 'نگفتند']],
  ['گفتن', 'present', '', ['می‌گویم', 'می‌گویی', 'می‌گوید', 'می‌گوییم', 'می‌گویید', 'می‌گویند']],
  ['افزودن', 'present', '', ['می‌افزایم', 'می‌افزایی', 'می‌افزاید', 'می‌افزاییم', 'می‌افزایید', 'می‌افزایند']],
  ['نوشتن', 'perfect', '', ['نوشته‌ام', 'نوشته‌ای', 'نوشته است', 'نوشته‌ایم', 'نوشته‌اید', 'نوشته‌اند']],
  ['نوشتن', 'pluperfect', '', ['نوشته بودم', 'نوشته بودی', 'نوشته بود', 'نوشته بودیم', 'نوشته بودید', 'نوشته بودند']],
  [
    'خواستن',
    'future',
    'not ',
    ['نخواهم خواست', 'نخواهی خواست', 'نخواهد خواست', 'نخواهیم خواست', 'نخواهید خواست', 'نخواهند خواست'],
  ],
  ['پرسیدن', 'imperfect', 'not ', ['نمی‌پرسیدم', 'نمی‌پرسیدی', 'نمی‌پرسید', 'نمی‌پرسیدیم', 'نمی‌پرسیدید', 'نمی‌پرسیدند']],
  ['دادن', 'subjunctive', '', ['بدهم', 'بدهی', 'بدهد', 'بدهیم', 'بدهید', 'بدهند']],
]

describe('inflect: all persons', () => {
  for (const [infinitive, tense, negation, forms] of paradigms) {
    it(`${infinitive}: ${negation}${tense}`, () => {
      forms.forEach((form, i) => {
        expect(readings(infinitive, form), form).toContain(`${negation}${tense} ${persons[i]}`)
      })
    })
  }
})

const single: [string, string, string, string][] = [
  ['گفتن', 'گفته است', 'perfect 3s', 'the perfect has two words'],
  ['گفتن', 'گفته‌است', 'perfect 3s', 'some join them with a half-space'],
  ['گفتن', 'گفته', 'perfect 3s', 'headlines leave the auxiliary out'],
  ['گفتن', 'گفته اند', 'perfect 3p', 'a space for the half-space'],
  ['گفتن', 'میگوید', 'present 3s', 'the half-space lost'],
  ['گفتن', 'نمیگویند', 'not present 3p', 'the half-space lost in a negative'],
  ['گفتن', 'خواهد گفت', 'future 3s', 'the future begins with another verb'],
  ['گفتن', 'دارد می‌گوید', 'progressive 3s', 'now going on'],
  ['گفتن', 'داشتند می‌گفتند', 'past-progressive 3p', 'then going on'],
  ['گفتن', 'نگفته بود', 'not pluperfect 3s', 'the prefix is on the participle'],
  ['گفتن', 'گفته باشند', 'past-subjunctive 3p', 'what may have been'],
  ['گفتن', 'گوید', 'subjunctive 3s', 'the literary present has no prefix'],
  ['داشتن', 'دارد', 'present 3s', 'its present has no prefix: اعتقاد دارد'],
  ['داشتن', 'ندارند', 'not present 3p', 'its present has no prefix'],
  ['داشتن', 'داشته باشد', 'past-subjunctive 3s', 'its subjunctive is another form'],
  ['گفتن', 'گفته شد', 'passive past 3s', 'the passive names no speaker'],
  ['گفتن', 'گفته نمی‌شود', 'not passive present 3s', 'the negation is on شدن'],
  ['گفتن', 'گفته خواهد شد', 'passive future 3s', 'three words'],
  ['گفتن', 'گفته شده است', 'passive perfect 3s', 'three words'],
  ['گفتن', 'گفتن', 'infinitive', 'no person'],
  ['گفتن', 'می‌گه', 'present 3s', 'spoken Persian'],
  ['گفتن', 'میگن', 'present 3p', 'spoken Persian without the half-space'],
  ['گفتن', 'گفته بودن', 'pluperfect 3p', 'spoken Persian drops the last letter'],
  ['کردن', 'می‌کنه', 'present 3s', 'spoken Persian with the present stem'],
  ['آوردن', 'نیاورد', 'not past 3s', 'آ becomes یا after a prefix'],
  ['آوردن', 'بیاورند', 'subjunctive 3p', 'آ becomes یا after a prefix'],
  ['افزودن', 'نیفزود', 'not past 3s', 'ا becomes ی after a prefix'],
  ['افزودن', 'بیفزاید', 'subjunctive 3s', 'ا becomes ی after a prefix'],
  ['بودن', 'نیست', 'not present 3s', 'the copula has its own forms'],
  ['بودن', 'ند', 'present 3p', 'an ending may stand for the copula: معتقد|ند'],
]

describe('inflect: one form', () => {
  for (const [infinitive, form, expected, reason] of single) {
    it(`${form}: ${reason}`, () => expect(readings(infinitive, form)).toContain(expected))
  }

  it('کردن has no passive of its own: اعلام کرد becomes اعلام شد', () => {
    expect(inflect(verbOf('کردن')).some(({ passive }) => passive)).toBe(false)
  })

  it('گیری and سازی are parts of nouns, not second persons', () => {
    expect(readings('گرفتن', 'گیری')).toEqual([])
    expect(readings('ساختن', 'سازی')).toEqual([])
  })

  it('no form is made twice', () => {
    for (const verb of verbs) {
      const forms = inflect(verb).map((form) => `${form.tokens.join(' ')} ${describeForm(form)}`)
      expect(new Set(forms).size, verb.infinitive).toBe(forms.length)
    }
  })
})

describe('VerbIndex', () => {
  const index = new VerbIndex(verbs)
  const spell = (form: VerbForm) => `${form.infinitive}: ${form.tokens.join(' ')} ${describeForm(form)}`

  it('finds every form that inflect makes, by its first token', () => {
    const missing: string[] = []
    for (const verb of verbs) {
      for (const form of inflect(verb)) {
        const found = index.get(form.tokens[0]!)?.map(spell) ?? []
        if (!found.includes(spell(form))) missing.push(spell(form))
      }
    }
    expect(missing).toEqual([])
  })

  it('finds no form that inflect does not make', () => {
    const made = new Set(verbs.flatMap((verb) => inflect(verb).map(spell)))
    const firsts = new Set(verbs.flatMap((verb) => inflect(verb).map(({ tokens }) => tokens[0]!)))
    const found = [...firsts].flatMap((first) => index.get(first)!.map(spell))
    expect(found.filter((form) => !made.has(form))).toEqual([])
  })

  it('gives the longest forms first: گفته شده است before گفته', () => {
    const lengths = index.get('گفته')!.map(({ tokens }) => tokens.length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
  })

  for (const word of ['کتاب', 'می‌', 'ن', '', 'گفتگو', 'constructor', '__proto__']) {
    it(`«${word}» begins no form`, () => expect(index.get(word)).toBeUndefined())
  }
})
