// How fast text is repaired and analyzed, against the text letters of persian-tools: MB of UTF-8 a second, the best of some runs.
//   node bench/text.mjs [file of text …]; without files, the seeds over and over
import { readdirSync, readFileSync } from 'node:fs'
import { halfSpace, toPersianChars } from '@persian-tools/persian-tools'
import { analyze, articleFromText, normalizeText } from '../dist/index.js'

const seeds = new URL('../seeds/', import.meta.url)
const given = process.argv.slice(2)
const files =
  given.length > 0
    ? given
    : readdirSync(seeds)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => new URL(name, seeds))
const texts = files.map((file) => readFileSync(file, 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
/** As often as makes about a megabyte. */
const rounds = Math.max(1, Math.ceil(1e6 / bytes))

const commands = {
  'persian-tools: letters, half-spaces': (text) => halfSpace(toPersianChars(text)),
  'news: normalize': (text) => normalizeText(text),
  'news: the whole analysis': (text) => analyze(articleFromText('bench', text)),
}

function megabytesPerSecond(run) {
  const start = process.hrtime.bigint()
  for (let round = 0; round < rounds; round++) for (const text of texts) run(text)
  return (bytes * rounds) / 1e6 / (Number(process.hrtime.bigint() - start) / 1e9)
}

// The commands take turns, so that a busy moment of the machine falls on all of them; the first turn warms up.
const best = Object.fromEntries(Object.keys(commands).map((name) => [name, 0]))
for (let turn = 0; turn < 5; turn++) {
  for (const [name, run] of Object.entries(commands)) best[name] = Math.max(best[name], megabytesPerSecond(run))
}
const [first] = Object.values(best)
for (const [name, speed] of Object.entries(best)) {
  process.stdout.write(`${name.padEnd(38)} ${speed.toFixed(1).padStart(6)} MB/s  (× ${(speed / first).toFixed(2)})\n`)
}
