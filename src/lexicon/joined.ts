/** Words that stand glued before a verb: وگفت، نیزگفت. */
const before: ReadonlySet<string> = new Set(['و', 'نیز'])
/** Words that stand glued after a verb: گویددر، گفتکه. */
const after: ReadonlySet<string> = new Set(['که', 'در', 'از', 'به', 'با', 'این', 'وی', 'تا'])

/** Whether words are a cue: («اظهار», «کرد»), («معتقد», «ند»), and with no word before the verb (null, «گفت»). */
export type IsCue = (part: string | null, verb: string) => boolean

/**
 * The two words of a token that lost a space: اظهارکرد → [اظهار, کرد], معتقدند → [معتقد, ند], وگفت → [و, گفت],
 * می‌گویددر → [می‌گوید, در]; null where no cue is in it. Asks `isCue` once or twice for each place of the token.
 */
export function splitJoined(token: string, isCue: IsCue): readonly [string, string] | null {
  for (let cut = 1; cut < token.length; cut++) {
    // A half-space may stand at the seam: مدعی‌اند.
    const left = token.slice(0, token[cut - 1] === '\u200c' ? cut - 1 : cut)
    const right = token.slice(cut)
    if (before.has(left) ? isCue(null, right) : isCue(left, right)) return [left, right]
    if (after.has(right) && isCue(null, left)) return [left, right]
  }
  return null
}
