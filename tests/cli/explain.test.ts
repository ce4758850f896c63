import { describe, expect, test } from 'vitest'
import { article, news } from './news.ts'

const two = `${article}وی افزود: مردم صرفه‌جویی کنند.\n`

test('every quotation is explained, for people', () => {
  const { status, stdout, stderr } = news(['explain'], { input: two })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^-\n\n1 {2}/)
  expect(stdout).toContain('\n2  ')
  expect(stdout).toContain('goes back to')
})

test('--quote explains only one', () => {
  const { stdout } = news(['explain', '--quote', '2'], { input: two })
  expect(stdout).toContain('\n2  ')
  expect(stdout).not.toContain('\n1  ')
})

test('the filters of the other commands hold', () => {
  const { stdout } = news(['explain', '--stance', 'warn', '-f', 'jsonl'], { input: two })
  expect(JSON.parse(stdout).quotations).toEqual([])
})

test('JSON is an array, one article an element; JSON lines one article a line', () => {
  const input = ['a', 'b'].map((id) => JSON.stringify({ id, text: article })).join('\n')
  const array = JSON.parse(news(['explain', '-f', 'json'], { input }).stdout)
  const lines = news(['explain', '-f', 'jsonl'], { input }).stdout.trimEnd().split('\n')
  expect(array.map(({ document }: { document: string }) => document)).toEqual(['a', 'b'])
  expect(lines.map((line) => JSON.parse(line))).toEqual(array)
})

test('colour only where it is asked for', () => {
  expect(news(['explain'], { input: two }).stdout).not.toContain('\u001b')
  expect(news(['explain', '--color'], { input: two }).stdout).toContain('\u001b[1m')
})

test('-e exits with 1 where there is nothing to explain', () => {
  expect(news(['explain', '-e'], { input: 'دیروز باران بارید.' }).status).toBe(1)
  expect(news(['explain', '-e'], { input: two }).status).toBe(0)
})

describe('usage', () => {
  test('without files or a pipe: short help, exit 2', () => {
    const { status, stdout, stderr } = news(['explain'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Examples:\n {2}news explain /)
  })

  test.each([
    ['a format that tells nothing', ['-f', 'csv'], /explain prints text, json or jsonl/],
    ['no number', ['--quote', 'first'], /from 1 to/],
    ['a file that is not there', ['gone.txt'], /^news: gone\.txt: /],
  ])('%s is exit 2', (_, args, message) => {
    const { status, stderr } = news(['explain', ...args], { input: two })
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('a file that cannot be read does not stop the others', () => {
    const { status, stdout } = news(['explain', 'gone.txt', '-', '-f', 'json'], { input: two })
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })
})
