import { describe, expect, test } from 'vitest'
import { news } from './news.ts'

describe('news normalize', () => {
  test.each([
    ['lost half-spaces come back', [], 'او میدهد', 'او می‌دهد'],
    ['every line keeps its end, CRLF too, and the last one may have none', [], 'يك\r\n\r\nدو', 'یک\r\n\r\nدو'],
    ['a pass that is switched off leaves its characters', ['--no-letters'], 'او ك میدهد\n', 'او ك می‌دهد\n'],
    ['half-spaces can be left alone', ['--no-halfspaces'], 'او میدهد\n', 'او میدهد\n'],
    ['digits are of one kind where that is asked for', ['--digits', 'en'], '۱۲ سد\n', '12 سد\n'],
  ])('%s', (_, options, input, output) => {
    expect(news(['normalize', ...options], { input })).toEqual({ status: 0, signal: null, stdout: output, stderr: '' })
  })

  test('--diff lists the changes: file and line, before, after', () => {
    const { stdout } = news(['normalize', '--diff'], { input: 'پل باز است.\nراد گفت:آب كم میشود.\n' })
    expect(stdout).toBe('-:2\tگفت:آب\tگفت: آب\n-:2\tكم\tکم\n-:2\tمیشود.\tمی‌شود.\n')
  })

  test('-e exits with 1 where nothing is changed', () => {
    expect(news(['normalize', '-e'], { input: 'پل باز است.\n' }).status).toBe(1)
    expect(news(['normalize', '-e'], { input: 'پل بازاست ي.\n' }).status).toBe(0)
  })

  test('a file that is missing is named, and the others are done', () => {
    const { status, stdout, stderr } = news(['normalize', 'missing.txt', '-'], { input: 'میدهد\n' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'می‌دهد\n' })
    expect(stderr).toMatch(/^news: missing\.txt: no such file .*\n$/)
  })

  test('a binary file is refused', () => {
    const { status, stdout, stderr } = news(['normalize'], { input: new Uint8Array([0, 1, 2]) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^news: standard input: is a binary file .*\n$/)
  })
})

describe('news tokens', () => {
  test('shows each token with its sentence, its kind and its place in the text as read', () => {
    const { stdout } = news(['tokens', '-f', 'tsv'], { input: 'او ۱۲٫۵ میدهد.\nبس است.\n' })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t').slice(3).join(' ')),
    ).toEqual([
      'sentence kind text start end',
      '1 word او 0 2',
      '1 number ۱۲٫۵ 3 7',
      '1 word می‌دهد 8 13',
      '1 mark . 13 14',
      '2 word بس 15 17',
      '2 word است 18 21',
      '2 mark . 21 22',
    ])
  })
})
