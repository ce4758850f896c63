import { CommanderError } from 'commander'
import { examples } from './examples.ts'
import type { Options } from './options.ts'
import { type Action, program } from './program.ts'
import { note } from './report.ts'
import { run } from './run.ts'
import { hasPipe } from './terminal.ts'
import { work } from './worker.ts'

const act: Action = async (name, paths, command) => {
  if (paths.length > 0) await run(name, paths, command.optsWithGlobals<Options>())
  else if (hasPipe()) await run(name, ['-'], command.optsWithGlobals<Options>())
  else shortHelp(`${examples[name]}\nnews ${name} --help shows all options.`)
}

/** Nothing to read: how it is done. */
function shortHelp(help: string): void {
  process.stderr.write(`${help}\n`)
  process.exitCode = 2
}

/** Whether this is a process of the pool (pool.ts): no arguments, and a parent on the line. */
const isWorker = process.argv.length === 2 && process.connected

// Output is written synchronously, so nothing is cut off; 130 is what a shell reports of an interrupted command.
if (!isWorker) process.on('SIGINT', () => process.exit(130))

async function main(): Promise<void> {
  try {
    if (isWorker) await work()
    else if (process.argv.length > 2) await program(act).parseAsync()
    else shortHelp(`${examples.news}\nnews --help shows all commands and options.`)
  } catch (error) {
    if (!(error instanceof CommanderError)) note(error instanceof Error ? error.message : String(error))
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
  }
}

// Not awaited here: the command is bundled as a script (bin/news.js), and scripts await nothing at their top.
void main()
