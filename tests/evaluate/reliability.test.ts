import { expect, test } from 'vitest'
import { evaluated, perfect } from './sample.ts'

test('a bin says how sure the system is and how many are right', () => {
  const quotations = perfect.map((one, i) => ({
    ...one,
    confidence: [0.4, 0.92, 1, 0.93][i]!,
    ...(i === 3 && { speaker: null }),
  }))
  const { reliability, sure } = evaluated(quotations)
  expect(reliability).toEqual([
    { from: 0, to: 0.5, quotations: 1, meanConfidence: 40, right: 100 },
    { from: 0.9, to: 0.95, quotations: 2, meanConfidence: 92.5, right: 50 },
    { from: 0.95, to: 1, quotations: 1, meanConfidence: 100, right: 100 },
  ])
  expect(sure).toEqual({ from: 0.9, to: 1, quotations: 3, meanConfidence: 95, right: 66.7 })
})

test('a system without confidence has no bins', () => {
  const { reliability, sure } = evaluated(perfect.map((one) => ({ ...one, confidence: null })))
  expect(reliability).toEqual([])
  expect(sure).toMatchObject({ quotations: 0, right: null })
})
