import { attribute } from '../src/attribute/index.ts'
import { detect } from '../src/detect/index.ts'
import type { AnalyzedArticle, AttributedArticle, Cue, DetectedArticle, TokenRange } from '../src/document/index.ts'
import { loadLexicon } from '../src/lexicon/index.ts'
import { resolve } from '../src/resolve/index.ts'
import { tokenizeText, wordsOf } from './tokenize/lines.ts'

const lexicon = loadLexicon()

/** A text that is spelled well already, up to the stage in the name; its first line is the title where `titled`. */
export const detectText = (text: string, titled = false): DetectedArticle => detect(tokenizeText(text, titled), lexicon)

export const attributeText = (text: string, titled = false): AttributedArticle => attribute(detectText(text, titled))

export const resolveText = (text: string, titled = false): AttributedArticle & AnalyzedArticle =>
  resolve(attributeText(text, titled), lexicon)

/** Each cue's words: ['اظهار کرد', 'گفت']. */
export const cueWords = (text: string, titled = false): string[] => {
  const article = detectText(text, titled)
  return article.cues.map((cue) => wordsOf(article, cue))
}

/** The only cue of a text; throws where there is none or more than one. */
export function onlyCue(text: string, titled = false): Cue {
  const { cues } = detectText(text, titled)
  if (cues.length !== 1) throw new Error(`${cues.length} cues in: ${text}`)
  return cues[0]!
}

/** A range's words, or null where there is no range. */
export const wordsOrNull = (article: DetectedArticle, range: TokenRange | null) => range && wordsOf(article, range)
