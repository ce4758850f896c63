/** What can be looked up by a word. */
export interface Lookup<Value> {
  get(key: string): Value | undefined
  has(key: string): boolean
}

/** A map that makes its values of rows when they are first asked for: an article has few of a lexicon's entries. */
export class LazyMap<Row, Value> implements Lookup<Value> {
  private readonly rows: ReadonlyMap<string, Row>
  private readonly made = new Map<string, Value>()

  constructor(
    rows: Iterable<readonly [string, Row]>,
    private readonly make: (row: Row) => Value,
  ) {
    this.rows = new Map(rows)
  }

  get(key: string): Value | undefined {
    const row = this.rows.get(key)
    if (row === undefined) return undefined
    const known = this.made.get(key)
    if (known !== undefined) return known
    const value = this.make(row)
    this.made.set(key, value)
    return value
  }

  has(key: string): boolean {
    return this.rows.has(key)
  }
}
