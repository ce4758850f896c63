import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { article, news } from './news.ts'

describe('help', () => {
  test.each([[['--help']], [['quotes', '--help']], [['help', 'speakers']]])('%j begins with examples', (args) => {
    const { status, stdout, stderr } = news(args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Examples:\n {2}news /)
  })

  test.each([[[]], [['quotes']], [['analyze', '-f', 'json']]])(
    '%j without files or a pipe is short, exit 2',
    (args) => {
      const { status, stdout, stderr } = news(args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^Examples:\n/)
      expect(stderr.split('\n').length).toBeLessThan(12)
    },
  )

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(news(['--version'])).toEqual({ status: 0, signal: null, stdout: `${version}\n`, stderr: '' })
  })
})

describe('a usage error is exit 2 and one sentence', () => {
  test.each([
    ['an unknown command', ['qoutes', 'a.txt'], /^news: unknown command 'qoutes'\n\(Did you mean quotes\?\)/],
    ['an unknown option', ['quotes', '--formt', 'csv'], /^news: unknown option '--formt'\n\(Did you mean --format\?\)/],
    ['an unknown format', ['quotes', '-f', 'xls'], /^news: option '-f, --format <name>' argument 'xls' is invalid/],
    ['a confidence over 1', ['quotes', '--min-confidence', '90'], /from 0 to 1/],
    ['a width that is no number', ['quotes', '--width', 'wide'], /from 40/],
  ])('%s', (_, args, message) => {
    const { status, stdout, stderr } = news(args, { input: article })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('--exit-status', () => {
  const silent = 'هوا\nدیروز باران بارید.\n'
  test.each([
    ['nothing found is 1', ['-e'], silent, 1],
    ['nothing found is 0 without it', [], silent, 0],
    ['something found is 0', ['-e'], article, 0],
    ['an error is 2 whatever was found', ['-e', 'gone.txt', '-'], article, 2],
  ])('%s', (_, args, input, status) => {
    expect(news(['quotes', ...args], { input }).status).toBe(status)
  })
})

test('options may stand before the command and after the files', () => {
  const expected = news(['quotes', '-f', 'jsonl', '-'], { input: article })
  expect(news(['-f', 'jsonl', 'quotes', '-'], { input: article })).toEqual(expected)
  expect(news(['quotes', '-', '-f', 'jsonl'], { input: article })).toEqual(expected)
})
