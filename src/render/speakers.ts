import type { Speaker, Stance } from '../document/index.ts'
import { caption } from './caption.ts'
import { integer, text } from './flat.ts'
import type { CellPart, View } from './view.ts'

/** A speaker of one document. */
export interface SpeakerRow extends Speaker {
  readonly document: string
}

/** Who speaks, one row a speaker and document. */
export const speakerView: View<SpeakerRow> = {
  rows: (article) => article.speakers.map((speaker) => ({ document: article.id, ...speaker })),
  flat: {
    document: text((row) => row.document),
    id: text((row) => row.id),
    name: text((row) => row.name),
    role: text((row) => row.role),
    kind: text((row) => row.kind),
    aliases: text((row) => row.aliases.join('; ') || null),
    quotations: integer((row) => row.quotations),
    words: integer((row) => row.words),
    stances: text(
      (row) =>
        stances(row)
          .map(([stance, count]) => `${stance}:${count}`)
          .join(' ') || null,
    ),
  },
  caption,
  columns: [
    { heading: 'Speaker', share: 4 },
    { heading: 'Kind', share: 0 },
    { heading: 'Quotations', share: 0 },
    { heading: 'Words', share: 0 },
    { heading: 'Stances', share: 2 },
    { heading: 'Also called', share: 4 },
  ],
  cells: (row) => [
    named(row),
    [{ text: row.kind, emphasis: 'faint' }],
    [{ text: String(row.quotations), emphasis: 'plain' }],
    [{ text: String(row.words), emphasis: 'plain' }],
    stances(row).map(([stance, count]) => ({ text: `${stance} ${count}`, emphasis: stance })),
    [{ text: row.aliases.join('، '), emphasis: 'faint' }],
  ],
  prose: (row) => `${row.role ? `${row.name} (${row.role})` : row.name} — ${row.quotations} × «…», ${row.words} words`,
}

function named({ name, role }: SpeakerRow): CellPart[] {
  const parts: CellPart[] = [{ text: name, emphasis: 'strong' }]
  return role && role !== name ? [...parts, { text: role, emphasis: 'faint' }] : parts
}

/** The stances that occur, the most frequent first. */
function stances(row: SpeakerRow): [Stance, number][] {
  const counted = Object.entries(row.stances) as [Stance, number][]
  return counted.sort((a, b) => b[1] - a[1])
}
