import { expect, test } from 'vitest'
import { views } from '../../src/render/index.ts'
import { sample, silent } from './sample.ts'

const [warned] = sample.quotations
const again = { ...warned!, id: 3, cue: { ...warned!.cue, text: 'هشدار می\u200cدهد' } }
const never = { ...warned!, id: 4, cue: { ...warned!.cue, text: 'هشدار نداد', negated: true } }

test('a cue is counted in all its forms, the most frequent first, the negated by itself', () => {
  const rows = views.cues.rows({ ...sample, quotations: [...sample.quotations, again, again, never] })
  expect(rows.map(({ lemma, negated, quotations }) => [lemma, negated, quotations])).toEqual([
    ['هشدار دادن', false, 3],
    ['تکذیب کردن', false, 1],
    ['هشدار دادن', true, 1],
  ])
  expect(rows[0]!.forms).toEqual(['هشدار داد', 'هشدار می\u200cدهد'])
})

test('an article without quotations has none', () => {
  expect(views.cues.rows(silent)).toEqual([])
})
