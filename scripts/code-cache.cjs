// Runs the command on some articles and leaves V8's code cache of what ran beside it, for bin/news.js.
//   node scripts/code-cache.cjs (by scripts/build.mjs)
'use strict'
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const seeds = join(__dirname, '..', 'seeds')
const runs = [
  ['quotes', join(seeds, 'iran-russia.txt')],
  ['quotes', '-f', 'jsonl', seeds],
]
const folder = join(__dirname, '..', 'dist')
const filename = join(folder, 'cli.cjs')
const script = new Script(readFileSync(filename, 'utf8'), { filename })

/** One run after the other: each ends when nothing more is awaited. */
function next() {
  const args = runs.shift()
  if (args) {
    process.argv.splice(2, process.argv.length, ...args)
    script.runInThisContext()(require, folder)
    return
  }
  // V8 takes a cache only under the flags that it was made with; those that the runs have set (src/cli/engine.ts) go back.
  for (const flag of ['--opt', '--regexp-tier-up']) setFlagsFromString(flag)
  writeFileSync(`${filename}.${process.version}-${process.arch}.cache`, script.createCachedData())
}

process.on('beforeExit', next)
next()
