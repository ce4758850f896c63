import { describe, expect, test } from 'vitest'
import { rules } from '../../src/attribute/rules/index.ts'
import { analyze, articleFromText } from '../../src/index.ts'

/** A text of one line has no title; with a body that says nothing its line is one. */
const neutralBody = 'باران دیروز بند آمد.'

/** The example as an article; «نام: …» stands in a headline, which a text has only above a body. */
const articleOf = (text: string) => articleFromText('example', text.includes('\n') ? text : `${text}\n${neutralBody}`)

/** Line breaks count as spaces: content that runs over paragraphs is one string. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { example, cues }) => {
  test('finds in its example one quotation, of the source and with the content that the example names', () => {
    const own = analyze(articleOf(example.text)).quotations.filter(({ rule }) => rule === id)
    const found = own.map(({ source, text }) => ({ source: source?.text ?? null, content: oneLine(text) }))
    expect(found).toEqual([{ source: example.source, content: oneLine(example.content) }])
  })

  test('the example says what it shows: its source and content stand in its text', () => {
    expect(example.text).toContain(example.content)
    expect(example.text).toContain(example.source ?? '')
  })

  test('names the kinds of cue that it looks at', () => {
    expect(cues.length).toBeGreaterThan(0)
  })
})

test('no two rules have one id', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
