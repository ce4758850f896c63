import type { Article, Renderer } from '../index.ts'
import { expectLittle, expectMuch } from './engine.ts'
import { type Job, type Outcome, perform } from './job.ts'
import type { Pool } from './pool.ts'

/** Works on articles, in this thread or in several. */
export interface Processor {
  start(article: Article): Promise<Outcome>
  /** How much text may be in hand at a time, in code units: 0 for one article after the other. */
  room(): number
  close(): Promise<void>
}

/** As much text, in code units, as is analyzed before threads would have started. */
const small = 1 << 20
/** The text that threads have in hand at a time, or that waits for them, in code units. */
const inHand = 1 << 19
/** How long the event loop waits at most before it hears of Ctrl-C and draws progress, in milliseconds. */
const patience = 50

/** Begins in this thread; when there is much to do, goes on in `jobs` of them, by default as many as there are cores. */
export async function startProcessor(job: Job, renderer: Renderer, jobs: number | undefined): Promise<Processor> {
  await expectLittle()
  const here = localProcessor(job, renderer)
  let seen = 0
  let pool: Promise<Pool | null> | null = null
  let threads: Pool | null = null
  return {
    async start(article) {
      seen += article.text.length
      if (seen >= small) pool ??= prepareForMuch(job, jobs)
      threads = await pool
      return threads ? threads.run(article) : here.start(article)
    },
    room: () => (threads ? inHand : 0),
    async close() {
      await (await pool)?.close()
    },
  }
}

/** Threads where there are to be several; modules that a short run does not need are loaded here. */
async function prepareForMuch(job: Job, wanted: number | undefined): Promise<Pool | null> {
  const jobs = wanted ?? (await import('node:os')).availableParallelism()
  await expectMuch()
  return jobs === 1 ? null : (await import('./pool.ts')).startPool(job, jobs)
}

/** One article at a time, in this thread. */
function localProcessor(job: Job, renderer: Renderer): Processor {
  let rested = Date.now()
  return {
    async start(article) {
      const outcome = await perform(job, renderer, article)
      if (Date.now() - rested > patience) {
        await new Promise((resolve) => setImmediate(resolve))
        rested = Date.now()
      }
      return outcome
    },
    room: () => 0,
    async close() {},
  }
}
