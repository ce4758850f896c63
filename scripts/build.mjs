// Bundles src into dist: the command as one script, the library as modules; what is loaded later stays in files of its own.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/**
 * What keeps the start short. Node's own modules are required: importing node:fs sets up its streams as well (4 ms).
 * Commander's child_process, for subcommands in programs of their own, is left out: `news` has none (3 ms). The library
 * of tables is given one character a line (src/render/grid.ts), so its own measure of emoji is one as well (7 ms).
 */
const quickStart = {
  name: 'quick-start',
  setup({ onResolve, onLoad, initialOptions: { format } }) {
    onResolve({ filter: /^node:/ }, ({ path, kind, importer }) => {
      if (path === 'node:child_process' && importer.includes('commander')) return { path, namespace: 'left-out' }
      return kind === 'import-statement' && format === 'esm' ? { path, namespace: 'required' } : null
    })
    onResolve({ filter: /^string-width$/ }, ({ path, importer }) =>
      importer.includes('cli-table3') ? { path, namespace: 'short' } : null,
    )
    onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: 'left-out' }))
    onLoad({ filter: /.*/, namespace: 'short' }, () => ({ contents: 'module.exports = (text) => text.length' }))
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }))
    onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({ contents: `module.exports = require('${path}')` }))
  },
}

/** Modules that the command loads when it needs them, by the names of their bundles; found while it is bundled. */
const loadedLater = {}

/** What the command loads later is a script of its own. Tables, which it prints unless told otherwise, are in the first. */
const later = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import' || path === './table.ts' || path.startsWith('node:')) return null
      const own = path.startsWith('.')
      const name = own ? `${basename(resolveDir)}-${basename(path, '.ts')}` : path
      loadedLater[name] = own ? join(resolveDir, path) : path
      // As bin/news.js sees it, which lends the command its own `require`.
      return { path: `../dist/${name}.cjs`, external: true }
    })
  },
}

const settings = {
  outdir: 'dist',
  // The files are returned, not written, so that a build that fails leaves the last one in place.
  write: false,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
}

/** Bundles entries of the command: each has all that it needs, since to open a file more takes longer. */
async function bundleScripts(entryPoints, more = {}) {
  const { outputFiles } = await build({
    ...settings,
    entryPoints,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // Scripts that run from a code cache cannot import.
    supported: { 'dynamic-import': false },
    plugins: [quickStart, later],
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'undefined' },
    ...more,
  })
  return outputFiles
}

/** The command as one function, which bin/news.js calls, and what it loads later as modules. */
async function bundleCommand() {
  const wrap = { banner: { js: '(function (require, __dirname) {' }, footer: { js: '})' } }
  const files = await bundleScripts({ cli: 'src/cli/main.ts' }, wrap)
  for (const done = new Set(); done.size < Object.keys(loadedLater).length; ) {
    const due = Object.entries(loadedLater).filter(([name]) => !done.has(name))
    files.push(...(await bundleScripts(Object.fromEntries(due))))
    for (const [name] of due) done.add(name)
  }
  return files
}

/** Bundles the library as modules. */
async function bundleLibrary() {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: { index: 'src/index.ts' },
    chunkNames: 'shared-[name]-[hash]',
    splitting: true,
    format: 'esm',
    plugins: [quickStart],
    // Some dependencies are CommonJS and call require for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  return outputFiles
}

/** Makes of the lexicons' tables what a start reads, with the lexicon's own code. */
async function buildLexicons() {
  const modules = ['built', 'cue-lexicon', 'spacing', 'word-table', 'words']
  const contents = modules.map((name) => `export * from './${name}.ts'`).join('\n')
  const stdin = { contents, resolveDir: 'src/lexicon', loader: 'ts' }
  await build({ stdin, outfile: 'dist/lexicon.js', bundle: true, format: 'esm', platform: 'node', target: 'node20' })
  const { builtFiles, joinLists, loadSpacing, packWords, readCues } = await import('../dist/lexicon.js')
  writeFileSync(`dist/data/${builtFiles.words}`, packWords(joinLists()))
  writeFileSync(`dist/data/${builtFiles.cues}`, JSON.stringify(readCues()))
  writeFileSync(`dist/data/${builtFiles.pairs}`, loadSpacing().pairFilter)
  rmSync('dist/lexicon.js')
}

const files = [...(await bundleCommand()), ...(await bundleLibrary())]
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
for (const { path, contents } of files) writeFileSync(path, contents)
// Lexicons are read at run time from the folder beside the bundle (src/lexicon/data in the sources).
cpSync('src/lexicon/data', 'dist/data', { recursive: true })
await buildLexicons()
execFileSync(process.execPath, ['scripts/code-cache.cjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
