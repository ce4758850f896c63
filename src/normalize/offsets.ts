import type { Span } from '../document/index.ts'

/**
 * What one rewriting did: four numbers an edit (new start, new end, old start, old end), in order, none overlapping.
 * Text between edits moved but did not change.
 */
export type Edits = readonly number[]

/** The old position where the character at the new position `at` starts. */
function startBefore(edits: Edits, at: number): number {
  const edit = lastEdit(edits, at + 1)
  if (edit < 0) return at
  return at < edits[edit + 1]! ? edits[edit + 2]! : edits[edit + 3]! + at - edits[edit + 1]!
}

/** The old position where the character before the new position `at` ends. */
function endBefore(edits: Edits, at: number): number {
  const edit = lastEdit(edits, at)
  if (edit < 0) return at
  return edits[edit + 3]! + Math.max(0, at - edits[edit + 1]!)
}

/** The index of the last edit whose new start is below `limit`, or -1. */
function lastEdit(edits: Edits, limit: number): number {
  let low = 0
  let high = edits.length >> 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle << 2]! < limit) low = middle + 1
    else high = middle
  }
  return (low - 1) << 2
}

/** Takes a span of the last text back through every rewriting to the first. */
export function traceBack(layers: readonly Edits[], span: Span): Span {
  let { start, end } = span
  for (let i = layers.length - 1; i >= 0; i--) {
    start = startBefore(layers[i]!, start)
    end = endBefore(layers[i]!, end)
  }
  return { start: Math.min(start, end), end }
}
