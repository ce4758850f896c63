import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOfBytes, formatOfName } from '../../src/read/format.ts'
import { isFailure } from '../../src/read/index.ts'
import { all, readOne, stream } from './all.ts'

const article = { id: 'x1', text: 'تیتر\nمتن «نقل»', title: { start: 0, end: 4 }, fields: { outlet: 'برنا' } }
const record = { id: 'x1', title: 'تیتر', text: 'متن «نقل»', outlet: 'برنا' }
const csv = 'id,title,text,outlet\r\nx1,تیتر,متن «نقل»,برنا\r\n'

describe('the same article', () => {
  test.each([
    ['a.jsonl', JSON.stringify(record)],
    ['a.ndjson', JSON.stringify(record)],
    ['a.json', JSON.stringify([record])],
    ['a.json', JSON.stringify([record], null, 2)],
    ['a.json', JSON.stringify(record, null, '\t')],
    ['a.csv', csv],
    ['a.csv', `\uFEFF${csv}`],
    ['a.csv', csv.replaceAll(',', ';')],
    ['a.tsv', csv.replaceAll(',', '\t')],
  ])('in %s', async (name, content) => {
    expect(await readOne(name, content)).toEqual([article])
    expect(await readOne(`${name}.gz`, gzipSync(content)), 'packed').toEqual([article])
  })
})

describe('the same article from a pipe', () => {
  test.each([
    ['JSON lines', JSON.stringify(record)],
    ['JSON', JSON.stringify([record], null, 2)],
    ['one record', JSON.stringify(record, null, '\t')],
    ['CSV', csv],
    ['TSV', csv.replaceAll(',', '\t')],
  ])('in %s, plain and packed', async (_, content) => {
    expect(await all(['-'], { stdin: stream(content) })).toEqual([article])
    expect(await all(['-'], { stdin: stream(gzipSync(content)) })).toEqual([article])
  })
})

test.each([
  ['a/b.TXT', 'text'],
  ['a.b/c.jsonl.gz', 'jsonl'],
  ['page.htm', 'html'],
  ['a.jsonl/c', null],
  ['a.gz', null],
  ['a.doc', null],
])('the name %s tells: %s', (name, format) => {
  expect(formatOfName(name)).toBe(format)
})

test.each([
  ['<!DOCTYPE html>\n<html>', 'html'],
  ['  <p dir="rtl">متن</p>', 'html'],
  ['[{"text":""}]', 'json'],
  ['[\n  {', 'json'],
  ['{\n  "text": ""', 'json'],
  ['{"text":""}\n', 'jsonl'],
  ['id,"text"\n', 'csv'],
  ['id\ttext\n', 'tsv'],
  ['[ایسنا] متن', 'text'],
  ['{متن}', 'text'],
  ['the text, as it is', 'text'],
  ['<متن>', 'text'],
])('the bytes %j are %s', (bytes, format) => {
  expect(formatOfBytes(Buffer.from(bytes))).toBe(format)
})

describe('JSON', () => {
  test('is cut into records however the stream is cut', () => {
    const records = fc.array(fc.record({ text: fc.string(), title: fc.string(), extra: fc.jsonValue() }))
    const chunkSizes = fc.integer({ min: 1, max: 40 })
    return fc.assert(
      fc.asyncProperty(records, chunkSizes, fc.constantFrom(0, 2), async (records, size, indent) => {
        const bytes = Buffer.from(JSON.stringify(records, null, indent))
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        const items = (await all(['-'], { stdin: stream(...chunks), format: 'json' })).filter(
          (item) => !isFailure(item),
        )
        expect(items.map((item) => 'fields' in item && JSON.stringify(item.fields))).toEqual(
          records.map(({ extra }) => JSON.stringify({ extra })),
        )
      }),
    )
  })

  test.each([
    [
      'a file that is cut off',
      '[{"text":"یک"},\n{"text":',
      { problem: expect.stringMatching(/ends within a record/), line: 2 },
    ],
    ['an array of texts', '["یک"]', { problem: 'is not a record', line: 1 }],
    ['a bad record', '[\n{"text":"یک",},\n]', { problem: expect.stringMatching(/is not valid JSON/), line: 2 }],
    ['an empty array', '[]', { problem: 'is empty' }],
  ])('%s is a failure', async (_, content, expected) => {
    expect((await readOne('a.json', content)).at(-1)).toMatchObject(expected)
  })
})

describe('CSV', () => {
  test('texts have commas, quotation marks and line ends', async () => {
    const [item] = await readOne('a.csv', 'id,text\n1,"الف, ""ب""\nپ"\n')
    expect(item).toMatchObject({ text: 'الف, "ب"\nپ' })
  })

  test('rows with too few or too many cells, and marks that nobody doubled, are read', async () => {
    expect(await readOne('a.csv', 'text,outlet\nالف\nب "پ",برنا,۳\n')).toMatchObject([
      { text: 'الف' },
      { text: 'ب "پ"' },
    ])
  })

  test('a quotation mark that is never closed is a failure', async () => {
    expect((await readOne('a.csv', 'id,text\n1,الف\n2,"ب\n')).map((item) => isFailure(item))).toEqual([false, true])
  })
})

describe('fields', () => {
  test('are mapped, and the others are kept', async () => {
    const fields = { id: 'url', title: 'headline', text: 'body' }
    expect(await readOne('a.csv', 'url,headline,body,text\nu,تیتر,متن,۲\n', { fields })).toEqual([
      { id: 'u', text: 'تیتر\nمتن', title: { start: 0, end: 4 }, fields: { text: '۲' } },
    ])
  })

  test('a missing one is named, with those there are', async () => {
    expect(await readOne('a.jsonl', '{"id":1,"body":"متن"}')).toMatchObject([
      { problem: 'has no text in "text"', hint: expect.stringMatching(/its fields: id, body;.*--field text=body/) },
    ])
  })
})

describe('gzip', () => {
  test.each([
    ['cut off', gzipSync('متن '.repeat(1000)).subarray(0, 40), /cut off/],
    ['damaged', gzipSync('متن '.repeat(1000)).fill(0xff, 12, 30), /damaged/],
  ])('that is %s is a failure', async (_, content, problem) => {
    expect(await readOne('a.txt.gz', content)).toMatchObject([{ problem: expect.stringMatching(problem) }])
  })
})
