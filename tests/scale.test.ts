import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shell } from './cli/news.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const python = process.env.PYSPARK_PYTHON ?? 'python3'
// Other people's engines are tried on request, as a failure of theirs says nothing about `news`.
const withEngines = process.env.ENGINES === '1'
const hasParallel = withEngines && shell('parallel --version').stdout.startsWith('GNU parallel')
const hasSpark = withEngines && shell(`${python} -c 'import pyspark' && java -version`).status === 0

const speakers = ['مینا راد', 'آرش نیک‌بین', 'سارا مهرجو']
const articles = Array.from({ length: 60 }, (_, i) => ({
  id: `a${i}`,
  title: `سد شماره ${i} خالی شد`,
  text: `${speakers[i % 3]}، وزیر نیرو، گفت: آب سد ${i} کم است.\n`.repeat(1 + (i % 4)),
}))

let folder = ''
let whole = ''
/** Runs a command where `news` and, with a mark left behind, `flaky` are commands: the latter dies once, midway. */
const run = (command: string) =>
  shell(command, { cwd: folder, env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } })

function addCommand(name: string, script: string): void {
  writeFileSync(`${folder}/${name}`, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/news-scale-`)
  writeFileSync(`${folder}/corpus.jsonl`, articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  addCommand('news', `exec '${process.execPath}' '${root}bin/news.js' "$@"`)
  addCommand(
    'flaky',
    `mkdir '${folder}/died' 2>&- && { head -c 500 | news "$@" | head -c 900; kill -9 $$; }\nexec news "$@"`,
  )
  // A stand-in for ssh: runs here what it is told to run on a host, and says where.
  addCommand('on-host', `echo "$1" >> '${folder}/hosts'; shift; [ "$1" = -- ] && shift; exec sh -c "$*"`)
  whole = run('news analyze corpus.jsonl').stdout
})
afterAll(() => rmSync(folder, { recursive: true }))

test('each article is a line, whatever it says', () => {
  expect(whole.split('\n')).toHaveLength(articles.length + 1)
})

test.each([1, 7, 59])('an input cut after %i lines gives the same lines', (lines) => {
  const parts = `head -n ${lines} corpus.jsonl | news analyze -; tail -n +${lines + 1} corpus.jsonl | news analyze -`
  expect(run(`{ ${parts}; }`).stdout).toBe(whole)
})

describe.skipIf(!hasParallel)('GNU parallel (with ENGINES=1, where it is installed)', () => {
  const parallel = 'parallel --will-cite --pipe --block 4k --keep-order --retries 3'
  const analyze = 'analyze - --input-format jsonl --jobs 1'

  test('on the cores of one machine', () => {
    expect(run(`${parallel} --jobs 2 news ${analyze} < corpus.jsonl`).stdout).toBe(whole)
  })

  test('on two hosts, which both get work', () => {
    const hosts = '--ssh on-host --sshlogin 1/a,1/b'
    expect(run(`${parallel} ${hosts} news ${analyze} < corpus.jsonl`).stdout).toBe(whole)
    expect(new Set(readFileSync(`${folder}/hosts`, 'utf8').trim().split('\n'))).toEqual(new Set(['a', 'b']))
  })

  test('a process that is killed midway is run again: nothing is lost and nothing doubled', () => {
    expect(run(`${parallel} --jobs 2 flaky ${analyze} < corpus.jsonl`).stdout).toBe(whole)
    expect(existsSync(`${folder}/died`)).toBe(true)
    rmSync(`${folder}/died`, { recursive: true })
  })
})

describe.skipIf(!hasSpark)('Apache Spark (with ENGINES=1, where it is installed)', () => {
  const spark = (output: string, options: string) => {
    const submit = "PYSPARK_SUBMIT_ARGS='--master local[2,3] --conf spark.ui.enabled=false pyspark-shell'"
    run(`${submit} ${python} ${root}examples/spark/analyze.py corpus.jsonl ${output} ${options}`)
    const parts = readdirSync(`${folder}/${output}`).filter((name) => name.startsWith('part-'))
    return parts.sort().map((name) => readFileSync(`${folder}/${output}/${name}`, 'utf8'))
  }

  test('parts of the input, some of them without an article', () => {
    const parts = spark('analyzed', '--parts 80')
    expect(parts).toContain('')
    expect(parts.join('')).toBe(whole)
  }, 300_000)

  test('a process that is killed midway is run again: nothing is lost and nothing doubled', () => {
    expect(spark('again', '--parts 4 --news flaky').join('')).toBe(whole)
    expect(existsSync(`${folder}/died`)).toBe(true)
  }, 300_000)
})
