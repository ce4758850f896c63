// What is learned from: the quotations that the pipeline finds in annotated articles, with their features and whether each is right.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const pipeline = `
export { analyze } from './src/analyze.ts'
export { align } from './src/evaluate/align.ts'
export { parseGold } from './src/evaluate/gold.ts'
export { counts, isRight } from './src/evaluate/judge.ts'
export { systemQuotation } from './src/evaluate/system.ts'
export { recordArticle } from './src/read/record.ts'
export { confidenceFeatures } from './src/resolve/features.ts'
`

/** The functions of the sources as they are now; the lexicon finds its data as if it stood among them. */
export async function loadPipeline() {
  const folder = mkdtempSync(join(tmpdir(), 'confidence-'))
  const outfile = join(folder, 'pipeline.mjs')
  const here = resolve('src/lexicon')
  await build({
    stdin: { contents: pipeline, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    define: { 'import.meta.dirname': JSON.stringify(here) },
    external: ['linkedom', '@mozilla/readability', 'csv-parse'],
  })
  const functions = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true })
  return functions
}

/** One example a quotation that counts: the article it stands in, its features, and whether it is right. */
export function examplesOf(functions, articlesFile, goldFile, set) {
  const { parseGold, recordArticle } = functions
  const gold = new Map(parseGold(readFileSync(goldFile, 'utf8')).map((one) => [one.id, one]))
  const records = readFileSync(articlesFile, 'utf8').split('\n').filter(Boolean)
  return records.flatMap((line) => {
    const article = recordArticle(JSON.parse(line), { file: articlesFile, line: null, id: '' }, {})
    return gold.has(article.id) ? examplesOfArticle(functions, article, gold.get(article.id), set) : []
  })
}

function examplesOfArticle(
  { analyze, align, counts, isRight, systemQuotation, confidenceFeatures },
  article,
  gold,
  set,
) {
  const analyzed = analyze(article)
  const features = confidenceFeatures(analyzed)
  const quotations = analyzed.quotations.map(systemQuotation)
  const { system } = align(article.text, gold, quotations)
  return system.filter(counts).map((item) => ({
    set,
    article: article.id,
    features: features[quotations.indexOf(item.quotation)],
    right: item.mate !== null && isRight(item.mate, item),
  }))
}
