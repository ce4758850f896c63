import type { Span } from '../document/index.ts'

/** No headline is longer, in code units; a first paragraph often is. */
const longest = 200
/** «… شد. او …», «… شد.», but neither «۲.۵ درصد» nor «و...». */
const sentenceEnd = /(?<!\.)\.\s\S|(?<!\.)[.،؛]$/
/** Leads of agencies, posted without a title: «به گزارش ایسنا، …». */
const lead = /^به\s(?:گزارش|نقل\sاز)(?:\s|$)/

/**
 * The title of a text without fields: its first line, where that is followed by more, short, and no sentence.
 * Null where the first line is a paragraph like the others. The span counts in the given text.
 */
export function titleOf(text: string): Span | null {
  const start = text.search(/\S/)
  const lineEnd = text.indexOf('\n', start)
  if (start < 0 || lineEnd < 0 || !/\S/.test(text.slice(lineEnd))) return null
  const line = text.slice(start, lineEnd).trimEnd()
  if (line.length > longest || sentenceEnd.test(line) || lead.test(line)) return null
  return { start, end: start + line.length }
}
