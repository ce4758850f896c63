import { describe, expect, it } from 'vitest'
import { splitJoined } from '../../src/lexicon/joined.ts'

const cues = ['اظهار کرد', 'اظهار داشت', 'خاطرنشان کرد', 'معتقد ند', 'معتقد م', 'مدعی اند']
const verbs = ['گفت', 'می‌گوید', 'افزود']
const isCue = (part: string | null, verb: string) =>
  part === null ? verbs.includes(verb) : cues.includes(`${part} ${verb}`)

const cases: [string, readonly string[] | null, string][] = [
  ['اظهارکرد', ['اظهار', 'کرد'], 'noun and verb are glued'],
  ['اظهارداشت', ['اظهار', 'داشت'], 'the same noun with another verb'],
  ['خاطرنشانکرد', ['خاطرنشان', 'کرد'], 'glued where letters join'],
  ['معتقدند', ['معتقد', 'ند'], 'an ending stands for the copula'],
  ['معتقدم', ['معتقد', 'م'], 'an ending of the first person'],
  ['مدعی‌اند', ['مدعی', 'اند'], 'a half-space at the seam belongs to neither'],
  ['وگفت', ['و', 'گفت'], 'the conjunction is glued to the verb'],
  ['نیزافزود', ['نیز', 'افزود'], 'an adverb is glued to the verb'],
  ['می‌گویددر', ['می‌گوید', 'در'], 'the next word is glued to the verb'],
  ['گفتکه', ['گفت', 'که'], 'the complementizer is glued to the verb'],
  ['گفتگو', null, 'a noun that begins like a verb'],
  ['یادداشت', null, 'a noun that ends like a verb'],
  ['گفت', null, 'the verb alone is not joined to anything'],
  ['و', null, 'one letter'],
  ['', null, 'nothing'],
]

describe('splitJoined', () => {
  for (const [token, expected, reason] of cases) {
    it(`«${token}»: ${reason}`, () => expect(splitJoined(token, isCue)).toEqual(expected))
  }
})
