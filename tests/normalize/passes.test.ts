import { describe, expect, it } from 'vitest'
import { Draft } from '../../src/normalize/draft.ts'
import { normalizeText, passes } from '../../src/normalize/index.ts'

describe('every pass does what its examples say', () => {
  for (const { name, examples, run } of passes) {
    it.each(examples.map(([before, after]) => ({ before, after })))(
      `${name}: $before → $after`,
      ({ before, after }) => {
        const draft = new Draft(before)
        run(draft, { options: {}, lexicon: null })
        expect(draft.text).toBe(after)
      },
    )
  }
})

describe('every pass can be switched off', () => {
  for (const { name, examples } of passes) {
    const [example] = examples
    if (name === 'restore' || name === 'links' || example === undefined) continue
    it(name, () => {
      const only = Object.fromEntries(passes.map((pass) => [pass.name, pass.name === name]))
      const none = Object.fromEntries(passes.map((pass) => [pass.name, false]))
      const [before, after] = example
      expect(normalizeText(before, null, { passes: only }).text).toBe(after)
      expect(normalizeText(before, null, { passes: none }).text).toBe(before)
    })
  }
})
