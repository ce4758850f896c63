import type { Article, Renderer } from '../index.ts'
import { expectLittle, expectMuch } from './engine.ts'
import { expectedLetters } from './input-size.ts'
import { type Job, type Outcome, perform } from './job.ts'
import type { Pool } from './pool.ts'

/** Works on articles, in this thread or in several. */
export interface Processor {
  start(article: Article): Promise<Outcome>
  /** How much text may be in hand at a time, in code units: 0 for one article after the other. */
  room(): number
  close(): Promise<void>
}

/** Letters, in code units, from which on optimized code pays for its making (0.5 MB of UTF-8). */
const much = 1 << 18
/** Letters from which on threads are started where they are asked for. */
const enoughForThreads = 1 << 20
/** Letters from which on they gain on two cores too, where each optimizes code of its own (16 MB of UTF-8). */
const enoughToGain = 1 << 23
/** The text that threads have in hand at a time, or that waits for them, in code units. */
const inHand = 1 << 19
/** How long the event loop waits at most before it hears of Ctrl-C and draws progress, in milliseconds. */
const patience = 50

/**
 * Works in this thread; in `jobs` of them, by default as many as there are cores, where there is much to do: at once if
 * the files at `paths` are large, else when as much has come.
 */
export async function startProcessor(
  job: Job,
  renderer: Renderer,
  paths: readonly string[],
  jobs: number | undefined,
): Promise<Processor> {
  const expected = expectedLetters(paths, enoughToGain)
  if (expected < much) await expectLittle()
  const here = localProcessor(job, renderer)
  const enough = jobs === undefined ? enoughToGain : enoughForThreads
  let optimizing: Promise<void> | null = null
  let pool: Promise<Pool | null> | null = null
  let threads: Pool | null = null
  let seen = 0
  return {
    async start(article) {
      seen += article.text.length
      if (Math.max(expected, seen) >= enough) pool ??= openPool(job, jobs)
      threads = await pool
      if (threads) return threads.run(article)
      if (Math.max(expected, seen) >= much) optimizing ??= expectMuch()
      await optimizing
      return here.start(article)
    },
    room: () => (threads ? inHand : 0),
    async close() {
      await (await pool)?.close()
    },
  }
}

/** Threads where there are to be several; modules that a short run does not need are loaded here. */
async function openPool(job: Job, wanted: number | undefined): Promise<Pool | null> {
  const jobs = wanted ?? (await import('node:os')).availableParallelism()
  if (jobs === 1) return null
  await expectMuch()
  return (await import('./pool.ts')).startPool(job, jobs)
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
