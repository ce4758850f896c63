import { statSync } from 'node:fs'
import { articleFiles } from '../index.ts'

/** The bytes of all inputs as they lie on the disk; null where standard input is one of them. */
export function inputBytes(paths: readonly string[]): number | null {
  if (paths.includes('-')) return null
  let total = 0
  for (const { bytes } of files(paths)) total += bytes
  return total
}

/** About as many letters as the files hold, counted up to `most`; what standard input holds is not known. */
export function expectedLetters(paths: readonly string[], most: number): number {
  let letters = 0
  for (const { name, bytes } of files(paths.filter((path) => path !== '-'))) {
    // A Persian letter is two bytes long, and gzipped text unpacks to four times its size.
    letters += (name.endsWith('.gz') ? bytes * 4 : bytes) / 2
    if (letters >= most) return most
  }
  return letters
}

function* files(paths: readonly string[]): Generator<{ name: string; bytes: number }> {
  for (const path of paths) {
    for (const name of articleFiles(path)) {
      if (typeof name === 'string') yield { name, bytes: statSync(name, { throwIfNoEntry: false })?.size ?? 0 }
    }
  }
}
