import { describe, expect, test } from 'vitest'
import { WordClass } from '../../src/lexicon/word-class.ts'
import { detectText } from '../pipeline.ts'

type ClassName = keyof typeof WordClass

/** The names of a word's classes. */
const classesOf = (word: string) => {
  const [classes] = detectText(word).classes
  return (Object.keys(WordClass) as ClassName[]).filter((name) => (classes! & WordClass[name]) !== 0)
}

describe('a word has the classes of the lists it stands in', () => {
  test.each<[string, ClassName]>([
    ['در', 'Preposition'],
    ['امروز', 'Time'],
    ['دوشنبه', 'Time'],
    ['نیز', 'Adverb'],
    ['همچنین', 'Adverb'],
    ['اما', 'Conjunction'],
    ['وی', 'Pronoun'],
    ['آنها', 'PluralPronoun'],
    ['این', 'Demonstrative'],
    ['برخی', 'Indefinite'],
    ['که', 'Complementizer'],
    ['را', 'ObjectMarker'],
    ['است', 'Copula'],
    ['ما', 'FirstPerson'],
    ['شما', 'SecondPerson'],
    ['خود', 'Reflexive'],
    ['وزیر', 'RoleNoun'],
    ['سخنگوی', 'RoleNoun'],
    ['کارشناسان', 'GroupNoun'],
    ['آقای', 'Honorific'],
    ['مینا', 'FirstName'],
    ['رضایی', 'Surname'],
    ['وزارت', 'OrganizationHead'],
    ['حماس', 'OrganizationName'],
    ['شیراز', 'Place'],
    ['ایسنا', 'Outlet'],
    ['آمریکایی', 'Demonym'],
  ])('%s: %s', (word, name) => {
    expect(classesOf(word)).toContain(name)
  })
})

describe('a word that no list has is known by its shape', () => {
  test.each<[string, string, ClassName]>([
    ['an imperfect', 'می‌دوند', 'Verb'],
    ['a negated imperfect', 'نمی‌دوند', 'Verb'],
    ['a perfect', 'دویده‌اند', 'Verb'],
    ['a future', 'خواهند', 'Verb'],
    ['a form of a cue verb', 'گفتند', 'Verb'],
    ['first person plural', 'می‌دویم', 'FirstPersonVerb'],
    ['first person perfect', 'دویده‌ایم', 'FirstPersonVerb'],
    ['an adverb with its tanvin', 'دقیقاً', 'Adverb'],
    ['a given name of two', 'غلامعلی', 'FirstName'],
    ['a given name with «عبدال»', 'عبدالشکور', 'FirstName'],
    ['a given name in «الدین»', 'قوام‌الدین', 'FirstName'],
    ['a surname in «زاده»', 'خیاط‌زاده', 'Surname'],
    ['a surname in «پور»', 'سمن‌پور', 'Surname'],
    ['a compound with a surname', 'رضایی‌شیوا', 'Surname'],
    ['an office glued to its noun', 'مدیرفرودگاه', 'RoleNoun'],
    ['a preposition glued to its noun', 'باانتقاد', 'Preposition'],
    ['an occupation in «کار»', 'سیب‌کار', 'RoleNoun'],
    ['an occupation in «نویس»', 'نمایش‌نویس', 'RoleNoun'],
    ['a word never seen', 'قشبژل', 'Rare'],
    ['an everyday word', 'بحران', 'Common'],
  ])('%s: %s', (_, word, name) => {
    expect(classesOf(word)).toContain(name)
  })
})

describe('a word is not what it only looks like', () => {
  test.each<[string, string, ClassName]>([
    ['a plural is no surname', 'رضایی‌های', 'Surname'],
    ['an ordinal is no verb', 'دهم', 'Verb'],
    ['a noun is no past tense', 'ساخت', 'Verb'],
    ['a preposition is no verb', 'در', 'Verb'],
    ['a second person is no first', 'می‌دوید', 'FirstPersonVerb'],
    ['a word of two letters is not counted', 'ژق', 'Rare'],
    ['a superlative is not rare', 'شگفت‌انگیزترین', 'Rare'],
    ['a plural in «ات» is not rare', 'تکذیبات', 'Rare'],
    ['a Latin word is not rare', 'Tehran', 'Rare'],
  ])('%s: %s', (_, word, name) => {
    expect(classesOf(word)).not.toContain(name)
  })
})

test.each(['۱۲', '،', 'https://example.org'])('%s is no word and has no class', (text) => {
  expect(classesOf(text)).toEqual([])
})

describe('the words of a cue verb are verbs where it stands', () => {
  const verbsIn = (text: string) => {
    const { tokens, classes } = detectText(text)
    return tokens.filter((_, i) => (classes[i]! & WordClass.Verb) !== 0).map((token) => token.text)
  }
  test.each([
    ['its noun', 'شهردار تاکید کرد', ['تاکید', 'کرد']],
    ['not the same noun elsewhere', 'تاکید شهردار', []],
    ['all of its nouns', 'شهردار ابراز امیدواری کرد', ['ابراز', 'امیدواری', 'کرد']],
  ])('%s: %s', (_, text, expected) => {
    expect(verbsIn(text)).toEqual(expected)
  })
})
