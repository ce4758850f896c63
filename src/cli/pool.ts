import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Article } from '../index.ts'
import { threadLimits } from './engine.ts'
import type { Job, Outcome } from './job.ts'

/** Threads that each analyze a part of the articles. */
export interface Pool {
  run(article: Article): Promise<Outcome>
  close(): Promise<unknown>
}

/** A thread and what it still owes, oldest first. */
interface Thread {
  readonly worker: Worker
  readonly owed: {
    readonly resolve: (outcome: Outcome) => void
    readonly reject: (error: Error) => void
    size: number
  }[]
  /** The text that waits for it, in code units. */
  load: number
}

/** Starts `size` threads. A thread that dies fails the articles it had. */
export function startPool(job: Job, size: number): Pool {
  const threads = Array.from({ length: size }, () => startThread(job))
  return {
    run: (article) =>
      send(
        threads.reduce((best, thread) => (thread.load < best.load ? thread : best)),
        article,
      ),
    close: () => Promise.all(threads.map(({ worker }) => worker.terminate())),
  }
}

function startThread(job: Job): Thread {
  const worker = new Worker(join(import.meta.dirname, 'worker.js'), { workerData: job, resourceLimits: threadLimits })
  const thread: Thread = { worker, owed: [], load: 0 }
  worker.on('message', (outcome: Outcome) => {
    const { resolve, size } = thread.owed.shift()!
    thread.load -= size
    resolve(outcome)
  })
  worker.on('error', (error) => {
    for (const { reject } of thread.owed.splice(0)) reject(error)
  })
  return thread
}

function send(thread: Thread, article: Article): Promise<Outcome> {
  const size = article.text.length
  thread.load += size
  thread.worker.postMessage(article)
  return new Promise((resolve, reject) => thread.owed.push({ resolve, reject, size }))
}
