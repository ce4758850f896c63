#!/usr/bin/env node
// Runs the command, which is one script. To compile it takes longer than to read an article, so the build leaves V8's code
// cache beside it. V8 itself tells whether that cache fits; where it does not, or there is none, the script is compiled.
'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '..', 'dist')
const filename = join(folder, 'cli.cjs')
const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData: codeCache() })
script.runInThisContext()(require, folder)

/** What `scripts/code-cache.cjs` made for this version of Node; undefined where it was built with another. */
function codeCache() {
  try {
    return readFileSync(`${filename}.${process.version}-${process.arch}.cache`)
  } catch {
    return undefined
  }
}
