import type { AnalyzedArticle, Quotation, Speaker } from '../../src/document/index.ts'

const text = `وزیر نیرو: سدها خالی است
مینا راد، وزیر نیرو، هشدار داد: «سدها تا مهر خالی می‌شود، مگر آن‌که مصرف کم شود.»
او به نقل از خبرگزاری برنا شایعه را تکذیب کرد.`

function span(words: string, from = 0) {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

const minister = { id: 's1', name: 'مینا راد', role: 'وزیر نیرو', kind: 'person' } as const
const said = 'سدها تا مهر خالی می‌شود، مگر آن‌که مصرف کم شود.'

const first: Quotation = {
  document: 'dams.txt',
  id: 1,
  section: 'body',
  type: 'direct',
  text: said,
  content: [{ ...span(said), text: said }],
  cue: { text: 'هشدار داد', lemma: 'هشدار دادن', stance: 'warn', negated: false, spans: [span('هشدار داد')] },
  source: { ...span('مینا راد، وزیر نیرو'), text: 'مینا راد، وزیر نیرو', form: 'name' },
  speaker: minister,
  via: [],
  parent: null,
  confidence: 0.97,
  rule: 'subject-cue-colon',
}

const second: Quotation = {
  document: 'dams.txt',
  id: 2,
  section: 'body',
  type: 'indirect',
  text: 'شایعه',
  content: [{ ...span('شایعه'), text: 'شایعه' }],
  cue: { text: 'تکذیب کرد', lemma: 'تکذیب کردن', stance: 'deny', negated: false, spans: [span('تکذیب کرد')] },
  source: null,
  speaker: null,
  via: [{ name: 'خبرگزاری برنا', ...span('خبرگزاری برنا') }],
  parent: null,
  confidence: 0.5,
  rule: 'content-cue',
}

const speaker: Speaker = { ...minister, aliases: ['راد'], quotations: 1, words: 9, stances: { warn: 1 } }

/** An article with a quotation that has everything and one that lacks what may be absent. */
export const sample: AnalyzedArticle = {
  id: 'dams.txt',
  text,
  title: { start: 0, end: text.indexOf('\n') },
  fields: { outlet: 'برنا' },
  normalized: { text, origin: (origin) => origin },
  tokens: [],
  sentences: [],
  paragraphs: [],
  quoted: [],
  speakers: [speaker],
  quotations: [first, second],
}

/** The sample with other quotations. */
export function sampleWith(...changes: Partial<Quotation>[]): AnalyzedArticle {
  return { ...sample, quotations: changes.map((change) => ({ ...first, ...change })) }
}

/** An article in which nobody says anything. */
export const silent: AnalyzedArticle = { ...sample, id: 'silent.txt', speakers: [], quotations: [] }
