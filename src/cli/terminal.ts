import { fstatSync, type Stats, statSync } from 'node:fs'

/** The null device is a character device and no terminal. */
const nullDevice = '/dev/null'

/** Whether something is piped into standard input: a pipe, a file or a socket; no terminal and no /dev/null. */
export function hasPipe(): boolean {
  try {
    const stdin = fstatSync(0)
    return stdin.isFIFO() || stdin.isFile() || stdin.isSocket()
  } catch {
    return false
  }
}

/** The columns of the terminal that standard output is; null where it is none. */
export function terminalColumns(): number | null {
  return isTerminal(1) ? (process.stdout.columns ?? 80) : null
}

/** Whether standard output (1) or standard error (2) is a terminal. */
export function isTerminal(descriptor: 1 | 2): boolean {
  // The stream is asked last, because setting it up takes as long as reading an article.
  return isCharacterDevice(descriptor) && (descriptor === 1 ? process.stdout : process.stderr).isTTY === true
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor)
    return file.isCharacterDevice() && !isNull(file)
  } catch {
    return false
  }
}

function isNull({ rdev }: Stats): boolean {
  return statSync(nullDevice, { throwIfNoEntry: false })?.rdev === rdev
}
