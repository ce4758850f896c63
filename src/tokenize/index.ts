import type { NormalizedArticle, Span, TokenizedArticle } from '../document/index.ts'
import { markSections } from './boilerplate.ts'
import { withoutMarkup } from './markup.ts'
import { splitParagraphs } from './paragraphs.ts'
import { pairQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { splitWords } from './words.ts'

/** Splits an article into tokens, paragraphs, sentences and quoted ranges. */
export function tokenize<A extends NormalizedArticle>(article: A): A & TokenizedArticle {
  const { text } = article.normalized
  const tokens = withoutMarkup(splitWords(text))
  const titleEnd = normalizedTitleEnd(article, tokens)
  const lines = splitParagraphs(text, tokens, titleEnd)
  const paragraphs = markSections(text, tokens, lines, titleEnd)
  const sentences = splitSentences(tokens, lines)
  return Object.assign({}, article, { tokens, paragraphs, sentences, quoted: pairQuotes(tokens, lines) })
}

/** Where the title ends in the normalized text: after the last token that came from the title as read. */
function normalizedTitleEnd(article: NormalizedArticle, tokens: readonly Span[]): number {
  const { title } = article
  if (!title) return 0
  let end = 0
  for (const token of tokens) {
    if (article.normalized.origin(token).end > title.end) break
    end = token.end
  }
  return end
}
