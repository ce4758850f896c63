import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/document/index.ts'
import { isFailure, type ReadOptions } from '../../src/read/index.ts'
import { all, readOne, stream } from './all.ts'
import { folder } from './folder.ts'

describe('text files', () => {
  test('the text is as read, line ends and all', async () => {
    const text = 'تیتر خبر\r\n\r\nمتن خبر\u200c.\n'
    expect(await readOne('a.txt', text)).toMatchObject([{ text, title: { start: 0, end: 8 } }])
  })

  test('a byte-order mark is no part of the text', async () => {
    expect(await readOne('a.txt', '\uFEFFسلام دنیا')).toMatchObject([{ text: 'سلام دنیا' }])
  })

  test('a letter that is cut by the edge of a chunk is whole', async () => {
    const text = `${'الف '.repeat(30_000)}ا`
    expect(await readOne('a.txt', `a${text}`)).toMatchObject([{ text: `a${text}` }])
  })

  test('the name of an article is the path as given', async () => {
    const root = relative(process.cwd(), folder({ 'a.txt': 'سلام' }))
    expect(await all([join(root, 'a.txt')])).toMatchObject([{ id: join(root, 'a.txt') }])
  })
})

describe('folders', () => {
  test('are read in the order of names, with their folders, without other files', async () => {
    const root = folder({
      'b.txt': '2',
      'a/z.txt': '1',
      'c.jsonl': '{"id":3,"text":""}',
      'x.png': '',
      '.hidden.txt': '',
    })
    const ids = (await all([root])).map((item) => (item as Article).id)
    expect(ids).toEqual([join(root, 'a/z.txt'), join(root, 'b.txt'), '3'])
  })

  test('a folder without articles is a failure', async () => {
    expect(await all([folder({ 'x.png': '' })])).toMatchObject([{ problem: 'is a folder without articles' }])
  })

  test('links are followed to files and not into folders, so that a circle ends', async () => {
    const root = folder({ 'a.txt': 'سلام' })
    symlinkSync(join(root, 'a.txt'), join(root, 'b.txt'))
    symlinkSync(join(root, 'gone.txt'), join(root, 'c.txt'))
    mkdirSync(join(root, 'd'))
    symlinkSync(root, join(root, 'd', 'e.txt'))
    expect(await all([root])).toHaveLength(2)
  })
})

describe('JSON lines', () => {
  test('the text is title, newline, text; other fields are kept', async () => {
    const record = { id: 'x1', title: ' تیتر ', text: 'متن', outlet: 'برنا', tags: ['الف'] }
    expect(await readOne('a.jsonl', `${JSON.stringify(record)}\n`)).toEqual([
      { id: 'x1', text: 'تیتر\nمتن', title: { start: 0, end: 4 }, fields: { outlet: 'برنا', tags: ['الف'] } },
    ])
  })

  test('a record without a title has none, and one without an id is named by its line', async () => {
    const items = await readOne('a.jsonl', '\n{"text":"متن"}')
    expect(items).toMatchObject([{ text: 'متن', title: null }])
    expect((items[0] as Article).id).toMatch(/a\.jsonl:2$/)
  })

  test.each([
    ['a broken line', '{"text":', /is not valid JSON/],
    ['a line that is a list', '["text"]', /is not a record/],
    ['a line that is null', 'null', /is not a record/],
    ['a record without text', '{"id":1,"body":"متن"}', /has no text in "text"/],
    ['a text that is a number', '{"text":1}', /has no text in "text"/],
    ['invalid UTF-8', new Uint8Array([0x22, 0xd8, 0x22]), /is not valid UTF-8/],
  ])('%s is named by its number, and the lines after it are read', async (_, line, problem) => {
    const bytes = Buffer.concat([Buffer.from('{"text":"یک"}\n\n'), Buffer.from(line), Buffer.from('\n{"text":"سه"}')])
    const items = await readOne('a.jsonl', bytes)
    expect(items.map((item) => isFailure(item))).toEqual([false, true, false])
    expect(items[1]).toMatchObject({ line: 3, problem: expect.stringMatching(problem) })
  })

  test('lines are the same however the stream is cut', async () => {
    const bytes = new TextEncoder().encode('{"id":"a","text":"سلام"}\r\n{"id":"b","text":"دنیا"}')
    const whole = await all(['-'], { stdin: stream(bytes) })
    for (let cut = 1; cut < bytes.length; cut++) {
      expect(await all(['-'], { stdin: stream(bytes.subarray(0, cut), bytes.subarray(cut)) })).toEqual(whole)
    }
  })
})

describe('standard input', () => {
  test('holds JSON lines where it begins with a record', async () => {
    expect(await all(['-'], { stdin: stream('{"id":1,"text":"متن"}') })).toMatchObject([{ id: '1', text: 'متن' }])
  })

  test('holds one text otherwise', async () => {
    expect(await all(['-'], { stdin: stream('{متن}') })).toMatchObject([{ id: '-', text: '{متن}' }])
  })

  test('is text where that is asked for', async () => {
    const options: ReadOptions = { stdin: stream('{"text":"متن"}'), format: 'text' }
    expect(await all(['-'], options)).toMatchObject([{ id: '-', text: '{"text":"متن"}' }])
  })
})

describe('what cannot be read is a failure in its place', () => {
  test.each([
    ['an empty file', '', 'is empty'],
    ['a file of white space', ' \n\t', 'is empty'],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'is a binary file'],
    ['a PDF', '%PDF-1.7 …', 'is a binary file'],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from('یک\nدو\n'), Buffer.from([0xd8]), Buffer.from('\n')]),
      'is not valid UTF-8',
    ],
  ])('%s', async (_, content, problem) => {
    expect(await readOne('a.txt', content)).toMatchObject([{ problem }])
  })

  test('empty JSON lines', async () => {
    expect(await readOne('a.jsonl', '\n\n')).toMatchObject([{ problem: 'is empty', line: null }])
  })

  test('a missing file, and the files after it are read', async () => {
    const root = folder({ 'a.txt': 'سلام' })
    const items = await all([join(root, 'gone.txt'), join(root, 'a.txt')])
    expect(items).toMatchObject([{ problem: 'no such file or folder' }, { text: 'سلام' }])
  })

  test('invalid UTF-8 names its line', async () => {
    const bytes = Buffer.concat([Buffer.from('یک\nدو\n'), Buffer.from([0xd8]), Buffer.from('\nسه')])
    expect(await readOne('a.txt', bytes)).toMatchObject([{ line: 3 }])
  })
})
