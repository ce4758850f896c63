import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Article } from '../index.ts'
import type { Job, Outcome } from './job.ts'

/** Processes beside this one, each of which analyzes a part of the articles. */
export interface Pool {
  /** What came of an article; null where it is left to this process: all have enough to do, or one died before its turn. */
  take(article: Article): Promise<Outcome | null> | null
  /** How much text may be in hand at a time, or wait for older text, in code units. */
  readonly room: number
  close(): void
}

/** A process and what it still owes, oldest first. */
interface Worker {
  readonly process: ChildProcess
  readonly owed: { readonly article: Article; readonly resolve: (outcome: Outcome | null) => void }[]
  /** The text that waits for it, in code units. */
  load: number
}

/** Text that keeps a process busy while this one works on an article of its own (0.1 s), in code units. */
const enough = 1 << 17

/** Starts `size` processes. One that dies fails the article it was at. */
export function startPool(job: Job, size: number): Pool {
  const workers = Array.from({ length: size }, () => startWorker(job))
  const close = () => {
    for (const worker of workers) worker.process.kill()
  }
  process.once('exit', close)
  return {
    take(article) {
      const idlest = workers.reduce((best, worker) => (worker.load < best.load ? worker : best))
      return idlest.load < enough ? send(idlest, article) : null
    },
    // As much again for what this process does, and for what waits until its turn comes.
    room: (size + 1) * 2 * enough,
    close,
  }
}

function startWorker(job: Job): Worker {
  const child = fork(join(import.meta.dirname, '..', 'bin', 'news.js'), {
    serialization: 'advanced',
    // What this process is told, as by --inspect or --cpu-prof, is meant for it alone.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const worker: Worker = { process: child, owed: [], load: 0 }
  child.on('message', (outcome: Outcome) => {
    const { article, resolve } = worker.owed.shift()!
    worker.load -= article.text.length
    resolve(outcome)
  })
  child.once('error', () => bury(worker, null))
  child.once('exit', (code, signal) => bury(worker, signal ?? `exit code ${code}`))
  child.send(job, ignoreClosed)
  return worker
}

function send(worker: Worker, article: Article): Promise<Outcome | null> {
  worker.load += article.text.length
  worker.process.send(article, ignoreClosed)
  return new Promise((resolve) => worker.owed.push({ article, resolve }))
}

/** That a process has died is told by its exit. */
function ignoreClosed(): void {}

/** Takes a dead process out of use. It may have died of the article it was at; the others are left to this process. */
function bury(worker: Worker, cause: string | null): void {
  worker.load = Number.POSITIVE_INFINITY
  for (const [place, { article, resolve }] of worker.owed.splice(0).entries()) {
    resolve(place === 0 && cause !== null ? fatal(article, cause) : null)
  }
}

function fatal({ id }: Article, cause: string): Outcome {
  const problem = `cannot be analyzed: its process died (${cause})`
  return { piece: '', quotations: 0, failure: { file: id, line: null, problem, hint: null } }
}
