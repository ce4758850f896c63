import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { afterAll, expect, test } from 'vitest'
import { bin, news } from './news.ts'

const root = join(bin, '..', '..')
const installed = mkdtempSync(join(tmpdir(), 'news-'))
for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(installed, part), { recursive: true })
const caches = readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.cache'))
const command = ['quotes', join(root, 'seeds', 'iran-russia.txt')]

afterAll(() => rmSync(installed, { recursive: true }))

test('the build leaves a code cache for this version of Node', () => {
  expect(caches).toEqual([`cli.cjs.${process.version}-${process.arch}.cache`])
})

test('V8 takes it', () => {
  const filename = join(installed, 'dist', 'cli.cjs')
  const cachedData = readFileSync(join(installed, 'dist', caches[0]!))
  expect(new Script(readFileSync(filename, 'utf8'), { filename, cachedData }).cachedDataRejected).toBe(false)
})

test.each([
  ['is empty', ''],
  ['is none', 'no code cache'],
])('a code cache that %s is passed over', (_, content) => {
  writeFileSync(join(installed, 'dist', caches[0]!), content)
  expectSame()
})

test('the command runs without a code cache, as it does in another version of Node', () => {
  rmSync(join(installed, 'dist', caches[0]!))
  expectSame()
})

function expectSame(): void {
  const { stdout, stderr } = spawnSync(process.execPath, [join(installed, 'bin', 'news.js'), ...command])
  expect(String(stderr)).toBe('')
  expect(String(stdout)).toBe(news(command).stdout)
}
