import { analyze } from './analyze.ts'
import { rules } from './attribute/rules/index.ts'
import type { Article } from './document/index.ts'
import { type Explanation, explainArticle } from './explain/index.ts'
import type { Lexicon } from './lexicon/index.ts'

/** Runs the whole pipeline on one article and says why its quotations are as they are. */
export function explain(article: Article, lexicon?: Lexicon): Explanation {
  return explainArticle(analyze(article, lexicon), rules)
}
