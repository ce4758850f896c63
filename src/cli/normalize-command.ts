import { type Command, Option } from 'commander'
import { passNames } from '../index.ts'
import { type NormalizeCommandOptions, normalizeInputs } from './normalize.ts'
import { hasPipe } from './terminal.ts'

const examples = `Examples:
  news normalize article.txt > repaired.txt      line for line
  cat corpus.txt | news normalize --digits fa
  news normalize article.txt --diff              what is changed, one change a line
  news normalize article.txt --no-punctuation --no-quotes
`

/** Adds «news normalize». */
export function addNormalize(news: Command): void {
  const command = news
    .command('normalize')
    .description('the text with its spelling repaired: half-spaces, letters, marks; line for line')
    .argument('[files...]', 'text files, folders; - is standard input')
    .addOption(new Option('--diff', 'print the changes instead: file:line, before, after, with tabs between'))
    .addOption(new Option('--digits <style>', 'which digits (default: as they came)').choices(['keep', 'fa', 'en']))
    .addOption(new Option('--diacritics <which>', 'which go (default: vowels)').choices(['vowels', 'all', 'keep']))
    .addOption(
      new Option('--ezafe <spelling>', 'after a silent he (default: keep)').choices(['keep', 'hamza', 'ye', 'none']),
    )
  for (const name of passNames) command.addOption(new Option(`--no-${name}`, `without the pass «${name}»`))
  command.addHelpText('before', examples).action(async (paths: string[]) => {
    const inputs = paths.length === 0 && hasPipe() ? ['-'] : paths
    if (inputs.length > 0) return normalizeInputs(inputs, command.optsWithGlobals<NormalizeCommandOptions>())
    process.stderr.write(`${examples}\nnews normalize --help shows all options.\n`)
    process.exitCode = 2
  })
}
