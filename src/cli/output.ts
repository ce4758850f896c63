import { closeSync, openSync, writeSync } from 'node:fs'

/** Where results go. */
export interface Output {
  /** Resolves when the reader has taken the text. Throws Node's system errors, as on a full disk. */
  write(text: string | Uint8Array): Promise<void>
  /** True when nobody reads any more, as after `| head`; what is written then is dropped. */
  readonly closed: boolean
  close(): void
}

/** Writes to a file, from its beginning. Throws Node's system errors. */
export function fileOutput(path: string): Output {
  const file = openSync(path, 'w')
  return { ...descriptorOutput(file), close: () => closeSync(file) }
}

/** Writes to standard output. */
export function standardOutput(): Output {
  return descriptorOutput(1)
}

// Straight to the descriptor: a reader who is slow holds the writer up, and no stream has to be set up at the start.
function descriptorOutput(descriptor: number): Output {
  let closed = false
  return {
    get closed() {
      return closed
    },
    async write(text) {
      let bytes = Buffer.from(text)
      while (bytes.length > 0 && !closed) {
        try {
          bytes = bytes.subarray(writeSync(descriptor, bytes))
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException
          if (code === 'EPIPE') closed = true
          // A pipe that another program has set not to block is full.
          else if (code === 'EAGAIN') await new Promise((resolve) => setTimeout(resolve, 1))
          else throw error
        }
      }
    },
    close() {},
  }
}
