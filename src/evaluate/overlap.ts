type Indexes = ReadonlySet<number>

/** How many members two sets have in common. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0
  for (const member of a) if (b.has(member)) shared++
  return shared
}

/** Whether two sets have the same members. */
export function same<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && common(a, b) === a.size
}

/** Common members over all members: 1 for equal sets, 0 for disjoint and for empty ones. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = common(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** The largest share of `part` that one of the others covers. */
export function bestCover(part: Indexes, others: readonly Indexes[]): number {
  return others.reduce((most, other) => Math.max(most, common(part, other)), 0) / part.size
}

/** How many members of `part` stand in any of the others. */
export function covered(part: Indexes, others: readonly Indexes[]): number {
  let count = 0
  for (const member of part) if (others.some((other) => other.has(member))) count++
  return count
}
