import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article } from '../document/index.ts'
import { decode } from './decode.ts'
import { failure, type ReadFailure } from './failure.ts'
import { htmlText } from './html-text.ts'
import { readAll, type Source } from './source.ts'

/** Reads a web page: title, body, outlet and date of its article, without menus and advertisements. */
export async function* readHtml(source: Source): AsyncGenerator<Article | ReadFailure> {
  const decoded = decode(await readAll(source))
  if ('problem' in decoded) return yield failure(source.name, decoded.problem, decoded.hint, decoded.line)
  const { title, body, fields } = isPage(decoded.text) ? pageArticle(decoded.text) : fragmentArticle(decoded.text)
  if (body === '') return yield failure(source.name, 'is a page without an article')
  const headline = title.replace(/\s+/g, ' ').trim()
  yield {
    id: source.name,
    text: headline ? `${headline}\n${withoutFirstLine(body, headline)}` : body,
    title: headline ? { start: 0, end: headline.length } : null,
    fields,
  }
}

/** Most pages print the title once more above the body. */
function withoutFirstLine(body: string, line: string): string {
  return body.startsWith(`${line}\n`) ? body.slice(line.length + 1) : body
}

interface PageArticle {
  readonly title: string
  readonly body: string
  readonly fields: Readonly<Record<string, string>>
}

/** A whole page, as opposed to the body of an article that somebody has cut out of one. */
function isPage(html: string): boolean {
  return /<(?:html|head|body)[\s>]/i.test(html)
}

function pageArticle(html: string): PageArticle {
  const { document } = parseHTML(html)
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    keepClasses: false,
  }).parse()
  if (!article?.content) return fragmentArticle(html)
  const known = { outlet: article.siteName, date: article.publishedTime, author: article.byline }
  const fields = Object.entries(known).flatMap(([name, value]) => (value ? [[name, value.trim()]] : []))
  return { title: article.title ?? '', body: fragmentArticle(article.content).body, fields: Object.fromEntries(fields) }
}

function fragmentArticle(html: string): PageArticle {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return { title: '', body: htmlText(document.body), fields: {} }
}
