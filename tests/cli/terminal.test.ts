import { spawn, spawnSync } from 'node:child_process'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { bin } from './news.ts'

// script(1) of util-linux runs a command in a pseudo-terminal.
const hasTerminal = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux') ?? false

/** What `news` prints in a terminal of the given width. */
function inTerminal(args: string, columns = 70, env: Record<string, string> = {}): string {
  const command = `stty cols ${columns}; "${process.execPath}" "${bin}" ${args}`
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    env: { PATH: process.env.PATH, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return String(stdout).replaceAll('\r\n', '\n')
}

test.skipIf(!hasTerminal)('in a terminal a table has its width and colour (needs script of util-linux)', () => {
  const output = inTerminal('quotes seeds/iran-russia.txt')
  const border = output.split('\n').find((line) => line.includes('┌'))!
  expect(output).toContain('\u001b[1m')
  expect(stringWidth(border)).toBeGreaterThan(60)
  expect(stringWidth(border)).toBeLessThanOrEqual(70)
})

test.skipIf(!hasTerminal)('NO_COLOR is heard (needs script of util-linux)', () => {
  expect(inTerminal('quotes seeds/iran-russia.txt', 70, { NO_COLOR: '1' })).not.toContain('\u001b[')
})

test.skipIf(!hasTerminal)('JSON lines are the same in a terminal (needs script of util-linux)', () => {
  const piped = spawnSync(process.execPath, [bin, 'quotes', '-f', 'jsonl', 'seeds/iran-russia.txt'])
  expect(inTerminal('quotes -f jsonl seeds/iran-russia.txt')).toBe(String(piped.stdout))
})

test('an interrupted command reports 130', async () => {
  const child = spawn(process.execPath, [bin, 'analyze', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
  // Once it has answered it is reading, and nothing more comes.
  child.stdin.write('{"id":"a","text":"سلام"}\n')
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.once('exit', (code) => resolve(code)))).toBe(130)
})
