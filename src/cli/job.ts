import {
  type AnalyzedArticle,
  type Article,
  analyze,
  type FormatName,
  formats,
  type ReadFailure,
  type Renderer,
  type ViewName,
  views,
} from '../index.ts'
import { loadPaint } from './color.ts'
import { filterQuotations, type QuotationFilter } from './filter.ts'

/** What is done with every article, in values that can be sent to another process. */
export interface Job {
  readonly view: ViewName
  readonly format: FormatName
  /** Columns of a table. */
  readonly width: number
  readonly colored: boolean
  readonly filter: QuotationFilter
}

/** What came of one article. */
export interface Outcome {
  /** The article as it is written; empty where it has nothing to show. */
  readonly piece: string
  readonly quotations: number
  readonly failure: ReadFailure | null
}

/** The format of the job's output. */
export async function loadRenderer({ view, format, width, colored }: Job): Promise<Renderer> {
  const make = await formats[format]()
  return make(views[view], { width, ...(colored && { paint: await loadPaint() }) })
}

/** Analyzes and renders one article. An article that breaks the analysis is a failure and stops no other. */
export async function perform(job: Job, renderer: Renderer, article: Article): Promise<Outcome> {
  let analyzed: AnalyzedArticle
  try {
    analyzed = filterQuotations(analyze(article), job.filter)
  } catch (error) {
    const problem = `cannot be analyzed: ${(error as Error).message}`
    return { piece: '', quotations: 0, failure: { file: article.id, line: null, problem, hint: 'this is a bug' } }
  }
  return { piece: await renderer.each(analyzed), quotations: analyzed.quotations.length, failure: null }
}
