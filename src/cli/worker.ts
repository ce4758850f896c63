import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../index.ts'
import { type Job, loadRenderer, perform } from './job.ts'

/** A thread of the pool: articles come in, outcomes go out, in the same order. */
const job = workerData as Job
const renderer = await loadRenderer(job)
let last: Promise<void> = Promise.resolve()
parentPort!.on('message', (article: Article) => {
  last = last.then(async () => parentPort!.postMessage(await perform(job, renderer, article)))
})
