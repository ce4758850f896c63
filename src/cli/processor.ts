import type { Article, Renderer } from '../index.ts'
import { expectLittle, expectMuch } from './engine.ts'
import { expectedLetters } from './input-size.ts'
import { type Job, type Outcome, perform } from './job.ts'
import type { Pool } from './pool.ts'

/** Works on articles, in this process or in several. */
export interface Processor {
  start(article: Article): Promise<Outcome>
  /** How much text may be in hand at a time, in code units: 0 for one article after the other. */
  room(): number
  close(): void
}

/** Letters, in code units, from which on optimized code pays for its making (0.5 MB of UTF-8). */
const much = 1 << 18
/** Letters from which on processes are started where they are asked for. */
const enoughForProcesses = 1 << 20
/** Letters from which on they gain on two cores too, where each optimizes code of its own (16 MB of UTF-8). */
const enoughToGain = 1 << 23

/**
 * Works in this process; in `jobs` of them, by default as many as there are cores, where there is much to do: at once if
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
  const enough = jobs === undefined ? enoughToGain : enoughForProcesses
  let optimizing: Promise<void> | null = null
  let opening: Promise<Pool | null> | null = null
  let pool: Pool | null = null
  let seen = 0
  return {
    async start(article) {
      seen += article.text.length
      const letters = Math.max(expected, seen)
      if (letters >= enough) opening ??= openPool(job, jobs)
      if (letters >= much) optimizing ??= expectMuch()
      pool = await opening
      await optimizing
      return (await pool?.take(article)) ?? perform(job, renderer, article)
    },
    room: () => pool?.room ?? 0,
    close: () => pool?.close(),
  }
}

/** Processes where there are to be several; modules that a short run does not need are loaded here. */
async function openPool(job: Job, wanted: number | undefined): Promise<Pool | null> {
  const jobs = wanted ?? (await import('node:os')).availableParallelism()
  return jobs === 1 ? null : (await import('./pool.ts')).startPool(job, jobs - 1)
}
