import { attribute } from './attribute/index.ts'
import { detect } from './detect/index.ts'
import type { AnalyzedArticle, Article, AttributedArticle, TokenizedArticle } from './document/index.ts'
import { type Lexicon, loadLexicon } from './lexicon/index.ts'
import { normalize } from './normalize/index.ts'
import { resolve } from './resolve/index.ts'
import { tokenize } from './tokenize/index.ts'

let shared: Lexicon | undefined

/** Runs the whole pipeline on one article. The lexicon is read at the first call and kept. */
export function analyze(article: Article, lexicon: Lexicon = sharedLexicon()): AttributedArticle & AnalyzedArticle {
  const normalized = normalize(article, lexicon.spacing)
  const tokenized = tokenize(normalized)
  const detected = detect(tokenized, lexicon)
  const attributed = attribute(detected)
  return resolve(attributed, lexicon)
}

/** Repairs the spelling of an article and finds its words, sentences and paragraphs: the first two stages alone. */
export function tokenizeArticle(article: Article, lexicon: Lexicon = sharedLexicon()): TokenizedArticle {
  return tokenize(normalize(article, lexicon.spacing))
}

function sharedLexicon(): Lexicon {
  shared ??= loadLexicon()
  return shared
}
