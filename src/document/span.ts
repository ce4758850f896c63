/** A half-open range `[start, end)` of UTF-16 code units. Which text it counts in is said where it is used. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A half-open range `[from, to)` of indexes into an article's tokens. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}
