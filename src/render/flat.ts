/** A value of the flat formats: absent is null. */
export type FlatValue = string | number | boolean | null

/** A column of CSV, TSV and Parquet. */
export interface FlatColumn<Row> {
  readonly type: 'text' | 'integer' | 'real' | 'flag'
  value(row: Row): FlatValue
}

export function text<Row>(value: (row: Row) => string | null): FlatColumn<Row> {
  return { type: 'text', value }
}

export function integer<Row>(value: (row: Row) => number | null): FlatColumn<Row> {
  return { type: 'integer', value }
}

export function real<Row>(value: (row: Row) => number | null): FlatColumn<Row> {
  return { type: 'real', value }
}

export function flag<Row>(value: (row: Row) => boolean | null): FlatColumn<Row> {
  return { type: 'flag', value }
}
