import { isFailure, type ReadOptions, type Renderer, read, type ViewName } from '../index.ts'
import { wantsColor } from './color.ts'
import { inOrder } from './in-order.ts'
import { type Job, loadRenderer, type Outcome } from './job.ts'
import type { Options } from './options.ts'
import { fileOutput, type Output, standardOutput } from './output.ts'
import { paced } from './paced.ts'
import { startProcessor } from './processor.ts'
import { type Progress, startProgress } from './progress.ts'
import { complain, note } from './report.ts'
import { terminalColumns } from './terminal.ts'

/** What a run came to. */
interface Tally {
  articles: number
  quotations: number
  failures: number
}

/** How long the event loop waits at most before it hears of Ctrl-C and of other processes, and draws progress, in milliseconds. */
const patience = 20

/** Runs a command over its inputs, in their order; sets the exit code. */
export async function run(view: ViewName, paths: readonly string[], options: Options): Promise<void> {
  const columns = options.output === undefined ? terminalColumns() : null
  const job = jobOf(view, options, columns)
  if (job.format === 'parquet' && columns !== null) throw new Error('Parquet is no text: name a file with -o')
  const output = options.output ? fileOutput(options.output) : standardOutput()
  const renderer = await loadRenderer(job)
  const processor = await startProcessor(job, renderer, paths, options.jobs)
  const progress = startProgress(paths, options.progress !== false && columns === null)
  const tally: Tally = { articles: 0, quotations: 0, failures: 0 }
  const items = paced(read(paths, readOptions(options, progress)), patience)
  const outcomes = inOrder(items, async (item) => (isFailure(item) ? failed(item) : processor.start(item)), {
    sizeOf: (item) => (isFailure(item) ? 0 : item.text.length),
    room: () => processor.room(),
  })
  await write(output, renderer, pieces(outcomes, renderer, tally, progress))
  // Nobody reads the results any more, so nobody waits for the rest of the input.
  if (output.closed && paths.includes('-')) process.stdin.destroy()
  processor.close()
  progress.stop()
  conclude(tally, options)
}

function jobOf(view: ViewName, options: Options, columns: number | null): Job {
  return {
    view,
    format: options.format ?? (view === 'analyze' ? 'jsonl' : 'table'),
    width: options.width ?? columns ?? 80,
    colored: wantsColor(options.color, process.env, columns !== null),
    filter: options,
  }
}

function readOptions({ inputFormat, encoding, field }: Options, progress: Progress): ReadOptions {
  return {
    stdin: stdin(),
    onBytes: (bytes) => progress.read(bytes),
    ...(inputFormat && { format: inputFormat }),
    ...(encoding && { encoding }),
    ...(field && { fields: field }),
  }
}

/** Standard input, set up only when it is read. */
async function* stdin(): AsyncGenerator<Uint8Array> {
  yield* process.stdin
}

function failed(failure: NonNullable<Outcome['failure']>): Outcome {
  return { piece: '', quotations: 0, failure }
}

/** What is written, in order; failures are reported in passing, and all is counted. */
async function* pieces(
  outcomes: AsyncIterable<Outcome>,
  { begin, between, end }: Renderer,
  tally: Tally,
  progress: Progress,
): AsyncGenerator<string> {
  yield begin
  let separator = ''
  for await (const { piece, quotations, failure } of outcomes) {
    if (failure) {
      tally.failures++
      progress.clear()
      complain(failure)
      continue
    }
    progress.done(++tally.articles)
    tally.quotations += quotations
    if (piece === '') continue
    yield separator + piece
    separator = between
  }
  yield end
}

async function write(output: Output, { encode }: Renderer, text: AsyncIterable<string>): Promise<void> {
  for await (const piece of encode ? encode(text) : text) {
    await output.write(piece)
    if (output.closed) break
  }
  output.close()
}

function conclude({ articles, quotations, failures }: Tally, options: Options): void {
  if (failures > 0 && articles + failures > 1) note(`${failures} of ${articles + failures} inputs could not be read`)
  if (failures > 0) process.exitCode = 2
  else if (quotations === 0 && options.exitStatus) process.exitCode = 1
}
