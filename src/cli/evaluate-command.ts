import { type Command, InvalidArgumentError, Option } from 'commander'
import type { EvaluateOptions } from './evaluate.ts'

const examples = `Examples:
  news evaluate --gold gold.jsonl --articles articles.jsonl
  news evaluate --gold gold.jsonl --articles articles.jsonl --errors 5
  news evaluate --gold gold.jsonl --articles articles.jsonl --system other.jsonl -f json
`

/** Adds «news evaluate». */
export function addEvaluate(news: Command): void {
  news
    .command('evaluate')
    .description('how right the quotations are, against articles annotated by hand')
    .requiredOption('--gold <file>', 'the annotations, one article a line of JSON')
    .requiredOption('--articles <file>', 'the articles that are annotated')
    .option('--system <file>', 'score these quotations (as -f jsonl prints them) instead of extracting')
    .addOption(new Option('--errors <number>', 'show so many errors of each kind').argParser(parseCount))
    .addHelpText('before', examples)
    .action(async (_: unknown, command: Command) => {
      const { evaluateFiles } = await import('./evaluate.ts')
      await evaluateFiles(command.optsWithGlobals<EvaluateOptions>())
    })
}

function parseCount(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('It is a number.')
  return Number(value)
}
