import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { type FormatName, formats, inputFormats, type ViewName } from '../index.ts'
import { completionScript, type Shell, shells } from './completion.ts'
import { addEvaluate } from './evaluate-command.ts'
import { examples } from './examples.ts'
import { addExplain } from './explain-command.ts'
import { addNormalize } from './normalize-command.ts'
import { parseEncoding, parseField, parseJobs, parseShare, parseWidth } from './options.ts'

/** Called with the command's name, its inputs and all options. */
export type Action = (command: ViewName, paths: string[], parsed: Command) => Promise<void>

const commands: Readonly<Record<ViewName, string>> = {
  quotes: 'who said what: every quotation with its speaker',
  speakers: 'who speaks, in what capacity, how often and how much',
  cues: 'with what words speech is introduced, and how often',
  read: 'the article as it runs, with who speaks where',
  analyze: 'one whole document a line: fields, speakers and quotations',
  tokens: 'sentences, words, numbers, links and marks, with their places',
}
const stances = [
  'neutral',
  'assert',
  'claim',
  'deny',
  'warn',
  'promise',
  'demand',
  'ask',
  'criticize',
  'praise',
  'admit',
]

/** The command line of `news`. */
export function program(action: Action): Command {
  const news = new Command('news')
    .description('Who said what in Persian news.')
    .version(version())
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'news: ')) })
    .exitOverride()
    .addHelpText('before', examples.news)
  for (const option of options()) news.addOption(option)
  for (const [name, description] of Object.entries(commands) as [ViewName, string][]) {
    news
      .command(name)
      .description(description)
      .argument('[files...]', 'text files, JSON lines, folders; - is standard input')
      .addHelpText('before', examples[name])
      .action((paths: string[], _: unknown, command: Command) => action(name, paths, command))
  }
  addExplain(news)
  addEvaluate(news)
  addNormalize(news)
  news
    .command('completion')
    .description('a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('before', examples.completion)
    .action((shell: Shell) => void writeSync(1, completionScript(news, shell)))
  return news
}

/** The package's version; the bundle lies in a folder beside package.json. */
function version(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).version
}

function options(): Option[] {
  return [...inputOptions(), ...filterOptions(), ...outputOptions()]
}

function inputOptions(): Option[] {
  const names = Object.keys(inputFormats)
  return [
    new Option('--input-format <name>', 'format of the inputs (default: by name, then by first bytes)').choices(names),
    new Option('--field <part=name>', 'which field of a record is its id, title or text').argParser(parseField),
    new Option('--encoding <name>', 'encoding of the inputs (default: guessed)').argParser(parseEncoding),
    new Option('-j, --jobs <number>', 'processes (default: one for small input, else all cores)').argParser(parseJobs),
  ]
}

function filterOptions(): Option[] {
  return [
    new Option('--speaker <name>', 'only quotations of speakers with this in their name or role'),
    new Option('--stance <stance>', 'only quotations whose cue has this stance').choices(stances),
    new Option('--type <type>', 'only quotations of this type').choices(['direct', 'indirect', 'mixed']),
    new Option('--section <section>', 'only quotations of this part').choices(['title', 'body', 'boilerplate']),
    new Option('--min-confidence <number>', 'only quotations at least this sure, from 0 to 1').argParser(parseShare),
  ]
}

function outputOptions(): Option[] {
  const names = Object.keys(formats) as FormatName[]
  return [
    new Option('-f, --format <name>', 'output format (default: table; jsonl for analyze)').choices(names),
    new Option('-o, --output <file>', 'write to a file instead of standard output'),
    new Option('-e, --exit-status', 'exit with 1 if nothing was found'),
    new Option('--width <columns>', "width of a table (default: the terminal's, or 80)").argParser(parseWidth),
    new Option('--color', 'colour even where the output is no terminal'),
    new Option('--no-color', 'no colour'),
    new Option('--no-progress', 'no progress on a terminal'),
  ]
}
