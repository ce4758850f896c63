// Normalizes standard input line for line, to measure half-spaces: node scripts/spacing/filter.mjs [spacing.bin] < sentences.txt
import { readFileSync } from 'node:fs'
import { readLines } from './read.mjs'
import { dataFile, loadRuntime, normalizeLines } from './runtime.mjs'

const runtime = await loadRuntime()
console.log(normalizeLines(readLines(0), readFileSync(process.argv[2] ?? dataFile), runtime).join('\n'))
