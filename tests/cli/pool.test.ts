import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folder } from '../read/folder.ts'
import { article, bin, news } from './news.ts'

const hasTools = spawnSync('pgrep', ['-V']).error === undefined && spawnSync('ps', ['-V']).error === undefined

/** Several seconds of work, in articles of different lengths. */
const records = Array.from({ length: 1000 }, (_, i) =>
  JSON.stringify({ id: `a${i}`, text: article.repeat(1 + ((i * 37) % 30)) }),
)
const root = mkdtempSync(join(tmpdir(), 'naql-pool-'))
const file = join(root, 'a.jsonl')
writeFileSync(file, records.join('\n'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** `news` in two processes, as leader of a process group of its own, at the moment at which it has begun to answer. */
async function begun() {
  const parent = spawn(process.execPath, [bin, 'analyze', '-j', '2', file], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await once(parent.stdout, 'readable')
  const children = String(spawnSync('pgrep', ['-P', `${parent.pid}`]).stdout)
  expect(children).toMatch(/^\d+\n$/)
  return { parent, child: Number(children), ...outputs(parent) }
}

/** What a process prints until its end, and how it ends. */
function outputs({ stdout, stderr }: ChildProcess) {
  const text = { stdout: '', stderr: '' }
  stdout!.setEncoding('utf8').on('data', (part) => {
    text.stdout += part
  })
  stderr!.setEncoding('utf8').on('data', (part) => {
    text.stderr += part
  })
  return { text }
}

/** Waits until a process is gone, or left for its parent to see; fails after five seconds. */
async function gone(pid: number): Promise<void> {
  const isThere = () => /^[^Z]/.test(String(spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`]).stdout))
  await expect.poll(isThere, { timeout: 5000 }).toBe(false)
}

describe.skipIf(!hasTools)('no process stays behind, and nothing is said (needs pgrep and ps)', () => {
  test.each([
    ['Ctrl-C, which all of them get', (pid: number): boolean => process.kill(-pid, 'SIGINT'), [130, null]],
    ['SIGINT', (pid: number): boolean => process.kill(pid, 'SIGINT'), [130, null]],
    ['SIGTERM', (pid: number): boolean => process.kill(pid, 'SIGTERM'), [null, 'SIGTERM']],
    ['SIGKILL', (pid: number): boolean => process.kill(pid, 'SIGKILL'), [null, 'SIGKILL']],
  ] as const)('%s', async (_, end, expected) => {
    const { parent, child, text } = await begun()
    end(parent.pid!)
    expect(await once(parent, 'close')).toEqual(expected)
    expect(text.stderr).toBe('')
    await gone(child)
  })

  test('a reader that has enough', async () => {
    const { parent, child, text } = await begun()
    parent.stdout!.destroy()
    expect(await once(parent, 'close')).toEqual([0, null])
    expect(text.stderr).toBe('')
    await gone(child)
  })
})

test.skipIf(!hasTools)(
  'a process that dies fails the article it was at; all others are done (needs pgrep)',
  async () => {
    const { parent, child, text } = await begun()
    process.kill(child, 'SIGKILL')
    expect(await once(parent, 'close')).toEqual([2, null])
    const [, id] = /^news: (a\d+): cannot be analyzed: its process died \(SIGKILL\)\n/.exec(text.stderr) ?? []
    expect(text.stderr.split('\n').slice(1)).toEqual(['news: 1 of 1000 inputs could not be read', ''])
    const whole = news(['analyze', '-j', '1', file], { maxBuffer: 1e9 }).stdout.split('\n')
    expect(text.stdout.split('\n')).toEqual(whole.filter((line) => !line.startsWith(`{"document":"${id}",`)))
  },
)

test('what Node is told, as by --cpu-prof, is meant for the first process alone', () => {
  const hook = join(folder({ 'hook.cjs': 'console.error("here")' }), 'hook.cjs')
  const { stderr, status } = spawnSync(process.execPath, ['--require', hook, bin, 'analyze', '-j', '2', file], {
    maxBuffer: 1e9,
  })
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: 'here\n' })
})
