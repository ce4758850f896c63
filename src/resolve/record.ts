import type {
  AttributedArticle,
  Attribution,
  Quotation,
  QuotedSpan,
  Speaker,
  SpeakerReference,
  Stance,
  TokenRange,
} from '../document/index.ts'
import { type Entity, entityName, entityRole } from './entity.ts'
import { inOneLine } from './surroundings.ts'

/** The output records, in the order of their contents. */
export function makeQuotations(
  article: AttributedArticle,
  entityOf: ReadonlyMap<Attribution, Entity | null>,
): Quotation[] {
  const spanOf = ({ from, to }: TokenRange): QuotedSpan => {
    const span = article.normalized.origin({ start: article.tokens[from]!.start, end: article.tokens[to - 1]!.end })
    return { start: span.start, end: span.end, text: article.text.slice(span.start, span.end) }
  }
  const wordsOf = ({ from, to }: TokenRange) =>
    inOneLine(article.normalized.text.slice(article.tokens[from]!.start, article.tokens[to - 1]!.end))
  /** Paragraphs in lines of their own. */
  const contentOf = (range: TokenRange) => byParagraphs(article.paragraphs, range).map(wordsOf).join('\n')
  const sections = sectionOf(article)
  const parents = parentsOf(article.attributions)
  return article.attributions.map((attribution, i) => {
    const { cue, content, source, via } = attribution
    const entity = entityOf.get(attribution) ?? null
    return {
      document: article.id,
      id: i + 1,
      section: sections(cue.from),
      type: attribution.type,
      text: content.map(contentOf).join(' … '),
      content: content.map(spanOf),
      cue: {
        text: attribution.cueParts.map(wordsOf).join(' … '),
        lemma: cue.lemma,
        stance: cue.stance,
        negated: cue.negated,
        spans: attribution.cueParts.map(spanOf).map(({ start, end }) => ({ start, end })),
      },
      source: source && {
        text: wordsOf(source),
        form: source.form,
        start: spanOf(source).start,
        end: spanOf(source).end,
      },
      speaker: entity && reference(entity),
      via: via.map((relay) => ({ name: wordsOf(relay), start: spanOf(relay).start, end: spanOf(relay).end })),
      parent: parents[i]!,
      // Weighed once all quotations are known.
      confidence: 0,
      rule: attribution.rule,
    }
  })
}

/** The parts of a range in each paragraph that it runs through; the first one is found by binary search. */
function byParagraphs(paragraphs: readonly TokenRange[], { from, to }: TokenRange): TokenRange[] {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.to <= from) low = middle + 1
    else high = middle
  }
  const parts: TokenRange[] = []
  for (let i = low; i < paragraphs.length && paragraphs[i]!.from < to; i++)
    parts.push({ from: Math.max(from, paragraphs[i]!.from), to: Math.min(to, paragraphs[i]!.to) })
  return parts
}

function sectionOf(article: AttributedArticle) {
  let at = 0
  return (token: number) => {
    while (at > 0 && article.paragraphs[at]!.from > token) at--
    while (article.paragraphs[at]!.to <= token) at++
    return article.paragraphs[at]!.section
  }
}

/** For each attribution, the id of the innermost one whose content holds it. */
function parentsOf(attributions: readonly Attribution[]): (number | null)[] {
  const open: number[] = []
  return attributions.map(({ content, nested }, i) => {
    const from = content[0]!.from
    while (open.length > 0 && attributions[open[open.length - 1]!]!.content.at(-1)!.to <= from) open.pop()
    const parent = nested && open.length > 0 ? open[open.length - 1]! + 1 : null
    open.push(i)
    return parent
  })
}

function reference(entity: Entity): SpeakerReference {
  return { id: `s${entity.order}`, name: entityName(entity), role: entityRole(entity), kind: entity.kind }
}

/** Who speaks in the article, in the order of their first words. */
export function makeSpeakers(entities: readonly Entity[], quotations: readonly Quotation[]): Speaker[] {
  return entities.flatMap((entity) => {
    const own = quotations.filter((quotation) => quotation.speaker?.id === `s${entity.order}`)
    if (own.length === 0) return []
    const stances: Partial<Record<Stance, number>> = {}
    for (const { cue } of own) stances[cue.stance] = (stances[cue.stance] ?? 0) + 1
    const name = entityName(entity)
    const words = own.reduce((sum, quotation) => sum + quotation.text.split(/\s+/).length, 0)
    const aliases = [...entity.forms].filter((form) => form !== name)
    const { id, role, kind } = reference(entity)
    return [{ id, name, role, kind, aliases, quotations: own.length, words, stances }]
  })
}
