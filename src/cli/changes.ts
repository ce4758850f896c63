import type { NormalizedText, Span } from '../index.ts'

/** Words that normalization changed. */
export interface Change {
  readonly before: string
  readonly after: string
}

/** The words of a line that changed, and words between which the blank changed: «گفت:آب» → «گفت: آب». */
export function changes(line: string, normalized: NormalizedText): Change[] {
  const groups: { start: number; end: number }[] = []
  let lastRead = 0
  for (const { 0: word, index: start } of normalized.text.matchAll(/\S+/g)) {
    const end = start + word.length
    const read = normalized.origin({ start, end })
    const last = groups.at(-1)
    if (last && line.slice(lastRead, read.start) !== normalized.text.slice(last.end, start)) last.end = end
    else groups.push({ start, end })
    lastRead = read.end
  }
  const changesOf = ({ start, end }: Span): Change => {
    const read = normalized.origin({ start, end })
    return { before: line.slice(read.start, read.end), after: normalized.text.slice(start, end) }
  }
  return groups.map(changesOf).filter(({ before, after }) => before !== after)
}
