// Finds inflected verbs in sentences, with the inflection of the program itself.
import { build } from 'esbuild'
import { readTsv } from './tables.mjs'

const { outputFiles } = await build({
  stdin: {
    contents: "export { inflect } from './inflect.ts'; export { splitJoined } from './joined.ts'",
    resolveDir: new URL('../../../src/lexicon', import.meta.url).pathname,
  },
  bundle: true,
  format: 'esm',
  write: false,
})
const source = Buffer.from(outputFiles[0].contents).toString('base64')
const { inflect, splitJoined } = await import(`data:text/javascript;base64,${source}`)

const byLast = new Map()
for (const { infinitive, past, present, colloquial, passive } of readTsv('verbs').rows) {
  const verb = { infinitive, past, present, colloquial: colloquial || null, passive: passive === '1' }
  for (const form of inflect(verb)) {
    const last = form.tokens.at(-1)
    byLast.set(last, [...(byLast.get(last) ?? []), form])
  }
}

/** Every verb of which a form ends right before token `end`, as { infinitive, passive, start }, longest first. */
export function verbsBefore(tokens, end) {
  const found = new Map()
  for (const { infinitive, passive, tokens: form } of byLast.get(tokens[end - 1]) ?? []) {
    const start = end - form.length
    if (start < 0 || !form.every((word, i) => tokens[start + i] === word)) continue
    const known = found.get(infinitive)
    if (!known || start < known.start) found.set(infinitive, { infinitive, passive, start })
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** Joins the prefix of «می گوید» to its verb, as normalization does, and splits «اظهارکرد», as detection does. */
export function respace(tokens, isCue) {
  const words = []
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]
    const prefixed = /^ن?می$/.test(tokens[i]) && next && /^\p{L}/u.test(next)
    words.push(...splitToken(prefixed ? `${tokens[i]}\u200c${tokens[++i]}` : tokens[i], isCue))
  }
  return words
}

const split = new Map()

function splitToken(token, isCue) {
  if (!split.has(token)) split.set(token, (!byLast.has(token) && splitJoined(token, isCue)) || [token])
  return split.get(token)
}
