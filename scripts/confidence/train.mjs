// Learns the weights of src/lexicon/data/confidence.tsv from annotated articles:
//   npm run train:confidence -- --articles A.jsonl --gold A-gold.jsonl [--articles B.jsonl --gold B-gold.jsonl …]
// Rules are written from some of the articles, so more is right there than elsewhere: give such sets last.
// Each set after the first has a bias of its own, which is not stored; confidence is then that of articles like the first set's.
// --caution takes log-odds off the bias, since rules get fitted to every article that is looked at: sets that rules were
// written from have 1.1 more than the first. At 0.6 the mean confidence is the share right in articles never looked at.
// Prints how reliable the confidence is in cross-validation by article; --dry writes nothing.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { examplesOf, loadPipeline } from './examples.mjs'
import { allFeatures, learn, probability } from './regression.mjs'

const target = 'src/lexicon/data/confidence.tsv'
const folds = 10
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

const { values } = parseArgs({
  options: {
    articles: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', multiple: true, default: [] },
    penalty: { type: 'string', default: '5' },
    least: { type: 'string', default: '6' },
    caution: { type: 'string', default: '0.6' },
    dry: { type: 'boolean', default: false },
  },
})
if (values.articles.length === 0 || values.articles.length !== values.gold.length) {
  throw new Error('name the same number of --articles and --gold, at least one of each')
}
const settings = { penalty: Number(values.penalty), least: Number(values.least) }
const caution = Number(values.caution)
const functions = await loadPipeline()
const examples = values.articles.flatMap((articles, set) => examplesOf(functions, articles, values.gold[set], set))

for (const set of values.articles.keys()) {
  const own = crossValidated().filter((example) => example.set === set)
  console.log(`set ${set + 1}: ${own.length} quotations, log loss ${logLoss(own).toFixed(3)}`)
  for (const line of reliability(own)) console.log(line)
}
if (!values.dry) writeFileSync(target, tableOf(cautious(examples)))

function cautious(learned) {
  const weights = learn(learned, settings)
  return weights.set('bias', weights.get('bias') - caution)
}

/** Each example with the confidence that weights learned without its article give it, as if it were of the first set. */
function crossValidated() {
  const articles = [...new Set(examples.map(({ article }) => article))]
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]))
  return Array.from({ length: folds }, (_, fold) => {
    const weights = cautious(examples.filter(({ article }) => foldOf.get(article) !== fold))
    const left = examples.filter(({ article }) => foldOf.get(article) === fold)
    return left.map((example) => ({
      ...example,
      confidence: probability(allFeatures({ ...example, set: 0 }), weights),
    }))
  }).flat()
}

function logLoss(judged) {
  const loss = ({ confidence, right }) => -Math.log(right ? confidence : 1 - confidence)
  return judged.reduce((total, one) => total + loss(one), 0) / judged.length
}

function reliability(judged) {
  const rows = edges.slice(1).map((to, i) => row(judged, edges[i], to))
  return [...rows, row(judged, 0.9, 1.01)]
}

function row(judged, from, to) {
  const inside = judged.filter(
    ({ confidence }) => Math.round(confidence * 100) / 100 >= from && Math.round(confidence * 100) / 100 < to,
  )
  const mean = (value) =>
    ((100 * inside.reduce((total, one) => total + value(one), 0)) / (inside.length || 1)).toFixed(1)
  return `  ${from}–${Math.min(to, 1)}: ${inside.length}, mean confidence ${mean((one) => one.confidence)} %, right ${mean((one) => one.right)} %`
}

/** The bias of every set but the first is left out. */
function tableOf(weights) {
  const rows = [...weights].filter(([name]) => !name.startsWith('set='))
  const header = [
    "# confidence: how much each feature speaks for a quotation's being right (what was said and who said it), in log-odds.",
    '# «bias» holds of every quotation; the features are those of src/resolve/features.ts.',
    `# origin: a logistic regression (scripts/confidence) over ${examples.length} quotations in annotated articles: news articles of 25 outlets`,
    '#   (2003–2026), annotated by hand, and 264 more articles of the same outlets, annotated for this purpose; not distributed. licence: MIT',
    'feature\tweight',
  ]
  return `${[...header, ...rows.map(([name, weight]) => `${name}\t${weight.toFixed(3)}`)].join('\n')}\n`
}
