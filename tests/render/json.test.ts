import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { views } from '../../src/render/index.ts'
import { json, jsonl } from '../../src/render/json.ts'
import { sample, silent } from './sample.ts'

const schema = JSON.parse(readFileSync('schema/quotation.schema.json', 'utf8'))
const validate = new Ajv.default({ strict: false }).compile(schema)

describe('json lines', () => {
  test('each quotation is one line that the schema accepts', async () => {
    const lines = (await jsonl(views.quotes, {}).each(sample)).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    ['no quotation is without a speaker field', { speaker: undefined }],
    ['a confidence is a share', { confidence: 97 }],
    ['a stance is one of eleven', { cue: { ...sample.quotations[0]!.cue, stance: 'shout' } }],
    ['content is never empty', { content: [] }],
  ])('the schema refuses: %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...sample.quotations[0], ...change })))).toBe(false)
  })

  test('spans cut the right words out of the text as read', () => {
    for (const { content, source } of sample.quotations) {
      for (const part of [...content, ...(source ? [source] : [])])
        expect(sample.text.slice(part.start, part.end)).toBe(part.text)
    }
  })
})

describe('json array', () => {
  test.each([
    ['two records', [sample], 2],
    ['none', [silent], 0],
    ['an article without any between two with some', [sample, silent, sample], 4],
  ])('is valid with %s', async (_, articles, count) => {
    const { begin, between, end, each } = json(views.quotes, {})
    const pieces = await Promise.all(articles.map(each))
    const output = begin + pieces.filter((piece) => piece !== '').join(between) + end
    expect(JSON.parse(output)).toHaveLength(count)
  })
})

test('a document keeps the fields of its record and has no tokens', async () => {
  const record = JSON.parse(await jsonl(views.analyze, {}).each(sample))
  expect(Object.keys(record)).toEqual(['document', 'title', 'text', 'outlet', 'speakers', 'quotations'])
})

test("a record's own field «document» gives way to the article's", async () => {
  const record = JSON.parse(await jsonl(views.analyze, {}).each({ ...sample, fields: { document: 'x', speakers: 1 } }))
  expect(record).toMatchObject({ document: 'dams.txt', speakers: [{ name: 'مینا راد' }] })
})
