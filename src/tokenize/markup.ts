import type { Token } from '../document/index.ts'

/** Leaves out what archives keep of a page's Markdown: «**به گزارش ایسنا،**», «[ایسنا](https://…)», «![](https://…)»; its words stay. */
export function withoutMarkup(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>()
  let open = -1
  tokens.forEach(({ text, kind }, i) => {
    if (text === '[') open = i
    if (isBold(tokens, i)) dropped.add(i).add(i + 1)
    if (kind !== 'link' || open < 0 || !isTarget(tokens, i)) return
    for (const k of [open, i - 2, i - 1, i, i + 1]) dropped.add(k)
    if (tokens[open - 1]?.text === '!') dropped.add(open - 1)
    open = -1
  })
  return dropped.size === 0 ? tokens : tokens.filter((_, i) => !dropped.has(i))
}

/** Two asterisks and no third: «***» parts the questions of an interview. */
function isBold(tokens: readonly Token[], i: number): boolean {
  return (
    isStar(tokens, i) &&
    isStar(tokens, i + 1) &&
    adjacent(tokens, i) &&
    !isStar(tokens, i - 1) &&
    !isStar(tokens, i + 2)
  )
}

const isStar = (tokens: readonly Token[], i: number) => tokens[i]?.text === '*'

const adjacent = (tokens: readonly Token[], i: number) => tokens[i]!.end === tokens[i + 1]?.start

/** «](https://…)» */
const isTarget = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.text === '(' && tokens[i - 2]?.text === ']' && tokens[i + 1]?.text === ')'
