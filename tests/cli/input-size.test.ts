import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { expectedLetters, inputBytes } from '../../src/cli/input-size.ts'
import { folder } from '../read/folder.ts'

/** 1500 bytes of articles, and a picture. */
const makeFolder = () =>
  folder({ 'a.txt': 'x'.repeat(1000), 'b/c.jsonl': 'x'.repeat(500), 'b/picture.png': 'x'.repeat(9000) })

test('the size of the inputs is that of the articles in them', () => {
  const root = makeFolder()
  expect(inputBytes([root])).toBe(1500)
  expect(inputBytes([`${root}/a.txt`, `${root}/missing.txt`])).toBe(1000)
  expect(inputBytes([root, '-'])).toBeNull()
})

test('two bytes are a letter; what comes over a pipe is not counted', () => {
  expect(expectedLetters([makeFolder(), '-'], 1e6)).toBe(750)
})

test('gzipped text is expected to unpack', () => {
  const packed = folder({ 'a.txt.gz': gzipSync('x'.repeat(1000)) })
  expect(expectedLetters([packed], 1e6)).toBe(inputBytes([packed])! * 2)
})

test('no more is counted than is asked for', () => {
  expect(expectedLetters([makeFolder(), 'anywhere'], 100)).toBe(100)
})
