import type { AnalyzedArticle, QuotationCue, Stance } from '../document/index.ts'
import { caption } from './caption.ts'
import { flag, integer, text } from './flat.ts'
import type { CellPart, View } from './view.ts'

/** A cue of one document: «مدعی شدن» in all its forms. */
export interface CueRow {
  readonly document: string
  readonly lemma: string
  readonly stance: Stance
  readonly negated: boolean
  /** Number of quotations that it introduces. */
  readonly quotations: number
  /** The words themselves, each once: «مدعی شد»، «مدعی است». */
  readonly forms: readonly string[]
}

const negated: CellPart = { text: 'negated', emphasis: 'faint' }

/** With what words speech is introduced, one row a cue and document, the most frequent first. */
export const cueView: View<CueRow> = {
  rows: cueRows,
  flat: {
    document: text((row) => row.document),
    lemma: text((row) => row.lemma),
    stance: text((row) => row.stance),
    negated: flag((row) => row.negated),
    quotations: integer((row) => row.quotations),
    forms: text((row) => row.forms.join('; ')),
  },
  caption,
  columns: [
    { heading: 'Cue', share: 3 },
    { heading: 'Stance', share: 0 },
    { heading: 'Quotations', share: 0 },
    { heading: 'Forms', share: 5 },
  ],
  cells: (row) => [
    [{ text: row.lemma, emphasis: 'strong' }, ...(row.negated ? [negated] : [])],
    [{ text: row.stance, emphasis: row.stance }],
    [{ text: String(row.quotations), emphasis: 'plain' }],
    [{ text: row.forms.join('، '), emphasis: 'faint' }],
  ],
  prose: (row) => `${row.lemma} — ${row.quotations}: ${row.forms.join('، ')}`,
}

function cueRows({ id, quotations }: AnalyzedArticle): CueRow[] {
  const groups = new Map<string, QuotationCue[]>()
  for (const { cue } of quotations) {
    const key = `${cue.lemma} ${cue.negated}`
    groups.set(key, [...(groups.get(key) ?? []), cue])
  }
  const rows = Array.from(groups.values(), (cues) => {
    const { lemma, stance, negated } = cues[0]!
    const forms = [...new Set(cues.map((cue) => cue.text))]
    return { document: id, lemma, stance, negated, quotations: cues.length, forms }
  })
  return rows.sort((a, b) => b.quotations - a.quotations)
}
