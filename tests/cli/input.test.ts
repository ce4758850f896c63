import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { folder } from '../read/folder.ts'
import { article, news } from './news.ts'

describe('inputs of every kind in one folder', () => {
  test('are read in the order of their names', () => {
    const root = folder({
      'a.txt': article,
      'b.jsonl.gz': gzipSync(JSON.stringify({ id: 'b', text: article })),
      'c.csv': `id,text\nc,"${article}"\n`,
      'd.html': `<html><body><article><p>${article.repeat(20)}</p></article></body></html>`,
      'e.json': JSON.stringify([{ id: 'e', text: article }]),
    })
    const { status, stdout, stderr } = news(['analyze', root])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document)
    expect(ids).toEqual([join(root, 'a.txt'), 'b', 'c', join(root, 'd.html'), 'e'])
  })
})

test('fields are mapped, and the others come out again', () => {
  const input = JSON.stringify({ url: 'u', body: article, outlet: 'برنا' })
  const { stdout } = news(['analyze', '--field', 'text=body', '--field', 'id=url'], { input })
  expect(JSON.parse(stdout)).toMatchObject({ document: 'u', text: article, outlet: 'برنا' })
})

test.each([
  ['a part that no record has', ['--field', 'body=text'], /id=NAME, title=NAME or text=NAME/],
  ['an unknown encoding', ['--encoding', 'cp-persian'], /such as utf-8/],
  ['no process', ['--jobs', '0'], /from 1 to 999/],
])('%s is a usage error', (_, args, message) => {
  const { status, stderr } = news(['quotes', ...args], { input: article })
  expect(status).toBe(2)
  expect(stderr).toMatch(message)
})

test('an encoding may be named', () => {
  const { stdout } = news(['analyze', '--encoding', 'utf-16le'], { input: Buffer.from(article, 'utf16le') })
  expect(JSON.parse(stdout).text).toBe(article)
})

test('Parquet is written to a file and reads back', async () => {
  const path = join(folder({}), 'out.parquet')
  expect(news(['quotes', '-f', 'parquet', '-o', path], { input: article })).toMatchObject({ status: 0, stderr: '' })
  const file = new Uint8Array(readFileSync(path)).buffer
  expect(await parquetReadObjects({ file })).toMatchObject([{ document: '-', speaker_name: 'مینا راد' }])
})
