import { describe, expect, test } from 'vitest'
import { filterQuotations } from '../../src/cli/filter.ts'
import { sample } from '../render/sample.ts'

describe('filters keep the quotations that are asked for', () => {
  test.each([
    ['all without a filter', {}, [1, 2]],
    ['a name', { speaker: 'مینا راد' }, [1]],
    ['a part of it', { speaker: 'راد' }, [1]],
    ['a role', { speaker: 'وزیر نیرو' }, [1]],
    ['Arabic letters and half-spaces', { speaker: 'مي\u200cنا' }, [1]],
    ['a name that nobody has', { speaker: 'کاوه' }, []],
    ['a stance', { stance: 'deny' }, [2]],
    ['a type', { type: 'direct' }, [1]],
    ['a section', { section: 'title' }, []],
    ['a confidence', { minConfidence: 0.9 }, [1]],
    ['two at once', { stance: 'deny', type: 'direct' }, []],
  ] as const)('%s', (_, filter, ids) => {
    expect(filterQuotations(sample, filter).quotations.map((quotation) => quotation.id)).toEqual(ids)
  })
})

test('speakers who say nothing of it are left out', () => {
  expect(filterQuotations(sample, { stance: 'deny' }).speakers).toEqual([])
})

test('speakers are counted again', () => {
  const twice = { ...sample, quotations: [sample.quotations[0]!, { ...sample.quotations[0]!, id: 2, confidence: 0.1 }] }
  const [speaker] = filterQuotations(twice, { minConfidence: 0.5 }).speakers
  expect(speaker).toMatchObject({ quotations: 1, stances: { warn: 1 } })
})
