import type { Quotation, QuotedSpan, Relay, Span } from '../document/index.ts'
import { caption } from './caption.ts'
import { flag, integer, real, text } from './flat.ts'
import type { CellPart, View } from './view.ts'

/** Who said what, one row a quotation. */
export const quotationView: View<Quotation> = {
  rows: (article) => article.quotations,
  flat: {
    document: text((row) => row.document),
    id: integer((row) => row.id),
    section: text((row) => row.section),
    type: text((row) => row.type),
    text: text((row) => row.text),
    content_spans: text((row) => spans(row.content)),
    content_text: text((row) => row.content.map((part: QuotedSpan) => part.text).join(' … ')),
    cue_text: text((row) => row.cue.text),
    cue_lemma: text((row) => row.cue.lemma),
    cue_stance: text((row) => row.cue.stance),
    cue_negated: flag((row) => row.cue.negated),
    cue_spans: text((row) => spans(row.cue.spans)),
    source_text: text((row) => row.source?.text ?? null),
    source_form: text((row) => row.source?.form ?? null),
    source_start: integer((row) => row.source?.start ?? null),
    source_end: integer((row) => row.source?.end ?? null),
    speaker_id: text((row) => row.speaker?.id ?? null),
    speaker_name: text((row) => row.speaker?.name ?? null),
    speaker_role: text((row) => row.speaker?.role ?? null),
    speaker_kind: text((row) => row.speaker?.kind ?? null),
    via: text((row) => row.via.map((relay: Relay) => relay.name).join('; ') || null),
    via_spans: text((row) => spans(row.via) || null),
    parent: integer((row) => row.parent),
    confidence: real((row) => row.confidence),
    rule: text((row) => row.rule),
  },
  caption,
  columns: [
    { heading: '#', share: 0 },
    { heading: 'Speaker', share: 3 },
    { heading: 'Cue', share: 2 },
    { heading: 'Quotation', share: 7 },
  ],
  cells: (row) => [[{ text: String(row.id), emphasis: 'faint' }], speaker(row), cue(row), content(row)],
  prose: (row) => `${named(row)} — ${row.cue.lemma}\n${quoted(row.text)}`,
}

/** «214-360 402-410»: spans in one cell. */
function spans(list: readonly Span[]): string {
  return list.map(({ start, end }) => `${start}-${end}`).join(' ')
}

/** Content between guillemets; its own are turned inward: «… ‹…› …». */
function quoted(text: string): string {
  return `«${text.replaceAll('«', '‹').replaceAll('»', '›')}»`
}

function named({ speaker }: Quotation): string {
  if (!speaker) return '؟'
  return speaker.role ? `${speaker.name} (${speaker.role})` : speaker.name
}

function speaker({ speaker, via }: Quotation): CellPart[] {
  const parts: CellPart[] = [{ text: speaker?.name ?? '—', emphasis: 'strong' }]
  if (speaker?.role && speaker.role !== speaker.name) parts.push({ text: speaker.role, emphasis: 'faint' })
  if (via.length > 0) parts.push({ text: `به نقل از ${via.map((relay) => relay.name).join('، ')}`, emphasis: 'faint' })
  return parts
}

function cue({ cue }: Quotation): CellPart[] {
  const parts: CellPart[] = [{ text: cue.text, emphasis: 'plain' }]
  if (cue.stance !== 'neutral') parts.push({ text: cue.stance, emphasis: cue.stance })
  return parts
}

function content({ text }: Quotation): CellPart[] {
  return [{ text: quoted(text), emphasis: 'plain' }]
}
