import { describe, expect, test } from 'vitest'
import { readOne } from './all.ts'

const text = 'سخنگوی دولت گفت: آب شهر کم شده است و باران نمی\u200cآید.'

/** Windows-1256 by way of its decoder; it has no Persian yeh, so texts in it have the Arabic one. */
function windows1256(text: string): Buffer {
  const letters = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Buffer.from(Array.from(text.replaceAll('ی', 'ي'), (letter) => letters.indexOf(letter)))
}

function utf16be(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
}

const arabic = text.replaceAll('ی', 'ي')

describe('text files', () => {
  test.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
    ['UTF-16, big end first', utf16be(text), text],
    ['Windows-1256', windows1256(text), arabic],
  ])('in %s', async (_, bytes, read) => {
    expect(await readOne('a.txt', bytes)).toMatchObject([{ text: read }])
  })
})

describe('records', () => {
  test.each([
    ['jsonl', JSON.stringify({ text })],
    ['json', JSON.stringify([{ text }])],
    ['csv', `id,text\n1,${text}\n`],
  ])('%s in UTF-16 and in Windows-1256', async (format, content) => {
    expect(await readOne(`a.${format}`, Buffer.from(`\uFEFF${content}`, 'utf16le'))).toMatchObject([{ text }])
    expect(await readOne(`a.${format}`, windows1256(content))).toMatchObject([{ text: arabic }])
  })
})

describe('UTF-8 with a bad byte is not taken for Windows-1256', () => {
  const damaged = Buffer.concat([Buffer.from(`${text}\n${text}`), Buffer.from([0xd8]), Buffer.from(`\n${text}`)])

  test('in a text', async () => {
    expect(await readOne('a.txt', damaged)).toMatchObject([{ problem: 'is not valid UTF-8', line: 2 }])
  })

  test('in a table', async () => {
    const bytes = Buffer.concat([Buffer.from('text\n'), damaged])
    expect(await readOne('a.csv', bytes)).toMatchObject([{ problem: 'is not valid text' }])
  })
})

test('a named encoding is used, and what is not in it is a failure', async () => {
  const bytes = Buffer.from('متن کوتاه', 'utf16le')
  expect(await readOne('a.txt', bytes, { encoding: 'utf-16le' })).toMatchObject([{ text: 'متن کوتاه' }])
  expect(await readOne('a.txt', windows1256('متن'), { encoding: 'windows-1256' })).toMatchObject([{ text: 'متن' }])
  expect(await readOne('a.txt', windows1256('متن'), { encoding: 'utf-8' })).toMatchObject([
    { problem: 'is not valid text' },
  ])
})
