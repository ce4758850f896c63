import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ExplainOptions } from './explain.ts'
import { hasPipe } from './terminal.ts'

const examples = `Examples:
  news explain article.txt                       why each quotation is as it is
  news explain article.txt --quote 3             only the third
  news explain article.txt -f json | jq '.[0].unused'
`

/** Adds «news explain». */
export function addExplain(news: Command): void {
  news
    .command('explain')
    .description('why each quotation is as it is: cue, rule, source, antecedent, and what was passed over')
    .argument('[files...]', 'text files, JSON lines, folders; - is standard input')
    .addOption(new Option('--quote <number>', 'only this quotation of each article').argParser(parseNumber))
    .addHelpText('before', examples)
    .action(async (paths: string[], _: unknown, command: Command) => {
      const inputs = paths.length === 0 && hasPipe() ? ['-'] : paths
      if (inputs.length > 0) {
        const { explainInputs } = await import('./explain.ts')
        return explainInputs(inputs, command.optsWithGlobals<ExplainOptions>())
      }
      process.stderr.write(`${examples}\nnews explain --help shows all options.\n`)
      process.exitCode = 2
    })
}

function parseNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It is a number from 1 to 999999.')
  return Number(value)
}
