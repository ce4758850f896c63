import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { gold, text } from '../evaluate/sample.ts'
import { news } from './news.ts'

const line = (value: unknown) => `${JSON.stringify(value)}\n`
const root = mkdtempSync(join(tmpdir(), 'naql-'))
afterAll(() => rmSync(root, { recursive: true }))
const path = (name: string) => join(root, name)
const contents = {
  'gold.jsonl': line(gold),
  'articles.jsonl': line({ id: 'a1', text }),
  'titled.jsonl': line({ id: 'a1', title: text.split('\n')[0], text: text.slice(text.indexOf('\n') + 1) }),
  'other.jsonl': line({ id: 'a2', text }),
  'broken.jsonl': '{"id":',
}
for (const [name, content] of Object.entries(contents)) writeFileSync(path(name), content)
const given = ['evaluate', '--gold', path('gold.jsonl'), '--articles', path('articles.jsonl')]

test('the figures are a table for people', () => {
  const { status, stdout, stderr } = news(given)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^1 articles, 4 annotated quotations, \d extracted/)
  for (const label of ['who said what', 'content overlap', 'whole relation', '0.9 or more', 'spurious']) {
    expect(stdout).toContain(`\n${label}`)
  }
})

test('in JSON they are one object', () => {
  const figures = JSON.parse(news([...given, '-f', 'json']).stdout)
  expect(figures).toMatchObject({ articles: 1, gold: 4, errors: [] })
  expect(Object.keys(figures)).toEqual(expect.arrayContaining(['whoSaidWhat', 'citron', 'reliability', 'errorCounts']))
})

test('a title and a text are the same text as both in one', () => {
  const titled = news(['evaluate', '--gold', path('gold.jsonl'), '--articles', path('titled.jsonl'), '-f', 'json'])
  expect(JSON.parse(titled.stdout)).toMatchObject({ gold: 4, detection: { p: 100 } })
})

describe('quotations of another system', () => {
  const system = ['--system', '-']

  test('are scored instead', () => {
    const { stdout } = news([...given, ...system, '-f', 'json'], { input: '' })
    expect(JSON.parse(stdout)).toMatchObject({ system: 0, whoSaidWhat: { p: null, r: 0, f1: 0 } })
  })

  test('of the command itself come to the same figures', () => {
    const articles = path('articles.jsonl')
    const { stdout: input } = news(['quotes', articles, '-f', 'jsonl'])
    expect(news([...given, ...system], { input }).stdout).toBe(news(given).stdout)
  })
})

test('--errors shows so many of each kind, one a line', () => {
  const none = news([...given, '--system', '-', '--errors', '2'], { input: '' }).stdout
  const shown = none.split('\n').filter((one) => one.startsWith('{'))
  expect(shown.map((one) => JSON.parse(one).kind)).toEqual(['missed', 'missed'])
  expect(none).toMatch(/^missed +4$/m)
})

describe('what cannot be scored is one line and exit 2', () => {
  test.each([
    ['no gold', ['evaluate', '--articles', path('articles.jsonl')], /required option '--gold <file>'/],
    [
      'a missing file',
      ['evaluate', '--gold', path('gone'), '--articles', path('articles.jsonl')],
      /gone: no such file/,
    ],
    [
      'a broken line',
      ['evaluate', '--gold', path('broken.jsonl'), '--articles', path('articles.jsonl')],
      /broken\.jsonl: line 1 is no annotated article/,
    ],
    [
      'an article that is not there',
      ['evaluate', '--gold', path('gold.jsonl'), '--articles', path('other.jsonl')],
      /other\.jsonl: has no article a1, which is annotated/,
    ],
    ['a format without a table', [...given, '-f', 'csv'], /evaluate prints table or json/],
  ])('%s', (_, args, message) => {
    const { status, stdout, stderr } = news(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

const scorer = new URL('../../../shared/eval/score.mjs', import.meta.url).pathname
const annotated = new URL('../../../shared/seed/', import.meta.url).pathname

// Both lie beside the project, not in it; where they are missing this is skipped.
test.skipIf(!existsSync(scorer))('the figures are those of the reference scorer', () => {
  const files = ['--articles', join(annotated, 'articles.jsonl'), '--gold', join(annotated, 'gold.jsonl')]
  const system = news(['quotes', join(annotated, 'articles.jsonl'), '-f', 'jsonl']).stdout
  const theirs = spawnSync(process.execPath, [scorer, ...files, '--system', '-', '--json'], { input: system })
  const ours = JSON.parse(news(['evaluate', ...files, '--system', '-', '-f', 'json'], { input: system }).stdout)
  expect(ours).toMatchObject(JSON.parse(String(theirs.stdout)))
})
