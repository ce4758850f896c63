// Builds src/lexicon/data/spacing.bin:
//   node scripts/spacing/build.mjs --corpus news.jsonl.gz --perdt perdt-train.txt --seraji seraji-train.txt [--out FILE]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildData, countCorpus } from './model.mjs'
import { readLines } from './read.mjs'
import { dataFile, loadRuntime } from './runtime.mjs'

const option = { type: 'string' }
const { values } = parseArgs({ options: { corpus: option, perdt: option, seraji: option, out: option } })

const runtime = await loadRuntime()
const treebanks = { perdt: readLines(values.perdt), seraji: readLines(values.seraji) }
const bytes = buildData(countCorpus(values.corpus, runtime), treebanks, runtime)
writeFileSync(values.out ?? dataFile, bytes)
console.log({ bytes: bytes.length })
