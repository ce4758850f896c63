// Bundles src into dist: one entry for the library, one for the command; what is loaded lazily stays in chunks of its own.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * What keeps the start short. Node's own modules are required: importing node:fs sets up its streams as well (4 ms).
 * Commander's child_process, for subcommands in programs of their own, is left out: `news` has none (3 ms). The library
 * of tables is given one character a line (src/render/grid.ts), so its own measure of emoji is one as well (7 ms).
 */
const quickStart = {
  name: 'quick-start',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind, importer }) => {
      if (path === 'node:child_process' && importer.includes('commander')) return { path, namespace: 'left-out' }
      return kind === 'import-statement' ? { path, namespace: 'required' } : null
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

/** Commands that few runs need: bundled with the library, so that the command itself stays in one file. */
const seldom = {
  name: 'seldom',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:explain|evaluate)\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace('.ts', '.js'), external: true } : null,
    )
  },
}

/** Bundles some entries; the files are returned, not written, so that a build that fails leaves the last one in place. */
async function bundle(name, entryPoints) {
  const { outputFiles } = await build({
    entryPoints,
    outdir: 'dist',
    chunkNames: `${name}-[name]-[hash]`,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    plugins: [quickStart, seldom],
    // Some dependencies are CommonJS and call require for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  return outputFiles
}

/** Makes one list of the lexicons' words, with the lexicon's own code. */
async function joinLists() {
  const contents = "export * from './words.ts'; export { tableLines } from './word-table.ts'"
  const stdin = { contents, resolveDir: 'src/lexicon', loader: 'ts' }
  await build({ stdin, outfile: 'dist/join.js', bundle: true, format: 'esm', platform: 'node' })
  const { joinLists, joinedFile, tableLines } = await import('../dist/join.js')
  writeFileSync(`dist/data/${joinedFile}`, tableLines(joinLists()))
  rmSync('dist/join.js')
}

// The command by itself: a file more to open costs it more than the bytes that it would share with the others.
const files = [
  ...(await bundle('cli', { cli: 'src/cli/main.ts' })),
  ...(await bundle('shared', {
    index: 'src/index.ts',
    worker: 'src/cli/worker.ts',
    explain: 'src/cli/explain.ts',
    evaluate: 'src/cli/evaluate.ts',
  })),
]
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
for (const { path, contents } of files) writeFileSync(path, contents)
// Lexicons are read at run time from the folder beside the bundle (src/lexicon/data in the sources).
cpSync('src/lexicon/data', 'dist/data', { recursive: true })
await joinLists()
