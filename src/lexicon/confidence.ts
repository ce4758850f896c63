import { readTable } from './table.ts'

/** Reads the weights of the features of a quotation that is right, in log-odds. */
export function loadConfidence(): Map<string, number> {
  return new Map(readTable('confidence.tsv', ['feature', 'weight']).map(([name, weight]) => [name!, Number(weight)]))
}
