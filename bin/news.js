#!/usr/bin/env node
// Runs the command, which is one script. To compile it takes longer than to read an article, so the build leaves V8's code
// cache beside it. V8 itself tells whether that cache fits; where it does not, or there is none, the script is compiled.
'use strict'
const { readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const filename = join(__dirname, '..', 'dist', 'cli.cjs')
const cachedData = codeCache()

if (cachedData) {
  const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename, cachedData })
  script.runInThisContext()({}, createRequire(filename), {}, filename, dirname(filename))
} else require(filename)

/** What `scripts/code-cache.cjs` made for this version of Node; undefined where it was built with another. */
function codeCache() {
  try {
    return readFileSync(`${filename}.${process.version}-${process.arch}.cache`)
  } catch {
    return undefined
  }
}
