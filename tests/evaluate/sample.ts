import { evaluate, type GoldArticle, type SystemQuotation } from '../../src/evaluate/index.ts'

/** Two persons speak; the second, by a pronoun, in the third sentence as well. */
export const text = `مینا راد: سدها خالی است
مینا راد، وزیر نیرو، گفت: آب سدهای شهر تا پایان مهر کم می‌شود.
پرهام کیانی هشدار داد که باران امسال کمتر از پیش می‌بارد. او افزود: مردم باید صرفه‌جویی کنند.`

/** The place of some words. */
export function at(words: string, from = 0): [number, number] {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`no «${words}» in the sample`)
  return [start, start + words.length]
}

const body = text.indexOf('\n')
const common = { via: [], optional: false, nested: false }

export const gold: GoldArticle = {
  id: 'a1',
  entities: [
    { id: 'e1', name: 'مینا راد', kind: 'person', role: 'وزیر نیرو', aliases: ['راد'] },
    { id: 'e2', name: 'پرهام کیانی', kind: 'person', role: null, aliases: [] },
  ],
  attributions: [
    {
      ...common,
      type: 'direct',
      content: [at('سدها خالی است')],
      cue: [at(':')],
      source: at('مینا راد'),
      speaker: 'e1',
    },
    {
      ...common,
      type: 'direct',
      content: [at('آب سدهای شهر تا پایان مهر کم می‌شود')],
      cue: [at('گفت')],
      source: at('مینا راد، وزیر نیرو', body),
      speaker: 'e1',
    },
    {
      ...common,
      type: 'indirect',
      content: [at('باران امسال کمتر از پیش می‌بارد')],
      cue: [at('هشدار داد')],
      source: at('پرهام کیانی'),
      speaker: 'e2',
    },
    {
      ...common,
      type: 'direct',
      content: [at('مردم باید صرفه‌جویی کنند')],
      cue: [at('افزود')],
      source: at('او افزود').map((n, i) => (i === 0 ? n : n - ' افزود'.length)) as [number, number],
      speaker: 'e2',
    },
  ],
}

const span = ([start, end]: readonly [number, number]) => ({ start, end })

/** What a system gives that makes no error. */
export const perfect: readonly SystemQuotation[] = gold.attributions.map(({ type, content, cue, source, speaker }) => ({
  type,
  content: content.map(span),
  cue: cue.map(span),
  source: source && span(source),
  speaker: gold.entities.find(({ id }) => id === speaker)!.name,
  confidence: 0.97,
}))

/** The perfect quotations with one changed. */
export function changed(i: number, change: Partial<SystemQuotation>): SystemQuotation[] {
  return perfect.map((quotation, j) => (j === i ? { ...quotation, ...change } : quotation))
}

export function evaluated(quotations: readonly SystemQuotation[], annotated: GoldArticle = gold) {
  return evaluate([{ text, gold: annotated, quotations }])
}
