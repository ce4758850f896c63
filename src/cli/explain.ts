import { type Article, analyze, type Explanation, explain, explanationText } from '../index.ts'
import { loadPaint, wantsColor } from './color.ts'
import { articlesOf } from './evaluate-articles.ts'
import { filterQuotations } from './filter.ts'
import type { Options } from './options.ts'
import { fileOutput, standardOutput } from './output.ts'
import { terminalColumns } from './terminal.ts'

export interface ExplainOptions extends Options {
  /** The number of the quotation to explain. */
  readonly quote?: number
}

/** Begin, between and end of the output, and an explanation in it. */
interface ExplanationFormat {
  readonly begin: string
  readonly between: string
  readonly end: string
  each(explanation: Explanation): string
}

/** Explains the quotations of every article; sets the exit code. Throws where the format is none for explanations. */
export async function explainInputs(paths: readonly string[], options: ExplainOptions): Promise<void> {
  const format = await formatOf(options)
  const output = options.output === undefined ? standardOutput() : fileOutput(options.output)
  let separator = ''
  let quotations = 0
  await output.write(format.begin)
  for await (const article of articlesOf(paths, options)) {
    const explanation = wanted(article, options)
    quotations += explanation.quotations.length
    await output.write(separator + format.each(explanation))
    separator = format.between
    if (output.closed) break
  }
  await output.write(format.end)
  output.close()
  if (quotations === 0 && options.exitStatus) process.exitCode ??= 1
}

/** The explanation of the quotations that are asked for; cues without a quotation only where all are. */
function wanted(article: Article, options: ExplainOptions): Explanation {
  const explanation = explain(article)
  const { quotations } = filterQuotations(analyze(article), options)
  const ids = new Set(quotations.map(({ id }) => id).filter((id) => id === (options.quote ?? id)))
  const kept = explanation.quotations.filter(({ quotation }) => ids.has(quotation.id))
  return { ...explanation, quotations: kept, unused: options.quote === undefined ? explanation.unused : [] }
}

async function formatOf({ format = 'text', color, output }: ExplainOptions): Promise<ExplanationFormat> {
  if (format === 'json') return { begin: '[', between: ',', end: '\n]\n', each: (one) => `\n${JSON.stringify(one)}` }
  if (format === 'jsonl') return { begin: '', between: '', end: '', each: (one) => `${JSON.stringify(one)}\n` }
  if (format !== 'text' && format !== 'table') throw new Error('explain prints text, json or jsonl')
  const colored = wantsColor(color, process.env, output === undefined && terminalColumns() !== null)
  const paint = colored ? await loadPaint() : undefined
  return { begin: '', between: '\n', end: '', each: (one) => `${explanationText(one, paint)}\n` }
}
