import { describe, expect, test } from 'vitest'
import { analyze, articleFromText, type Quotation } from '../src/index.ts'
import { readGoldenCases } from './golden-cases.ts'

/** Letters only, ellipses and hamzas apart: cells are written as the article has them, output is normalized. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\.\.\.|…/g, '')
    .replace(/[أإ]/g, 'ا')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/ي|ى/g, 'ی')
    .replace(/ك/g, 'ک')

const columns: Record<string, (quotation: Quotation) => string> = {
  speaker: (quotation) => quotation.speaker?.name ?? '-',
  cue: (quotation) => quotation.cue.text,
  type: (quotation) => quotation.type,
  content: (quotation) => quotation.text,
  source: (quotation) => quotation.source?.text ?? '-',
  via: (quotation) => quotation.via.map((relay) => relay.name).join(' … ') || '-',
  stance: (quotation) => quotation.cue.stance,
  kind: (quotation) => quotation.speaker?.kind ?? '-',
  parent: (quotation) => String(quotation.parent ?? '-'),
}

const cases = readGoldenCases()
for (const file of new Set(cases.map((golden) => golden.file))) {
  describe(file, () => {
    const group = cases.filter((golden) => golden.file === file)
    test.each(group.map((golden) => [golden.title, golden] as const))('%s', (_, golden) => {
      const found = analyze(articleFromText(file, golden.text)).quotations
      const asked = Object.keys(golden.rows[0] ?? columns)
      const rows = found.map((quotation) =>
        Object.fromEntries(asked.map((name) => [name, plain(columns[name]!(quotation))])),
      )
      const wanted = golden.rows.map((row) => Object.fromEntries(asked.map((name) => [name, plain(row[name] || '-')])))
      expect(rows).toEqual(wanted)
    })
  })
}
