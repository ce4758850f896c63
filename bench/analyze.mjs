// What `news analyze` costs as a whole process: by cores, by size, for one long article, and for text made to be slow.
//   node bench/analyze.mjs [file of JSON lines with "text" …]; without files, the seeds over and over
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFromText, tokenizeArticle } from '../dist/index.js'

const seeds = new URL('../seeds/', import.meta.url)
const given = process.argv.slice(2)
const texts = given.length > 0 ? given.flatMap(textsOf) : seedTexts()
const folder = mkdtempSync(join(tmpdir(), 'news-bench-'))
const command = new URL('../bin/news.js', import.meta.url).pathname
/** What a run used is told by itself as it ends. */
const tell = 'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))'

function textsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
}

function seedTexts() {
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
}

/** Some thousand articles: what is given, over and over. */
function articles(count) {
  return Array.from({ length: count }, (_, i) => texts[i % texts.length])
}

/** Analyzes the texts and says how long it took, in seconds, and how much memory at most, in MB: the first process, of more than one. */
function run(list, jobs = 1) {
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, list.map((text, i) => `${JSON.stringify({ id: `${i}`, text })}\n`).join(''))
  const start = process.hrtime.bigint()
  const args = ['--import', tell, command, 'analyze', '--no-progress', '--jobs', `${jobs}`, '-o', `${file}.out`, file]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return { seconds, memory: JSON.parse(stderr.trim().split('\n').at(-1)).maxRSS / 1024 }
}

/** The quickest of some runs: what else the machine does only adds to it. */
function best(list, jobs) {
  const runs = [run(list, jobs), run(list, jobs), run(list, jobs)]
  return { seconds: Math.min(...runs.map((r) => r.seconds)), memory: Math.max(...runs.map((r) => r.memory)) }
}

const megabytes = (list) => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
const print = (name, ...cells) => process.stdout.write(`${name.padEnd(34)} ${cells.join('  ')}\n`)

function byCores() {
  const list = articles(4000)
  const tokens = list.reduce((sum, text) => sum + tokenizeArticle(articleFromText('bench', text)).tokens.length, 0)
  const rate = (amount, seconds) => Math.round(amount / seconds).toLocaleString('en')
  const one = best(list, 1)
  for (const jobs of new Set([1, availableParallelism()])) {
    const { seconds, memory } = jobs === 1 ? one : best(list, jobs)
    const speeds = `${(megabytes(list) / seconds).toFixed(1)} MB/s  ${rate(list.length, seconds)} articles/s`
    print(
      `--jobs ${jobs}`,
      speeds,
      `${rate(tokens, seconds)} tokens/s`,
      `${memory.toFixed(0)} MB at most${jobs > 1 ? ' in the first process' : ''}`,
    )
    if (jobs > 1) print('', `× ${(one.seconds / seconds).toFixed(2)} of one core`)
  }
}

function bySize() {
  const start = best(articles(1)).seconds
  const base = best(articles(200)).seconds - start
  for (const times of [10, 100]) {
    const seconds = best(articles(200 * times)).seconds - start
    print(`${times} times 200 articles`, `× ${(seconds / base).toFixed(1)} of the time`)
  }
}

function oneLong() {
  const megabyte = articles(Math.ceil(1 / megabytes(texts)) * texts.length).join('\n\n')
  const ten = best(Array.from({ length: 10 }, () => megabyte))
  const one = best([Array.from({ length: 10 }, () => megabyte).join('\n\n')])
  print('one article of 10 MB', `× ${(one.seconds / ten.seconds).toFixed(2)} of ten of 1 MB`)
}

/** What rules, passes and sentences look for, with no end to it: twice the text takes twice the time where all is linear. */
const hostile = {
  'cues without end': 'گفت که ',
  'subjects without end': 'وزیر نفت ',
  'links without end': 'و گفت: او ',
  'quotation marks without end': '«',
  'prepositional cues without end': 'به گفته ',
  'questions without end': 'آیا او می‌آید؟ گفت: ',
  'unwritten names without end': 'نصرا... ',
  'letters without end': 'می',
}

function worstCases() {
  const start = best(articles(1)).seconds
  for (const [name, piece] of Object.entries(hostile)) {
    const times = (size) => best([piece.repeat(Math.ceil(size / Buffer.byteLength(piece)))]).seconds - start
    // So much that a busy moment does not decide.
    let size = 250_000
    let half = times(size)
    while (half < 0.3) {
      size *= 2
      half = times(size)
    }
    const whole = times(size * 2)
    print(name, `× ${(whole / half).toFixed(2)} for twice the text`, `${((size * 2) / 1e6 / whole).toFixed(1)} MB/s`)
  }
}

try {
  byCores()
  bySize()
  oneLong()
  worstCases()
} finally {
  rmSync(folder, { recursive: true })
}
