import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../read/folder.ts'
import { article, news, shell } from './news.ts'

const record = (id: string, text = article) => `${JSON.stringify({ id, text })}\n`

describe('results go to standard output, all else to standard error', () => {
  test('a good run says nothing on standard error', () => {
    const { status, stdout, stderr } = news(['quotes', '-f', 'jsonl'], { input: article })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ document: '-', speaker: { name: 'مینا راد' } })
  })

  test('a table has no colour in a pipe', () => {
    const { stdout } = news(['quotes'], { input: article })
    expect(stdout).toContain('Speaker')
    expect(stdout).not.toContain('\u001b')
  })

  test('«-» is standard input among files', () => {
    const root = folder({ 'a.txt': article })
    const { stdout } = news(['analyze', join(root, 'a.txt'), '-'], { input: article })
    const documents = stdout.trimEnd().split('\n')
    expect(documents.map((line) => JSON.parse(line).document)).toEqual([join(root, 'a.txt'), '-'])
  })

  test('output is in the order of input, one line a document', () => {
    const { stdout } = news(['analyze'], { input: ['c', 'a', 'b'].map((id) => record(id)).join('') })
    const documents = stdout.trimEnd().split('\n')
    expect(documents.map((line) => JSON.parse(line).document)).toEqual(['c', 'a', 'b'])
  })

  test('an output file holds the same bytes', () => {
    const file = join(folder({}), 'out.csv')
    const { stdout } = news(['quotes', '-f', 'csv'], { input: article })
    expect(news(['quotes', '-f', 'csv', '-o', file], { input: article })).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(file, 'utf8')).toBe(stdout)
  })

  test('an output file that cannot be written is one clear line', () => {
    const { status, stderr } = news(['quotes', '-o', join(folder({}), 'gone', 'out.csv')], { input: article })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^news: .*no such file.*\n$/)
  })

  test('`| head` ends quietly', () => {
    const lines = join(folder({ 'a.jsonl': record('a').repeat(2000) }), 'a.jsonl')
    const { status, stdout, stderr } = shell(`set -o pipefail; news analyze ${lines} | head -n 1`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.match(/\n/g)).toHaveLength(1)
  })

  test('a full disk is an error', () => {
    const { status, stderr } = shell('news analyze seeds/iran-russia.txt > /dev/full')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^news: .*no space left.*\n$/i)
  })
})

describe('what goes wrong is one line, and exit 2', () => {
  const root = () =>
    folder({
      'good.txt': article,
      'empty.txt': '',
      'b.bin': new Uint8Array([0, 1]),
      'bad.txt': new Uint8Array([0xd8, 0x20]),
    })

  test.each([
    ['a missing file', 'gone.txt', /no such file/],
    ['an empty file', 'empty.txt', /is empty/],
    ['a binary file', 'b.bin', /is a binary file/],
    ['invalid UTF-8', 'bad.txt', /is not valid UTF-8/],
  ])('%s, and the other inputs are done', (_, name, problem) => {
    const path = root()
    const { status, stdout, stderr } = news(['analyze', join(path, name), join(path, 'good.txt')])
    expect(status).toBe(2)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    const [line, summary] = stderr.trimEnd().split('\n')
    expect(line).toContain(`news: ${join(path, name)}: `)
    expect(line).toMatch(problem)
    expect(summary).toBe('news: 1 of 2 inputs could not be read')
  })

  test('a folder without articles', () => {
    const path = folder({})
    mkdirSync(join(path, 'empty'))
    const { status, stderr } = news(['quotes', path])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^news: .*: is a folder without articles.*\n$/)
  })

  test('a broken line is named by its number', () => {
    const { status, stdout, stderr } = news(['analyze'], { input: `${record('a')}{"text":\n${record('b')}` })
    expect(status).toBe(2)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toContain('news: standard input: line 2 is not valid JSON')
  })

  test('a text cannot move the cursor by way of an error', () => {
    const { stderr } = news(['quotes'], { input: '{"\u001b[2J":1}\n' })
    expect(stderr).not.toContain('\u001b')
  })
})
