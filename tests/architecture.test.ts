import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/attribute/rules/index.ts'

const root = new URL('../src/', import.meta.url)
const stages = ['read', 'normalize', 'tokenize', 'detect', 'attribute', 'resolve', 'render']
/** No file is longer, in lines. */
const longest = 250

/** One import or re-export of a module; `target` is a path under src, or a package's name. */
interface Import {
  readonly target: string
  /** Whether only types cross: nothing of it is left at run time. */
  readonly typeOnly: boolean
}

interface Module {
  readonly path: string
  /** The first folder under src; '' for src itself. */
  readonly folder: string
  readonly source: string
  readonly imports: readonly Import[]
}

const statement = /^(?:import|export)\s+(type\s)?(?:([\w\s{},*$]*?)\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

function readModule(path: string): Module {
  const source = readFileSync(new URL(path, root), 'utf8')
  const imports = [...source.matchAll(statement)].map(([, type, names = '', from, dynamic]) => ({
    target: resolvePath(path, (from ?? dynamic)!),
    typeOnly: type !== undefined || /^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/.test(names),
  }))
  return { path, folder: folderOf(path), source, imports }
}

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')

/** «../document/index.ts» from «read/title.ts» is «document/index.ts». */
function resolvePath(importer: string, target: string): string {
  return target.startsWith('.') ? new URL(target, new URL(importer, root)).href.slice(root.href.length) : target
}

const paths = (readdirSync(root, { recursive: true }) as string[]).filter((path) => path.endsWith('.ts')).sort()
const modules = paths.map(readModule)
const own = new Set(paths)

/** «importer → imported» for every import that the condition calls forbidden. */
function forbidden(isForbidden: (imported: Import, module: Module) => boolean): string[] {
  return modules.flatMap((module) =>
    module.imports.filter((one) => isForbidden(one, module)).map(({ target }) => `${module.path} → ${target}`),
  )
}

describe('imports', () => {
  test('every file is read, and every import of an own file exists', () => {
    expect(modules.length).toBeGreaterThan(100)
    expect(forbidden(({ target }) => target.endsWith('.ts') && !own.has(target))).toEqual([])
  })

  test('what flows knows nothing of the program: document imports only itself, and holds types alone', () => {
    expect(forbidden(({ target }, { folder }) => folder === 'document' && folderOf(target) !== 'document')).toEqual([])
    const values = modules.filter(
      ({ folder, source }) => folder === 'document' && /^export (?!type|interface)/m.test(source),
    )
    expect(values.map(({ path }) => path)).toEqual([])
  })

  test('a stage imports no other stage, so that each can be read and tested alone', () => {
    const allowed = (folder: string) => [folder, 'document', 'lexicon']
    expect(
      forbidden(
        ({ target }, { folder }) =>
          stages.includes(folder) && own.has(target) && !allowed(folder).includes(folderOf(target)),
      ),
    ).toEqual([])
  })

  test('a stage takes only types, word classes and word forms of the lexicon, which comes loaded as an argument', () => {
    const unloaded = ['lexicon/word-class.ts', 'lexicon/word-forms.ts']
    expect(
      forbidden(
        ({ target, typeOnly }, { folder }) =>
          stages.includes(folder) && folderOf(target) === 'lexicon' && !typeOnly && !unloaded.includes(target),
      ),
    ).toEqual([])
    const loaders = modules.filter(({ folder, source }) => folder !== 'lexicon' && source.includes('loadLexicon'))
    expect(loaders.map(({ path }) => path)).toEqual(['analyze.ts'])
  })

  test('the lexicon imports no stage', () => {
    expect(forbidden(({ target }, { folder }) => folder === 'lexicon' && stages.includes(folderOf(target)))).toEqual([])
  })

  test('only analyze.ts knows the order of the stages', () => {
    const several = modules.filter(({ imports, path }) => {
      const used = new Set(imports.map(({ target }) => folderOf(target)).filter((folder) => stages.includes(folder)))
      return used.size > 1 && path !== 'index.ts'
    })
    expect(several.map(({ path }) => path)).toEqual(['analyze.ts'])
  })

  test('index.ts re-exports and does nothing else', () => {
    const { source } = modules.find(({ path }) => path === 'index.ts')!
    expect(source.split('\n').filter((line) => !/^(?:export (?:type )?(?:\*|\{.*\}) from '.*')?$/.test(line))).toEqual(
      [],
    )
  })

  test('the command is a client of the library like any other', () => {
    expect(
      forbidden(
        ({ target }, { folder }) =>
          folder === 'cli' && own.has(target) && target !== 'index.ts' && folderOf(target) !== 'cli',
      ),
    ).toEqual([])
    expect(
      forbidden(({ target }, { folder }) => folder !== 'cli' && folderOf(target) === 'cli' && own.has(target)),
    ).toEqual([])
  })

  test('no cycles at run time, so that no module is half set up when another uses it', () => {
    expect(findCycles(({ typeOnly }) => !typeOnly)).toEqual([])
  })

  // lexicon/verb ⇄ inflect, normalize/options ⇄ passes, normalize/spacing/gaps ⇄ habit, attribute/context ⇄ interview.
  test.fails('no cycles of types either', () => {
    expect(findCycles(() => true)).toEqual([])
  })
})

test('only the command touches the process and the console', () => {
  const touching = modules.filter(
    ({ folder, source }) => folder !== 'cli' && /\b(?:process|console)\s*\.|node:process/.test(source),
  )
  expect(touching.map(({ path }) => path)).toEqual([])
})

test('every rule is tried: what a file of attribute/rules defines stands in the array once', () => {
  const defined = modules
    .filter(({ path }) => path.startsWith('attribute/rules/') && !path.endsWith('/index.ts'))
    .flatMap(({ source }) => [...source.matchAll(/: Rule = \{\s*id: '([^']+)'/g)].map(([, id]) => id!))
  expect(rules.map(({ id }) => id).sort()).toEqual(defined.sort())
})

test('a rule has the name of its file', () => {
  const files = paths.filter((path) => path.startsWith('attribute/rules/')).map((path) => path.slice(16, -3))
  expect(rules.filter(({ id }) => !files.includes(id))).toEqual([])
})

test(`no file is longer than ${longest} lines`, () => {
  const long = modules.filter(({ source }) => source.trimEnd().split('\n').length > longest)
  expect(long.map(({ path }) => path)).toEqual([])
})

/** Each cycle of imports as «a → b → a», by depth-first search. */
function findCycles(counts: (imported: Import) => boolean): string[] {
  const importsOf = new Map(
    modules.map(({ path, imports }) => [path, imports.filter((one) => own.has(one.target) && counts(one))]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const { target } of importsOf.get(path)!) visit(target, [...trail, path])
      done.add(path)
    }
  }
  for (const path of paths) visit(path, [])
  return cycles
}
