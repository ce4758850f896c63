import { describe, expect, test } from 'vitest'
import { cueWords, onlyCue } from '../pipeline.ts'

describe('every finite form of a cue verb that tells what was said is a cue', () => {
  test.each([
    ['past', 'گفت', 'گفتن'],
    ['past, plural', 'گفتند', 'گفتن'],
    ['past, first person', 'گفتم', 'گفتن'],
    ['past, first person plural', 'گفتیم', 'گفتن'],
    ['imperfect', 'می‌گفت', 'گفتن'],
    ['present', 'می‌گوید', 'گفتن'],
    ['present, plural', 'می‌گویند', 'گفتن'],
    ['present perfect', 'گفته است', 'گفتن'],
    ['present perfect, plural', 'گفته‌اند', 'گفتن'],
    ['past perfect', 'گفته بود', 'گفتن'],
    ['past perfect, plural', 'گفته بودند', 'گفتن'],
    ['future', 'خواهد گفت', 'گفتن'],
    ['literary present', 'گوید', 'گفتن'],
    ['another simple verb', 'افزود', 'افزودن'],
    ['another simple verb, present', 'می‌افزاید', 'افزودن'],
    ['another simple verb, perfect', 'نوشته است', 'نوشتن'],
    ['of «پرسید» the past, not «you may ask»', 'پرسید', 'پرسیدن'],
    ['compound, past', 'اظهار کرد', 'اظهار کردن'],
    ['compound, present', 'اظهار می‌کند', 'اظهار کردن'],
    ['compound, perfect', 'اعلام کرده است', 'اعلام کردن'],
    ['compound, past perfect, plural', 'اعلام کرده بودند', 'اعلام کردن'],
    ['compound, future', 'اعلام خواهد کرد', 'اعلام کردن'],
    ['compound with «داشتن»', 'اظهار داشت', 'اظهار داشتن'],
    ['compound with «دادن»', 'ادامه داد', 'ادامه دادن'],
    ['compound with «شدن» in the active', 'یادآور شد', 'یادآور شدن'],
    ['«مدعی شدن» in the perfect', 'مدعی شده‌اند', 'مدعی شدن'],
    ['with the copula', 'معتقد است', 'معتقد بودن'],
    ['with the copula in the past', 'معتقد بود', 'معتقد بودن'],
    ['part of several words', 'بر این باور است', 'بر این باور بودن'],
    ['part of two words', 'ابراز امیدواری کرد', 'ابراز امیدواری کردن'],
  ])('%s: %s', (_, form, lemma) => {
    const cue = onlyCue(`مینا راد ${form}: پل آماده است`)
    expect([cue.kind, cue.lemma]).toEqual(['verb', lemma])
    expect(cueWords(`مینا راد ${form}: پل آماده است`)).toEqual([form])
  })
})

describe('spellings', () => {
  test.each([
    ['hamza', 'تأکید کرد', 'تاکید کردن'],
    ['no hamza', 'تاکید کرد', 'تاکید کردن'],
    ['«خاطرنشان» in one word', 'خاطرنشان کرد', 'خاطرنشان کردن'],
    ['noun and verb glued', 'اظهارکرد', 'اظهار کردن'],
    ['noun and verb glued, with «دادن»', 'ادامه‌داد', 'ادامه دادن'],
    ['noun and verb glued, plural', 'اعلام‌کردند', 'اعلام کردن'],
    ['adjective and copula glued', 'معتقدند', 'معتقد بودن'],
    ['adjective and copula glued with a half-space', 'معتقد‌است', 'معتقد بودن'],
    ['the second part of a noun glued to the verb', 'ابراز امیدواری‌کرد', 'ابراز امیدواری کردن'],
    ['an adverb between the noun and the verb', 'تاکید هم کرد', 'تاکید کردن'],
    ['the same with «نیز»', 'اضافه نیز کرد', 'اضافه کردن'],
  ])('%s: %s', (_, form, lemma) => {
    expect(onlyCue(`مینا راد ${form} که پل آماده است`).lemma).toBe(lemma)
  })
})

describe('what a form tells', () => {
  test.each([
    ['a statement', 'نماینده گفت', { negated: false, passive: false, person: 3, plural: false }],
    ['negated', 'نماینده نگفت', { negated: true, person: 3 }],
    ['negated compound', 'نماینده تکذیب نکرد', { negated: true, lemma: 'تکذیب کردن' }],
    ['negated present', 'نماینده تایید نمی‌کند', { negated: true, lemma: 'تایید کردن' }],
    ['negated perfect', 'نماینده اعلام نکرده است', { negated: true }],
    ['plural', 'نمایندگان گفتند', { person: 3, plural: true }],
    ['first person', 'من گفتم', { person: 1, plural: false }],
    ['first person plural', 'ما اعلام کردیم', { person: 1, plural: true }],
    ['passive with «شدن»', 'دیروز اعلام شد', { passive: true, lemma: 'اعلام کردن' }],
    ['passive with «شدن» in the perfect', 'دیروز تاکید شده است', { passive: true, lemma: 'تاکید کردن' }],
    ['passive of a simple verb', 'در جلسه گفته شد', { passive: true, lemma: 'گفتن' }],
    ['passive in the present', 'در شهر گفته می‌شود', { passive: true, lemma: 'گفتن' }],
    ['passive of a compound with «دادن»', 'دیروز توضیح داده شد', { passive: true, lemma: 'توضیح دادن' }],
    ['no passive, though with «شدن»', 'نماینده مدعی شد', { passive: false, lemma: 'مدعی شدن' }],
    ['belief is weak', 'نماینده فکر می‌کند', { weak: true }],
    ['saying is not', 'نماینده تصریح کرد', { weak: false }],
  ])('%s: %s', (_, text, expected) => {
    expect(onlyCue(`${text} که پل آماده است`)).toMatchObject(expected)
  })
})

describe('the stance is the verb’s', () => {
  test.each([
    ['گفت', 'neutral'],
    ['تاکید کرد', 'assert'],
    ['مدعی شد', 'claim'],
    ['ادعا کرد', 'claim'],
    ['تکذیب کرد', 'deny'],
    ['هشدار داد', 'warn'],
    ['قول داد', 'promise'],
    ['وعده داد', 'promise'],
    ['خواستار شد', 'demand'],
    ['پرسید', 'ask'],
    ['انتقاد کرد', 'criticize'],
    ['اعتراف کرد', 'admit'],
  ])('%s: %s', (form, stance) => {
    expect(onlyCue(`نماینده ${form} که پل آماده است`).stance).toBe(stance)
  })
})

describe('no cue', () => {
  test.each([
    ['a subjunctive: nothing has been said', 'شهردار باید بگوید که پل کی باز خواهد شد'],
    ['a subjunctive after «اگر»', 'اگر شهردار اعلام کند که پل باز است'],
    ['a subjunctive with «شاید»', 'شاید شهردار تاکید کند که پل باز است'],
    ['a second person', 'شما گفتید که پل باز است'],
    ['an imperative', 'بگویید پل کی باز خواهد شد'],
    ['a conversation whose half-spaces are lost', 'شهردار با مردم گفت وگو کند'],
    ['another compound of the same verb', 'شهردار پل را باز کرد'],
    ['a noun that ends like a glued verb', 'هوای این روستا سرد است'],
  ])('%s: %s', (_, text) => {
    expect(cueWords(text)).toEqual([])
  })
})

describe('where a cue begins and ends', () => {
  test.each([
    ['the noun is not the cue’s where a preposition holds it', 'شهردار در پاسخ گفت: پل باز است', ['گفت']],
    ['two verbs are two cues', 'شهردار گفت و تاکید کرد: پل باز است', ['گفت', 'تاکید کرد']],
    ['the longest form', 'شهردار گفته بود که پل باز است', ['گفته بود']],
    ['not across the end of a sentence', 'این یک تاکید. کرد شهر آرام است.', []],
    ['adverbs before it are no part', 'شهردار همچنین افزود: پل باز است', ['افزود']],
    ['two sentences', 'شهردار گفت: پل باز است. وی افزود: خیابان هم.', ['گفت', 'افزود']],
  ])('%s', (_, text, expected) => {
    expect(cueWords(text)).toEqual(expected)
  })
})

describe('a compound in every tense, affirmed and negated', () => {
  test.each([
    ['past', 'اعلام کرد', 'اعلام نکرد'],
    ['past, plural', 'اعلام کردند', 'اعلام نکردند'],
    ['imperfect', 'اعلام می‌کرد', 'اعلام نمی‌کرد'],
    ['present', 'اعلام می‌کند', 'اعلام نمی‌کند'],
    ['present, plural', 'اعلام می‌کنند', 'اعلام نمی‌کنند'],
    ['perfect', 'اعلام کرده است', 'اعلام نکرده است'],
    ['perfect, plural', 'اعلام کرده‌اند', 'اعلام نکرده‌اند'],
    ['past perfect', 'اعلام کرده بود', 'اعلام نکرده بود'],
    ['past perfect, plural', 'اعلام کرده بودند', 'اعلام نکرده بودند'],
    ['future', 'اعلام خواهد کرد', 'اعلام نخواهد کرد'],
  ])('%s: %s, %s', (_, affirmed, negated) => {
    const text = (form: string) => `شهردار ${form} که پل آماده است`
    expect([affirmed, negated].flatMap((form) => cueWords(text(form)))).toEqual([affirmed, negated])
    expect([affirmed, negated].map((form) => onlyCue(text(form)).negated)).toEqual([false, true])
    expect([affirmed, negated].map((form) => onlyCue(text(form)).passive)).toEqual([false, false])
  })
})

describe('passives in every tense', () => {
  test.each([
    ['past', 'اعلام شد'],
    ['present', 'اعلام می‌شود'],
    ['perfect', 'اعلام شده است'],
    ['past perfect', 'اعلام شده بود'],
    ['future', 'اعلام خواهد شد'],
    ['negated', 'اعلام نشد'],
    ['negated perfect', 'اعلام نشده است'],
    ['of a simple verb', 'گفته شده است'],
    ['of a simple verb, past perfect', 'گفته شده بود'],
  ])('%s: %s', (_, form) => {
    expect(onlyCue(`دیروز ${form} که پل آماده است`).passive).toBe(true)
    expect(cueWords(`دیروز ${form} که پل آماده است`)).toEqual([form])
  })
})

describe('what may follow a cue', () => {
  test.each([
    ['a colon or a clause', 'گفت', ['clause', 'colon']],
    ['a noun phrase too', 'خبر داد', ['clause', 'colon', 'noun']],
    ['quoted words', 'خواند', ['quote']],
  ])('%s: %s', (_, form, complements) => {
    expect([...onlyCue(`شهردار این طرح را «ماندگار» ${form}`).complements]).toEqual(expect.arrayContaining(complements))
  })
})
