import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rules } from '../src/attribute/rules/index.ts'
import { bin, news, shell } from './cli/news.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const readText = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const documents = readdirSync(root).filter((name) => name.endsWith('.md'))
const readmes = ['README.md', 'README.fa.md']

/** What the examples run in: a folder of its own, with the seeds as in a clone. */
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/news-docs-`)
  symlinkSync(`${root}seeds`, `${folder}/seeds`)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The lines after «$» in a document's code blocks; «# exits with 1» says what a command should come to. */
function examplesOf(name: string) {
  return [...readText(name).matchAll(/^\$ (.*)$/gm)].map(([, command]) => ({
    command: command!,
    status: Number(/# exits with (\d+)/.exec(command!)?.[1] ?? 0),
  }))
}

/** The blocks of code in one language. */
const blocksOf = (name: string, language: string) =>
  [...readText(name).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!)

const hasJq = shell('command -v jq').status === 0

describe.each(readmes)('%s', (name) => {
  const text = readText(name)

  test('has examples', () => {
    expect(examplesOf(name).length).toBeGreaterThan(5)
  })

  const already = new Set(name === 'README.md' ? [] : examplesOf('README.md').map(({ command }) => command))
  for (const { command, status } of examplesOf(name).filter((example) => !already.has(example.command))) {
    const run = command.includes('| jq ') && !hasJq ? test.skip : test
    run(`${command.replace(/\s+#.*/, '')} exits with ${status}`, () => {
      const result = shell(command, { cwd: folder })
      expect(result.stderr).toMatch(status === 2 ? /^news: / : /^$/)
      expect(result.status).toBe(status)
      if (status === 0 && !/ (?:-o|--output) /.test(command)) expect(result.stdout).not.toBe('')
    })
  }

  test('begins with the two commands that set it up and test it', () => {
    const [first, second] = blocksOf(name, 'sh')
    expect(first).toBe('npm ci && node bin/news.js quotes seeds/iran-russia.txt\n')
    expect(second).toBe('npm ci && npm test\n')
  })

  test('shows rows that the command prints', () => {
    const printed = news(['quotes', 'seeds/iran-russia.txt', '-f', 'markdown'], { cwd: root }).stdout.split('\n')
    const shown = text.split('\n').filter((line) => /^\| \d+ \|/.test(line))
    expect(shown.length).toBeGreaterThan(2)
    expect(shown.filter((line) => !printed.includes(line))).toEqual([])
  })

  test('shows a script that runs', () => {
    for (const code of blocksOf(name, 'js')) {
      const library = new URL('../dist/index.js', import.meta.url).href
      writeFileSync(`${folder}/script.mjs`, code.replaceAll("'naql'", `'${library}'`))
      expect(shell('"$node" script.mjs', { cwd: folder })).toEqual({
        status: 0,
        stdout: 'مینا راد گفتن آب کم است\n',
        stderr: '',
      })
    }
  })
})

describe('README.md', () => {
  const text = readText('README.md')
  const help = news(['--help']).stdout
  const [, commandList = ''] = help.split('\nCommands:\n')
  const commands = [...commandList.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!)
  const helps = [help, ...commands.filter((name) => name !== 'help').map((name) => news([name, '--help']).stdout)]
  const flags = new Set(helps.flatMap((one) => one.match(/(?<=^ {2}(?:-\w, )?)--?[\w-]+/gm) ?? []))

  test('names every command of --help', () => {
    expect(commands).toContain('quotes')
    expect(commands.filter((name) => !text.includes(`news ${name}`) && !text.includes(`\`${name}\``))).toEqual([])
  })

  test('names every option of every command', () => {
    expect([...flags]).toContain('--min-confidence')
    expect([...flags].filter((flag) => !new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(text))).toEqual([])
  })

  test('names every format of inputs and outputs', () => {
    const choices = [
      ...help
        .replace(/\s+/g, ' ')
        .matchAll(/format of the inputs[^-]*?choices: ([^)]*)|output format [^-]*?choices: ([^)]*)/g),
    ]
    const names = choices.flatMap(([, one, two]) => (one ?? two)!.match(/\w+/g)!)
    expect(names).toEqual(expect.arrayContaining(['html', 'parquet', 'jsonl']))
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  test('shows a record as the command prints it', () => {
    const [shown] = blocksOf('README.md', 'json')
    const record = JSON.parse(shown!)
    const { stdout } = news(['quotes', record.document, '-f', 'jsonl'], { cwd: root })
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect({ ...printed[record.id - 1], confidence: null }).toEqual({ ...record, confidence: null })
  })
})

describe.each(documents)('%s', (name) => {
  test('links to files that exist', () => {
    const targets = [...readText(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target!)
    expect(targets.filter((target) => !existsSync(`${root}${target}`))).toEqual([])
  })

  test('names only files and folders that exist', () => {
    const paths = [...readText(name).matchAll(/`((?:src|tests|scripts|schema|seeds|bin)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    )
    expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
  })
})

test('ARCHITECTURE.md maps every folder of src and every dependency of the package', () => {
  const text = readText('ARCHITECTURE.md')
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map((entry) => `${entry.name}/`).filter((entry) => !text.includes(entry))).toEqual([])
  const { dependencies } = JSON.parse(readText('package.json'))
  expect(Object.keys(dependencies).filter((dependency) => !text.includes(`\`${dependency}\``))).toEqual([])
})

test('ARCHITECTURE.md names rules by ids that exist', () => {
  const ids = new Set(rules.map(({ id }) => id))
  const named = [...readText('ARCHITECTURE.md').matchAll(/rule `([a-z-]+)`/g)].map(([, id]) => id!)
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

test('the README of the word lists names every one of them', () => {
  const text = readText('src/lexicon/data/README.md')
  const files = readdirSync(`${root}src/lexicon/data`).filter((name) => name !== 'README.md')
  expect(files.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('the command that the examples run is the one that npm installs', () => {
  expect(JSON.parse(readText('package.json')).bin).toEqual({ news: bin.slice(root.length) })
})
