import { clean } from '../render/cell.ts'
import type { RenderOptions } from '../render/format.ts'
import type { Explanation, QuotationExplanation, UnusedCue } from './explanation.ts'

type Paint = NonNullable<RenderOptions['paint']>
type Line = readonly [label: string, text: string | null]

/** Left-to-right mark: keeps Persian words and the Latin ones after them in order where a terminal reorders. */
const ltr = '\u200E'
/** The width of the labels, in columns. */
const labelWidth = 12
/** Of a long content the ends are shown, in code units each. */
const shownEnd = 60

/** An explanation for people, quotation by quotation; lines without anything to say are left out. */
export function explanationText({ document, quotations, unused }: Explanation, paint: Paint = (text) => text): string {
  const blocks = quotations.map((quotation) => quotationText(quotation, paint))
  const rest = unused.length === 0 ? [] : [unusedText(unused, paint)]
  return [paint(clean(document), 'faint'), ...blocks, ...rest].join('\n\n')
}

function quotationText(explained: QuotationExplanation, paint: Paint): string {
  const { quotation } = explained
  const { id, type, text, speaker, confidence } = quotation
  const heading = `${id}  ${persian(speaker?.name ?? '؟')}: ${persian(`«${shortened(text)}»`)}`
  const lines: Line[] = [
    ['text', persian(contextOf(explained))],
    ['type', `${type}, confidence ${confidence}`],
    ['cue', cueText(explained)],
    ...ruleLines(explained),
    ['source', sourceText(explained)],
    ['speaker', speakerText(explained)],
    ['goes back to', antecedentText(explained)],
    ...explained.candidates.map((lost): Line => ['not source', `${persian(lost.text)} (${lost.form}) ${lost.reason}`]),
  ]
  return [paint(heading, 'strong'), ...lines.flatMap((line) => labelled(line, paint))].join('\n')
}

function labelled([label, text]: Line, paint: Paint): string[] {
  return text === null ? [] : [`   ${paint(label.padEnd(labelWidth), 'faint')} ${text}`]
}

const persian = (text: string) => `${ltr}${clean(text)}${ltr}`

function shortened(text: string): string {
  return text.length <= 2 * shownEnd + 5 ? text : `${text.slice(0, shownEnd)} … ${text.slice(-shownEnd)}`
}

/** «… بارید. [مینا راد گفت: سدها پر است] وی افزود …». */
function contextOf({ passage: { before, text, after } }: QuotationExplanation): string {
  return `…${before}[${shortened(text)}]${after}…`
}

function cueText({ cue, quotation }: QuotationExplanation): string {
  const marks = [cue.kind, cue.stance, ...(cue.negated ? ['negated'] : []), ...(cue.passive ? ['passive'] : [])]
  const takes = cue.complements.length > 0 ? `; takes ${cue.complements.join(', ')}` : ''
  return `${persian(quotation.cue.text)} of ${persian(cue.lemma)}: ${marks.join(', ')}${takes}`
}

function ruleLines({ rule: { id, example } }: QuotationExplanation): Line[] {
  return [
    ['rule', id],
    ['as in', example && persian(example.text)],
  ]
}

function sourceText({ source, quotation }: QuotationExplanation): string {
  if (!source) return quotation.speaker ? 'no words: the subject is dropped' : 'none'
  const parts = [
    source.form,
    ...(source.name ? [`name ${persian(source.name)}`] : []),
    ...(source.role ? [`role ${persian(source.role)}`] : []),
    ...(source.known ? [] : ['nothing in it is in the lexicon']),
  ]
  return `${persian(source.text)}: ${parts.join(', ')}`
}

function speakerText({ quotation: { speaker } }: QuotationExplanation): string {
  if (!speaker) return 'the article does not tell'
  const role = speaker.role && speaker.role !== speaker.name ? `, ${persian(speaker.role)}` : ''
  return `${persian(speaker.name)}${role} (${speaker.kind}, ${speaker.id})`
}

function antecedentText({ antecedent, quotation }: QuotationExplanation): string | null {
  if (!antecedent) return null
  const where =
    antecedent.quotation === null ? "in the narrator's words" : `the source of quotation ${antecedent.quotation}`
  const side = antecedent.start < (quotation.source ?? quotation.cue.spans[0]!).start ? 'before' : 'after'
  return `${persian(antecedent.text)}, ${where}, at ${antecedent.start} (${side} it)`
}

function unusedText(unused: readonly UnusedCue[], paint: Paint): string {
  const lines = unused.map(
    ({ text, lemma, start, reason }) => `   ${start}  ${persian(text)} of ${persian(lemma)}: ${reason}`,
  )
  return [paint('Cues that made no quotation', 'strong'), ...lines].join('\n')
}
