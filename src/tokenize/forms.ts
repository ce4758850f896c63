/** How many word forms are numbered at most: those met first are those met most, and some ten thousand articles have fewer. */
const most = 1 << 17
/** Longer texts are seldom met again. */
const longest = 24

/** The letters of the forms, by their numbers; no form has the number 0. */
const letters: string[] = ['']
/** The numbers of the forms, each at the first free place from its hash on; 0: the place is free. A power of two. */
let places = new Int32Array(1 << 13)

/**
 * The number of the form `text.slice(start, end)`. Beside it `textOf` keeps one and the same string for the same letters:
 * what is asked of a word is looked up again and again, and a string that was looked up once remembers its hash.
 */
export function formAt(text: string, start: number, end: number): number {
  const last = places.length - 1
  let place = hash(text, start, end) & last
  for (let form = places[place]!; form !== 0; form = places[place]!) {
    const known = letters[form]!
    if (known.length === end - start && text.startsWith(known, start)) return form
    place = (place + 1) & last
  }
  return end - start > longest || letters.length === most ? 0 : add(copyOf(text.slice(start, end)), place)
}

/** The letters of a form. */
export const textOf = (form: number): string => letters[form]!

function add(text: string, place: number): number {
  const form = letters.push(text) - 1
  places[place] = form
  // At half full, a text that is not there still soon meets a free place.
  if (letters.length * 2 > places.length) grow()
  return form
}

function grow(): void {
  places = new Int32Array(places.length * 4)
  const last = places.length - 1
  for (let form = 1; form < letters.length; form++) {
    const text = letters[form]!
    let place = hash(text, 0, text.length) & last
    while (places[place] !== 0) place = (place + 1) & last
    places[place] = form
  }
}

/** FNV, of code units. */
function hash(text: string, start: number, end: number): number {
  let sum = end - start
  for (let i = start; i < end; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return sum ^ (sum >>> 15)
}

/** A part of a long string keeps the whole of it in memory. */
function copyOf(part: string): string {
  return part.length > 12 ? part.split('').join('') : part
}
