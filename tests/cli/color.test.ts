import { expect, test } from 'vitest'
import { wantsColor } from '../../src/cli/color.ts'

test.each([
  ['a terminal has colour', undefined, {}, true, true],
  ['a pipe has none', undefined, {}, false, false],
  ['--color over NO_COLOR', true, { NO_COLOR: '1' }, false, true],
  ['--no-color over FORCE_COLOR', false, { FORCE_COLOR: '1' }, true, false],
  ['NO_COLOR over FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['an empty NO_COLOR is not set', undefined, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR over TERM=dumb', undefined, { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  ['FORCE_COLOR=0 forces none', undefined, { FORCE_COLOR: '0' }, true, false],
  ['a dumb terminal has none', undefined, { TERM: 'dumb' }, true, false],
])('%s', (_, option, env, isTerminal, wanted) => {
  expect(wantsColor(option, env, isTerminal)).toBe(wanted)
})
