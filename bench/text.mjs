// How fast text is repaired and analyzed, beside other toolkits in the same run: MB of UTF-8 a second, the best of some turns.
//   node bench/text.mjs [file of text …]; without files, the seeds over and over
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { halfSpace, toPersianChars } from '@persian-tools/persian-tools'
import Virastar from 'virastar'
import { analyze, articleFromText, normalizeText, tokenizeArticle } from '../dist/index.js'

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

const virastar = new Virastar()
const commands = {
  'persian-tools: letters, half-spaces': (text) => halfSpace(toPersianChars(text)),
  'virastar: cleanup': (text) => virastar.cleanup(text),
  'news: normalize': (text) => normalizeText(text),
  'news: normalize, sentences, words': (text) => tokenizeArticle(articleFromText('bench', text)),
  'news: the whole analysis': (text) => analyze(articleFromText('bench', text)),
}

function megabytesPerSecond(run) {
  const start = process.hrtime.bigint()
  for (let round = 0; round < rounds; round++) for (const text of texts) run(text)
  return (bytes * rounds) / 1e6 / (Number(process.hrtime.bigint() - start) / 1e9)
}

/** Hazm normalizes, finds sentences and words; null where Python has it not. The first turn warms up. */
function hazmSpeed() {
  const script = `
import json, sys, time
from hazm import Normalizer, sent_tokenize, word_tokenize
texts, best, normalizer = json.load(sys.stdin), 0, Normalizer()
size = sum(len(text.encode()) for text in texts)
for turn in range(3):
    start = time.perf_counter()
    for text in texts:
        for sentence in sent_tokenize(normalizer.normalize(text)):
            word_tokenize(sentence)
    best = max(best, size / 1e6 / (time.perf_counter() - start))
print(best)`
  const { status, stdout } = spawnSync('python3', ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8' })
  return status === 0 ? Number(stdout) : null
}

// The commands take turns, so that a busy moment of the machine falls on all of them; the first turn warms up.
const best = Object.fromEntries(Object.keys(commands).map((name) => [name, 0]))
for (let turn = 0; turn < 5; turn++) {
  for (const [name, run] of Object.entries(commands)) best[name] = Math.max(best[name], megabytesPerSecond(run))
}
const hazm = hazmSpeed()
if (hazm !== null) best['hazm: normalize, sentences, words'] = hazm
const own = best['news: the whole analysis']
for (const [name, speed] of Object.entries(best)) {
  const ratio = `(× ${(speed / own).toFixed(2)} of the whole analysis)`
  process.stdout.write(`${name.padEnd(38)} ${speed.toFixed(1).padStart(6)} MB/s  ${ratio}\n`)
}
