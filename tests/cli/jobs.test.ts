import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order.ts'
import { folder } from '../read/folder.ts'
import { article, news, shell } from './news.ts'

/** More text than is analyzed in one process, in records of different lengths, with a bad one now and then. */
const lines = Array.from({ length: 700 }, (_, i) =>
  i % 300 === 7
    ? '{"text":'
    : JSON.stringify({ id: `a${i}`, text: `${article}${'باران بارید. '.repeat((i * 37) % 300)}`, n: i }),
)

test('the bytes and the errors are the same whatever the number of processes', () => {
  const file = join(folder({ 'a.jsonl': lines.join('\n') }), 'a.jsonl')
  const one = news(['analyze', file, '-f', 'json', '-j', '1'], { maxBuffer: 1e9 })
  expect(one.status).toBe(2)
  expect(one.stderr).toContain('news: 3 of 700 inputs could not be read')
  expect(JSON.parse(one.stdout)).toHaveLength(697)
  expect(news(['analyze', file, '-f', 'json', '-j', '3'], { maxBuffer: 1e9 })).toEqual(one)
})

test('processes that start midway, as nobody knows how much a pipe holds, go on where one left off', () => {
  const input = lines.join('\n')
  const [one, three] = ['1', '3'].map((jobs) => news(['quotes', '-f', 'jsonl', '-j', jobs], { input, maxBuffer: 1e9 }))
  expect(three).toEqual(one)
})

test('`| head` ends several processes as well', () => {
  const file = join(folder({ 'a.jsonl': lines.join('\n') }), 'a.jsonl')
  const { status, stdout, stderr } = shell(`news analyze ${file} -j 2 2> /dev/null | head -n 600 | wc -l`)
  expect({ status, stdout: stdout.trim(), stderr }).toEqual({ status: 0, stdout: '600', stderr: '' })
})

test('a line is answered before the next one comes', () => {
  // The second line is sent only when the answer to the first is there.
  const { stdout, status } = shell(`
    coproc news analyze -j 2; out=\${COPROC[0]}; in=\${COPROC[1]}
    for id in a b; do echo '{"id":"'$id'","text":"سلام"}' >&$in; read -t 20 -u $out line || exit 9; echo "$line"; done`)
  expect(status).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document),
  ).toEqual(['a', 'b'])
})

const ample = { sizeOf: () => 1, room: () => 100 }

test('results come in the order of the items, however long each takes', async () => {
  async function* items() {
    yield* [30, 0, 10, 20, 0]
  }
  const start = (ms: number) => new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms))
  const results = []
  for await (const result of inOrder(items(), start, ample)) results.push(result)
  expect(results).toEqual([30, 0, 10, 20, 0])
})

test('no more is started than may be at a time', async () => {
  async function* items() {
    yield* Array.from({ length: 20 }, (_, i) => i)
  }
  let running = 0
  let most = 0
  const start = async (item: number) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setImmediate(resolve))
    running--
    return item
  }
  const results = []
  for await (const result of inOrder(items(), start, { sizeOf: () => 1, room: () => 3 })) results.push(result)
  expect(results).toHaveLength(20)
  expect(most).toBe(3)
})

test('what waits for a slow one counts, so that nothing piles up behind it', async () => {
  let begun = 0
  async function* items() {
    yield* Array.from({ length: 50 }, (_, i) => i)
  }
  const slow = new Promise<number>((resolve) => setTimeout(() => resolve(begun), 50))
  const start = async (item: number) => {
    begun++
    return item === 0 ? slow : item
  }
  const results = []
  for await (const result of inOrder(items(), start, { sizeOf: () => 1, room: () => 5 })) results.push(result)
  expect(results[0]).toBe(5)
})

test('an error comes out in its turn', async () => {
  async function* items() {
    yield* [1, 2, 3]
  }
  const results: number[] = []
  const run = async () => {
    const start = async (item: number) => (item === 2 ? Promise.reject(new Error('two')) : item)
    for await (const result of inOrder(items(), start, ample)) results.push(result)
  }
  await expect(run()).rejects.toThrow('two')
  expect(results).toEqual([1])
})
