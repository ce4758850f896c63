import { describe, expect, test } from 'vitest'
import { NamedPersons } from '../../src/resolve/names.ts'
import { surroundings } from '../../src/resolve/surroundings.ts'
import { attributeText } from '../pipeline.ts'

function personsOf(text: string): NamedPersons {
  const article = attributeText(text)
  return new NamedPersons(article, surroundings(article))
}

describe('a surname finds the fullest name of the article', () => {
  test.each([
    ['named in full before', 'مینا پارسایی آمد. پارسایی گفت: باز است.', 'پارسایی', 'مینا پارسایی'],
    ['named in full later', 'پارسایی گفت: باز است. مینا پارسایی آمد.', 'پارسایی', 'مینا پارسایی'],
    ['the full name itself', 'مینا پارسایی آمد.', 'مینا پارسایی', 'مینا پارسایی'],
    ['a joined spelling', 'محمد علی کریمی آمد.', 'محمدعلی کریمی', 'محمد علی کریمی'],
    ['a slip of one letter', 'مینا ضیاییان گفت: باز است.', 'ضاییان', 'مینا ضیاییان'],
    ['named by an office and a name', 'وزیر ورزش لوید آستین گفت: باز است.', 'آستین', 'لوید آستین'],
  ])('%s', (_, text, name, expected) => {
    expect(personsOf(text).find(name)?.name).toBe(expected)
  })

  test.each([
    ['another surname', 'کریمی'],
    ['the first name', 'مینا'],
    ['a part of the surname', 'سایی'],
  ])('%s finds nobody', (_, name) => {
    expect(personsOf('مینا پارسایی آمد.').find(name)).toBeNull()
  })
})

describe('offices are collected beside names', () => {
  test.each([
    ['after the name', 'مینا پارسایی، وزیر ورزش، گفت: باز است.', ['وزیر ورزش']],
    ['before the name', 'وزیر ورزش مینا پارسایی گفت: باز است.', ['وزیر ورزش']],
    ['away from any cue', 'در دیدار مینا پارسایی، وزیر ورزش، با مردم باران بارید.', ['وزیر ورزش']],
    ['each once', 'مینا پارسایی، وزیر ورزش، آمد. مینا پارسایی، وزیر ورزش، گفت: باز است.', ['وزیر ورزش']],
    ['none', 'مینا پارسایی گفت: باز است.', []],
  ])('%s', (_, text, roles) => {
    expect(personsOf(text).find('پارسایی')?.roles).toEqual(roles)
  })
})

describe('who holds an office', () => {
  const text = 'مینا پارسایی، وزیر ورزش، و کیوان کریمی، وزیر راه، آمدند.'
  test.each([
    ['the only one beside whose name it is written', (role: string) => role === 'وزیر راه', 'کیوان کریمی'],
    ['nobody, where two do', () => true, undefined],
    ['nobody, where none does', () => false, undefined],
  ])('%s', (_, agrees, name) => {
    expect(personsOf(text).holder(agrees)?.name).toBe(name)
  })
})

test('the person named first', () => {
  expect(personsOf('مینا پارسایی و کیوان کریمی آمدند.').first()?.name).toBe('مینا پارسایی')
  expect(personsOf('باران بارید.').first()).toBeNull()
})

test('persons of one surname and two first names are two', () => {
  const persons = personsOf('مینا پارسایی آمد. کیوان پارسایی رفت.')
  expect(persons.find('مینا پارسایی')?.name).toBe('مینا پارسایی')
  expect(persons.find('کیوان پارسایی')?.name).toBe('کیوان پارسایی')
})
