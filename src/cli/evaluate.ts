import { readFileSync } from 'node:fs'
import {
  analyze,
  type EvaluatedArticle,
  type Evaluation,
  type EvaluationError,
  errorKinds,
  evaluate,
  parseGold,
  parseSystem,
  type SystemQuotation,
  systemQuotation,
} from '../index.ts'
import { articlesOf } from './evaluate-articles.ts'
import { errorLines, evaluationTable } from './evaluate-table.ts'
import type { Options } from './options.ts'
import { fileOutput, standardOutput } from './output.ts'

export interface EvaluateOptions extends Options {
  readonly gold: string
  readonly articles: string
  /** Quotations to score; without it the articles are analyzed. */
  readonly system?: string
  /** So many errors of each kind are shown. */
  readonly errors?: number
}

/** Scores quotations against annotated articles. Throws errors with the file's name where one cannot be read. */
export async function evaluateFiles(options: EvaluateOptions): Promise<void> {
  const { format = 'table', errors = 0 } = options
  if (format !== 'table' && format !== 'json') throw new Error('evaluate prints table or json')
  const evaluation = evaluate(await evaluatedArticles(options))
  const shown = errorKinds.flatMap((kind) => evaluation.errors.filter((error) => error.kind === kind).slice(0, errors))
  const output = options.output === undefined ? standardOutput() : fileOutput(options.output)
  await output.write(format === 'json' ? asJson(evaluation, shown) : evaluationTable(evaluation) + errorLines(shown))
  output.close()
}

async function evaluatedArticles(options: EvaluateOptions): Promise<EvaluatedArticle[]> {
  const system = options.system === undefined ? null : parsed(options.system, parseSystem)
  const gold = parsed(options.gold, parseGold)
  const wanted = new Set(gold.map(({ id }) => id))
  const texts = new Map<string, string>()
  const quotations = new Map<string, readonly SystemQuotation[]>()
  for await (const article of articlesOf([options.articles], options)) {
    if (!wanted.has(article.id)) continue
    texts.set(article.id, article.text)
    quotations.set(article.id, system?.get(article.id) ?? (system ? [] : extracted(article)))
  }
  return gold.map((one) => {
    const text = texts.get(one.id)
    if (text === undefined) throw new Error(`${options.articles}: has no article ${one.id}, which is annotated`)
    return { text, gold: one, quotations: quotations.get(one.id)! }
  })
}

function extracted(article: Parameters<typeof analyze>[0]): SystemQuotation[] {
  return analyze(article).quotations.map(systemQuotation)
}

/** The contents of a file; `-` is standard input. */
function parsed<T>(path: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(path === '-' ? 0 : path, 'utf8'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(`${path}: ${code === 'ENOENT' ? 'no such file' : message}`)
  }
}

function asJson({ errors, ...figures }: Evaluation, shown: readonly EvaluationError[]): string {
  const errorCounts = Object.fromEntries(errorKinds.map((kind) => [kind, countOf(errors, kind)]))
  return `${JSON.stringify({ ...figures, errorCounts, errors: shown })}\n`
}

function countOf(errors: readonly EvaluationError[], kind: string): number {
  return errors.filter((error) => error.kind === kind).length
}
