import { describe, expect, test } from 'vitest'
import { at, changed, evaluated, perfect } from './sample.ts'

const span = (words: string) => {
  const [start, end] = at(words)
  return { start, end }
}
const content = 'باران امسال کمتر از پیش می‌بارد'

describe('each error is of a kind and shows what was expected', () => {
  test.each([
    ['missed', perfect.filter((_, i) => i !== 2), content, null],
    ['boundary', changed(2, { content: [span('باران امسال کمتر از پیش')] }), content, 'باران امسال کمتر از پیش'],
    ['speaker', changed(2, { speaker: 'مینا راد' }), 'پرهام کیانی', 'مینا راد'],
    ['source', changed(2, { source: null }), 'پرهام کیانی', null],
    ['cue', changed(2, { cue: [span('گفت')] }), 'هشدار داد', 'گفت'],
  ])('%s', (kind, quotations, expected, given) => {
    expect(evaluated(quotations).errors).toEqual([{ article: 'a1', kind, type: 'indirect', content, expected, given }])
  })

  test('spurious', () => {
    const spurious = { ...perfect[2]!, content: [span('وزیر نیرو')] }
    expect(evaluated([...perfect, spurious]).errors).toEqual([
      { article: 'a1', kind: 'spurious', type: 'indirect', content: 'وزیر نیرو', expected: null, given: 'وزیر نیرو' },
    ])
  })

  test('a quotation may have several things wrong', () => {
    const { errors } = evaluated(changed(2, { speaker: null, source: null, cue: [] }))
    expect(errors.map(({ kind }) => kind)).toEqual(['speaker', 'source', 'cue'])
  })
})
