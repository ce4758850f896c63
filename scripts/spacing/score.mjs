// Scores half-spaces: of the gaps between two letters, those that have one.

/** The ways in which half-spaces get lost, and none. */
export const damage = {
  joined: (line) => line.replaceAll('\u200c', ''),
  spaced: (line) => line.replaceAll('\u200c', ' '),
  untouched: (line) => line,
}

/** How many half-spaces of the `gold` lines are right, wrong and missed; errors: [kind, the words around]. */
export function score(gold, lines) {
  const result = { sentences: gold.length, right: 0, wrong: 0, missed: 0, errors: [] }
  for (const [k, line] of gold.entries()) {
    const [before, after] = [gaps(line), gaps(lines[k])]
    for (const [i, gap] of before.entries()) {
      if (gap === '\u200c' && after[i] === gap) result.right++
      else if (gap === '\u200c' || after[i] === '\u200c') {
        const kind = gap === '\u200c' ? 'missed' : 'wrong'
        result[kind]++
        result.errors.push([kind, around(line, i), around(lines[k], i)])
      }
    }
  }
  return result
}

/** What stands after each letter: nothing, a half-space, or ' ' for all else. */
function gaps(line) {
  const found =
    line
      .normalize('NFC')
      .replace(/[\p{M}\u0640]/gu, '')
      .match(/\p{L}\P{L}*/gu) ?? []
  return found.map((letter) => letter.slice(1)).map((gap) => (gap === '' || /^\u200c+$/.test(gap) ? gap : ' '))
}

/** The words around the gap after letter `i`, with the letters before the gap marked off. */
function around(line, i) {
  const letters = [...line.normalize('NFC').matchAll(/[^\P{L}\u0640][\p{M}\u0640]*/gu)]
  const at = letters[i].index + letters[i][0].length
  const left = line.normalize('NFC').slice(0, at).split(' ').slice(-2).join(' ')
  const right = line.normalize('NFC').slice(at).replace(/^ /, '\u2423').split(' ').slice(0, 2).join(' ')
  return `${left}|${right}`
}
