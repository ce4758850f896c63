import { describe, expect, it } from 'vitest'
import { loadSpacing } from '../../src/lexicon/spacing.ts'
import { Habit, normalizeText } from '../../src/normalize/index.ts'

const lexicon = loadSpacing()
const normalize = (text: string, habit = new Habit()) => normalizeText(text, lexicon, { habit }).text

const KEPT = 'رسانه‌ها می‌گویند که رفته‌اند و می‌شود خانه‌ها را دید.'
const AS_SPACES = KEPT.replaceAll('\u200c', ' ')
const AS_NOTHING = KEPT.replaceAll('\u200c', '')

describe('what stands elsewhere in a text tells how its writer treats half-spaces', () => {
  it.each([
    ['sure ones come back, whoever wrote', KEPT, 'او می رود', 'او می‌رود'],
    ['spaces that others leave as well stay with who keeps half-spaces', KEPT, 'یک راه حل', 'یک راه حل'],
    ['and go with who lost them', AS_SPACES, 'یک راه حل', 'یک راه‌حل'],
    ['but not with who lost them as nothing', AS_NOTHING, 'یک راه حل', 'یک راه حل'],
    ['a joined plural is a spelling of its own with who keeps half-spaces', KEPT, 'کتابها', 'کتابها'],
    ['and with who lost them as spaces', AS_SPACES, 'کتابها', 'کتابها'],
    ['and none with who lost them as nothing', AS_NOTHING, 'کتابها', 'کتاب‌ها'],
  ])('%s', (_, text, before, after) => {
    expect(normalize(`${text} ${before}`)).toBe(`${KEPT} ${after}`)
  })
})

describe('what is certain comes back however careful the writer is elsewhere', () => {
  it.each([
    ['می توانستیم', 'می‌توانستیم'],
    ['رفته اند', 'رفته‌اند'],
    ['رقابت ها', 'رقابت‌ها'],
    ['بیرحمانه', 'بی‌رحمانه'],
    ['ثبت نام', 'ثبت نام'],
  ])('%s', (before, after) => {
    const careful = `${KEPT} `.repeat(30)
    expect(normalize(careful + before)).toBe(careful + after)
  })
})

describe('a text may come line by line', () => {
  it.each([
    ['nothing is known of the first line', '', 'یک راه حل', 'یک راه حل'],
    ['lines before that kept them', KEPT, 'یک راه حل', 'یک راه حل'],
    ['lines before that lost them', AS_SPACES, 'یک راه حل', 'یک راه‌حل'],
    ['a line that tells otherwise: a file may hold texts of many hands', KEPT.repeat(50), AS_SPACES, KEPT],
  ])('%s', (_, before, line, after) => {
    const habit = new Habit()
    normalize(before, habit)
    expect(normalize(line, habit)).toBe(after)
  })
})
