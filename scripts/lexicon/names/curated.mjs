// Reads the lists checked by hand: entries between commas, under `[section]` headings, `#` comments.
import { readFileSync } from 'node:fs'
import { spell } from './spelling.mjs'

const folder = new URL('./curated/', import.meta.url)

/** Returns form → section of curated/NAME.txt; a form listed twice keeps its first section. */
export function readCurated(name) {
  const sections = new Map()
  let section = ''
  for (const line of readFileSync(new URL(`${name}.txt`, folder), 'utf8').split('\n')) {
    if (line.startsWith('#')) continue
    const heading = /^\[(.+)\]$/.exec(line)
    if (heading) section = heading[1]
    else for (const form of entries(line)) if (!sections.has(form)) sections.set(form, section)
  }
  return sections
}

const entries = (line) =>
  line
    .split('،')
    .map((form) => spell(form).trim())
    .filter(Boolean)
