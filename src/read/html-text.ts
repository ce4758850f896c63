/** As much of a DOM node as is needed to read it. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

const textNode = 3
const elementNode = 1
/** Elements that stand on lines of their own. */
const block =
  /^(?:address|article|aside|blockquote|d[dlt]|div|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/i
/** Elements whose text nobody reads. */
const silent = /^(?:head|script|style|noscript|template|iframe|object|svg|button|select|textarea)$/i

/** The text of an element, one paragraph a line. Half-spaces and no-break spaces stay as they are. */
export function htmlText(root: HtmlNode): string {
  const pieces: string[] = []
  collect(root, pieces)
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function collect(node: HtmlNode, pieces: string[]): void {
  if (node.nodeType === textNode) {
    // A line's end in the source of a page is a space on the page.
    pieces.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '))
    return
  }
  if (node.nodeType !== elementNode || silent.test(node.nodeName)) return
  const ownLine = block.test(node.nodeName) || /^br$/i.test(node.nodeName)
  if (ownLine) pieces.push('\n')
  for (const child of node.childNodes) collect(child, pieces)
  if (ownLine) pieces.push('\n')
}
