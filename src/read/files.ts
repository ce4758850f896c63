import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { failure, failureOf, type ReadFailure } from './failure.ts'
import { formatOfName } from './format.ts'

/**
 * The files that a path names: itself, or the articles in a folder and its folders, in the order of their names.
 * A path or folder that cannot be read comes as a failure in its place.
 */
export function* articleFiles(path: string): Generator<string | ReadFailure> {
  const isFolder = tried(path, () => statSync(path).isDirectory())
  if (typeof isFolder === 'object') return yield isFolder
  if (!isFolder) return yield path
  let found = 0
  for (const file of walk(path)) {
    found++
    yield file
  }
  if (found === 0) {
    yield failure(path, 'is a folder without articles', 'articles are files such as *.txt, *.html, *.jsonl and *.csv')
  }
}

function* walk(folder: string): Generator<string | ReadFailure> {
  const entries = tried(folder, () => readdirSync(folder, { withFileTypes: true }))
  if (!Array.isArray(entries)) return yield entries
  for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (isArticle(entry, path)) yield path
  }
}

function tried<Result>(path: string, action: () => Result): Result | ReadFailure {
  try {
    return action()
  } catch (error) {
    return failureOf(path, error)
  }
}

/** By code units, so that the order is the same in every locale. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}

/** Known by name; other files of a folder (pictures, scripts) are passed over. A link counts where it leads to a file. */
function isArticle(entry: Dirent, path: string): boolean {
  if (!formatOfName(path)) return false
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
}
