import type { SingleBar } from 'cli-progress'
import { inputBytes } from './input-size.ts'
import { isTerminal } from './terminal.ts'

/** How far a run has come. */
export interface Progress {
  /** More bytes have been read. */
  read(bytes: number): void
  /** So many articles are done. */
  done(articles: number): void
  /** Takes the line away, so that an error can be printed in its place. */
  clear(): void
  stop(): void
}

/** Work that is done sooner shows nothing. Milliseconds. */
const delay = 1000
const megabyte = 1e6

const silent: Progress = { read() {}, done() {}, clear() {}, stop() {} }

/** Shows articles, megabytes, rate and time left on standard error, where that is a terminal and work lasts. */
export function startProgress(paths: readonly string[], wanted: boolean): Progress {
  if (!wanted || !isTerminal(2)) return silent
  const begun = Date.now()
  const state = { articles: 0, read: 0 }
  let bar: SingleBar | null = null
  const timer = setTimeout(async () => {
    bar = await openBar(inputBytes(paths))
  }, delay)
  const draw = () => bar?.update(state.read, payload(state.articles, state.read, Date.now() - begun))
  return {
    read(bytes) {
      state.read += bytes
    },
    done(articles) {
      state.articles = articles
      draw()
    },
    clear: () => bar && process.stderr.write('\r\u001b[K'),
    stop() {
      clearTimeout(timer)
      bar?.stop()
    },
  }
}

async function openBar(total: number | null): Promise<SingleBar> {
  const { SingleBar } = (await import('cli-progress')).default
  const counts = '{articles} articles, {megabytes} MB, {rate}'
  const format = total === null ? counts : `{bar} {percentage}% | ${counts} | {eta_formatted} left`
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, barsize: 20, etaBuffer: 100 })
  bar.start(total ?? 0, 0, payload(0, 0, 1))
  // An interrupted run too gives the terminal back as it was.
  process.once('exit', () => bar.stop())
  return bar
}

function payload(articles: number, read: number, elapsed: number) {
  const seconds = elapsed / 1000
  const rate = `${Math.round(articles / seconds)} articles/s, ${(read / megabyte / seconds).toFixed(1)} MB/s`
  return { articles, megabytes: (read / megabyte).toFixed(1), rate }
}
