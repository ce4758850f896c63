import type { AttributedArticle, Attribution, Cue, DetectedArticle, Mention } from '../document/index.ts'
import { askedClauses } from './asked.ts'
import { Context } from './context.ts'
import { findLabels, questionParagraphs } from './interview.ts'
import { nestedIsPlain } from './nested.ts'
import { type Finding, makeAttribution, type Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { hasTopics } from './rules/topic-label.ts'

/** Speech within speech within speech is not looked for. */
const deepest = 2

/** Ties contents, cues and sources. Cues inside the content of another attribution make nested ones, or none. */
export function attribute<A extends DetectedArticle>(article: A): A & AttributedArticle {
  const context = new Context(article)
  const attributions: Attribution[] = []
  const used = new Set<Mention>()
  context.labels = findLabels(context)
  context.hasTopics = hasTopics(context)
  context.hide(askedClauses(context))
  context.hide(questionParagraphs(context))
  for (const cue of article.cues) {
    const depth = context.depth[cue.from]!
    if (depth >= deepest || context.paragraph(cue.from).section === 'boilerplate') continue
    const match = firstMatch(context, cue)
    if (!match || (depth > 0 && !nestedIsPlain(context, match.finding, cue))) continue
    const via = unusedRelays(match.finding, used)
    attributions.push(makeAttribution(match.rule, cue, match.finding, via, depth > 0))
    context.deepen(match.finding.content)
  }
  attributions.sort((a, b) => a.content[0]!.from - b.content[0]!.from || b.content[0]!.to - a.content[0]!.to)
  return Object.assign({}, article, { attributions })
}

/** A dateline relays only the first words after it. */
function unusedRelays({ via = [], source }: Finding, used: Set<Mention>): Mention[] {
  const unused = via.filter((relay) => relay !== source && !used.has(relay))
  for (const relay of unused) if (relay.position === 'relay') used.add(relay)
  return unused
}

function firstMatch(context: Context, cue: Cue): { rule: Rule; finding: Finding } | null {
  for (const rule of rules) {
    if (!rule.cues.includes(cue.kind)) continue
    const finding = rule.apply(context, cue)
    if (finding) return { rule, finding }
  }
  return null
}
