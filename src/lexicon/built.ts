import { existsSync, readFileSync } from 'node:fs'
import { dataFile } from './table.ts'

/** What `scripts/build.mjs` makes of the data files, beside the bundle, so that a start reads no tables. */
export const builtFiles = { words: 'words.bin', cues: 'cues.json', pairs: 'spacing-pairs.bin' } as const

/** A built file; null in the sources, which do without. */
export function readBuilt(name: string): Buffer | null {
  const path = dataFile(name)
  return existsSync(path) ? readFileSync(path) : null
}
