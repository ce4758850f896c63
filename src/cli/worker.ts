import { on } from 'node:events'
import type { Article } from '../index.ts'
import { expectMuch } from './engine.ts'
import { type Job, loadRenderer, perform } from './job.ts'

/**
 * A process of the pool: the job comes in, then articles; outcomes go out, in the same order. It ends with its parent, which
 * has little text in hand at a time and so keeps what waits here short, either way.
 */
export async function work(): Promise<void> {
  process.once('disconnect', () => process.exit())
  const messages = on(process, 'message')
  await expectMuch()
  const job: Job = (await messages.next()).value[0]
  const renderer = await loadRenderer(job)
  for await (const [article] of messages as AsyncIterable<[Article]>) {
    process.send!(await perform(job, renderer, article), () => {})
    // Only between articles does it hear that its parent has gone.
    await new Promise((resolve) => setImmediate(resolve))
  }
}
