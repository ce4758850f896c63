import { type Evaluation, type EvaluationError, errorKinds, type PartFigures, type Score } from '../index.ts'

type Cell = string | number | null

/** Columns of the labels and of each figure. */
const [labelWidth, figureWidth] = [17, 8]

/** All figures, for people: percent with one decimal, a dash where nothing could be counted. */
export function evaluationTable(evaluation: Evaluation): string {
  const { articles, gold, system, optional } = evaluation
  return [
    `${articles} articles, ${gold} annotated quotations, ${system} extracted; of ${optional.gold} optional or nested, ${optional.found} found`,
    '',
    ...mainLines(evaluation),
    '',
    ...matchedLines(evaluation),
    '',
    ...typeLines(evaluation),
    '',
    ...citronLines(evaluation),
    '',
    ...reliabilityLines(evaluation),
    '',
    ...countLines(evaluation),
    '',
  ].join('\n')
}

function row(label: string, ...cells: readonly Cell[]): string {
  return [label.padEnd(labelWidth), ...cells.map((cell) => shown(cell).padStart(figureWidth))].join('')
}

function shown(cell: Cell): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? cell.toFixed(1) : cell
}

const cells = ({ p, r, f1 }: Score): Cell[] => [p, r, f1]

function mainLines({ whoSaidWhat, detection, contentExact, contentOverlap, cue }: Evaluation): string[] {
  return [
    row('', 'P', 'R', 'F1'),
    row('who said what', ...cells(whoSaidWhat)),
    row('detection', ...cells(detection)),
    row('content exact', ...cells(contentExact)),
    row('content overlap', ...cells(contentOverlap)),
    row('cue', ...cells(cue)),
  ]
}

function matchedLines({ speaker, sourceOverlap, sourceExact, type }: Evaluation): string[] {
  return [
    row('of the matched', '%'),
    row('speaker', speaker),
    row('source overlap', sourceOverlap),
    row('source exact', sourceExact),
    row('type', type),
  ]
}

function typeLines({ recallByType }: Evaluation): string[] {
  const types = Object.entries(recallByType)
  const lines = types.map(([type, { gold, detected, whoSaidWhat }]) => row(type, String(gold), detected, whoSaidWhat))
  return [row('recall by type', 'gold', 'found', 'right'), ...lines]
}

function citronLines({ citron }: Evaluation): string[] {
  const line = (label: string, { exact, overlap }: PartFigures) => row(label, ...cells(exact), ...cells(overlap))
  return [
    `${row('as Citron counts', 'exact P', 'R', 'F1')} ${row('', 'overlap P', 'R', 'F1').trimStart()}`,
    line('cue', citron.cue),
    line('source', citron.source),
    line('content', citron.content),
    line('whole relation', citron.relation),
  ]
}

function reliabilityLines({ reliability, sure }: Evaluation): string[] {
  const line = ({ from, to, quotations, meanConfidence, right }: Evaluation['sure'], label = `${from} to ${to}`) =>
    row(label, String(quotations), meanConfidence, right)
  return [
    row('confidence', 'count', 'mean', 'right'),
    ...reliability.map((bin) => line(bin)),
    line(sure, `${sure.from} or more`),
  ]
}

function countLines({ errors }: Evaluation): string[] {
  const counts = errorKinds.map((kind) => row(kind, String(errors.filter((error) => error.kind === kind).length)))
  return [row('errors', 'count'), ...counts]
}

/** Single errors, one a line of JSON. */
export function errorLines(errors: readonly EvaluationError[]): string {
  return errors.map((error) => `${JSON.stringify(error)}\n`).join('')
}
