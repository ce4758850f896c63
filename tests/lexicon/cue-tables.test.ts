import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/lexicon/table.ts'
import { readVerbs } from '../../src/lexicon/verb.ts'

const stances = 'neutral assert claim deny warn promise demand ask criticize praise admit'.split(' ')
const complements = ['colon', 'clause', 'quote', 'noun']

const cues = readTable('cues.tsv', ['lemma', 'stance', 'complement', 'variants', 'weak'])
const nouns = readTable('cue-nouns.tsv', ['noun', 'stance', 'pattern', 'preposition', 'weak'])
const phrases = readTable('cue-phrases.tsv', ['phrase', 'lemma', 'stance', 'kind', 'weak'])

/** The values of a column that are not allowed. */
const others = (rows: string[][], column: number, allowed: readonly string[]) =>
  rows.map((row) => row[column]!).filter((value) => !allowed.includes(value))

describe('cues.tsv', () => {
  it('knows only the stances of quotations', () => expect(others(cues, 1, stances)).toEqual([]))

  it('says what each verb takes', () => {
    const taken = cues.flatMap(([, , complement]) => complement!.split(','))
    expect(taken.filter((value) => !complements.includes(value))).toEqual([])
  })

  it('marks weak cues as 1, others as 0', () => expect(others(cues, 4, ['0', '1'])).toEqual([]))

  it('ends every lemma with a verb that can be inflected', () => {
    const verbs = new Set(readVerbs().map(({ infinitive }) => infinitive))
    expect(cues.map(([lemma]) => lemma!.split(' ').at(-1)!).filter((head) => !verbs.has(head))).toEqual([])
  })

  it('gives no spelling to two lemmas: تأکید کردن is a variant of تاکید کردن alone', () => {
    const spellings = cues.flatMap(([lemma, , , variants]) => {
      const head = lemma!.slice(lemma!.lastIndexOf(' '))
      return [lemma!, ...variants!.split(',').flatMap((part) => (part ? [part + head] : []))]
    })
    expect(spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i)).toEqual([])
  })
})

describe('cue-nouns.tsv', () => {
  it('knows only the stances of quotations', () => expect(others(nouns, 1, stances)).toEqual([]))
  it('knows two patterns', () => expect(others(nouns, 2, ['ba-inke', 'mabni-bar'])).toEqual([]))
  it('marks weak cues as 1, others as 0', () => expect(others(nouns, 4, ['0', '1'])).toEqual([]))
})

describe('cue-phrases.tsv', () => {
  it('knows only the stances of quotations', () => expect(others(phrases, 2, stances)).toEqual([]))
  it('tells sources from relays', () => expect(others(phrases, 3, ['source', 'relay'])).toEqual([]))
  it('marks weak cues as 1, others as 0', () => expect(others(phrases, 4, ['0', '1'])).toEqual([]))

  it('gives every spelling a lemma that is a phrase itself: به گفتهٔ is به گفته', () => {
    const known = new Set(phrases.map(([phrase]) => phrase))
    expect(phrases.filter(([, lemma]) => !known.has(lemma!)).map(([phrase]) => phrase)).toEqual([])
  })
})
