import { describe, expect, test } from 'vitest'
import type { SpeakerKind } from '../../src/document/index.ts'
import { isSameSpeaker } from '../../src/evaluate/name.ts'

const entity = (name: string, kind: SpeakerKind, aliases: string[] = []) => ({
  id: 'e1',
  name,
  kind,
  role: null,
  aliases,
})

describe('whose name it is', () => {
  test.each([
    ['the same', entity('مینا راد', 'person'), 'مینا راد', true],
    ['nobody', entity('مینا راد', 'person'), null, false],
    ['with an honorific', entity('مینا راد', 'person'), 'دکتر مینا راد', true],
    ['in Arabic letters', entity('علی کیانی', 'person'), 'علي كياني', true],
    ['a half-space more', entity('محمدرضا کیانی', 'person'), 'محمد\u200cرضا کیانی', true],
    ['a space less', entity('محمد رضا کیانی', 'person'), 'محمدرضا کیانی', true],
    ['with short vowels', entity('مینا راد', 'person'), 'مینا رادِ', true],
    ['a surname alone is not the person', entity('مینا راد', 'person', ['راد']), 'راد', false],
    ['an office by its alias', entity('سخنگوی دولت', 'role', ['سخنگو']), 'سخنگو', true],
    ['most words of a body', entity('وزارت نیروی ایران', 'organization'), 'وزارت نیروی', true],
    ['few of them', entity('وزارت نیروی ایران', 'organization'), 'ایران', false],
    ['an honorific alone stays', entity('امیر', 'person'), 'سردار', false],
  ])('%s', (_, expected, name, same) => {
    expect(isSameSpeaker(expected, name)).toBe(same)
  })
})
