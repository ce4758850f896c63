/** The highest number; some ten thousand articles have fewer forms. */
const lastForm = (1 << 17) - 1
/** Longer texts are seldom met again. */
const longest = 24

/** How many places are looked at for a form: all that share their hash may be in a text made to be slow. */
const farthest = 16

/** The letters of the forms, by their numbers; no form has the number 0. */
const letters: string[] = ['']
/** The numbers of the forms, each at the first free place from its hash on; 0: the place is free. A power of two. */
let places = new Int32Array(1 << 13)

/** How often the numbers began anew: what a stage keeps by them holds as long as this stays the same. */
export let generation = 0

/** Begins anew where there is no room for more, before an article is read. */
export function makeRoom(): void {
  if (letters.length <= lastForm) return
  letters.length = 1
  places.fill(0)
  generation++
}

/**
 * The number of the word form `text.slice(start, end)`, by which a stage keeps what it knows of the letters. 0 where the form
 * has none: it is long, or there is no room.
 */
export function formAt(text: string, start: number, end: number): number {
  const last = places.length - 1
  const first = hash(text, start, end)
  for (let i = first; i < first + farthest; i++) {
    const form = places[i & last]!
    if (form === 0) return end - start > longest ? 0 : add(text.slice(start, end), i & last)
    const known = letters[form]!
    if (known.length === end - start && text.startsWith(known, start)) return form
  }
  return 0
}

/** The letters of a form: one and the same string, which remembers its hash once it was looked up. */
export const textOf = (form: number): string => letters[form]!

function add(text: string, place: number): number {
  if (letters.length > lastForm) return 0
  const form = letters.push(copyOf(text)) - 1
  places[place] = form
  // At half full, a text that is not there still soon meets a free place.
  if (letters.length * 2 > places.length) grow()
  return form
}

function grow(): void {
  places = new Int32Array(places.length * 2)
  const last = places.length - 1
  for (let form = 1; form < letters.length; form++) {
    const text = letters[form]!
    const first = hash(text, 0, text.length)
    let i = first
    while (places[i & last] !== 0 && i < first + farthest) i++
    places[i & last] = form
  }
}

/** FNV, of code units; never below 0. */
function hash(text: string, start: number, end: number): number {
  let sum = end - start
  for (let i = start; i < end; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum ^ (sum >>> 15)) >>> 1
}

/** A part of a long string keeps the whole of it in memory. */
function copyOf(part: string): string {
  return part.length > 12 ? part.split('').join('') : part
}
