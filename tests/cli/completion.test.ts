import { expect, test } from 'vitest'
import { news, shell } from './news.ts'

/** What bash offers after the given words. */
function offered(...words: string[]): string[] {
  const list = ['news', ...words].map((word) => `'${word}'`).join(' ')
  const { stdout } = shell(
    `eval "$(news completion bash)"; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _news; echo "\${COMPREPLY[@]}"`,
  )
  return stdout.trim().split(/\s+/)
}

test.each([
  ['commands', ['sp'], ['speakers']],
  ['options', ['quotes', '--min'], ['--min-confidence']],
  ['the values of an option', ['quotes', '--format', 'json'], ['json', 'jsonl']],
  ['the values of its short form', ['quotes', '-f', 'par'], ['parquet']],
  ['files', ['quotes', 'package.j'], ['package.json']],
])('bash completes %s', (_, words, expected) => {
  expect(offered(...words)).toEqual(expected)
})

test.each(['zsh', 'fish'])('there is a script for %s', (name) => {
  const { status, stdout } = news(['completion', name])
  expect(status).toBe(0)
  expect(stdout).toContain('min-confidence')
})

test('an unknown shell is a usage error', () => {
  expect(news(['completion', 'tcsh'])).toMatchObject({ status: 2, stdout: '' })
})
