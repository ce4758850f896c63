import type { Emphasis } from '../index.ts'

/** Whether to colour: --color over NO_COLOR over FORCE_COLOR over TERM=dumb over whether the stream is a terminal. */
export function wantsColor(option: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (option !== undefined) return option
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return env.TERM !== 'dumb' && isTerminal
}

/** Colours that are legible on light and on dark ground. */
export async function loadPaint(): Promise<(text: string, emphasis: Emphasis) => string> {
  const { Chalk } = await import('chalk')
  // 16 colours: every terminal shows them in its own theme.
  const chalk = new Chalk({ level: 1 })
  const styles: Partial<Record<Emphasis, (text: string) => string>> = {
    strong: chalk.bold,
    faint: chalk.dim,
    assert: chalk.dim,
    claim: chalk.yellow,
    deny: chalk.red,
    warn: chalk.magenta,
    promise: chalk.green,
    demand: chalk.cyan,
    ask: chalk.cyan,
    criticize: chalk.red,
    praise: chalk.green,
    admit: chalk.blue,
  }
  return (text, emphasis) => styles[emphasis]?.(text) ?? text
}
