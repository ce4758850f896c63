import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { views } from '../../src/render/index.ts'
import { parquet } from '../../src/render/parquet.ts'
import { sample, silent } from './sample.ts'

/** The file of some articles, as a reader of Parquet takes it. */
async function fileOf(articles: readonly (typeof sample)[], view: keyof typeof views = 'quotes'): Promise<ArrayBuffer> {
  const { each, encode } = parquet(views[view], {})
  async function* pieces() {
    for (const article of articles) yield await each(article)
  }
  const chunks = []
  for await (const chunk of encode!(pieces())) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks)).buffer
}

describe('a Parquet file', () => {
  test('reads back as the columns of CSV, with types and nulls', async () => {
    const rows = await parquetReadObjects({ file: await fileOf([sample]) })
    expect(rows).toHaveLength(2)
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(views.quotes.flat))
    expect(rows[0]).toMatchObject({
      id: 1,
      speaker_name: 'مینا راد',
      cue_negated: false,
      confidence: 0.97,
      parent: null,
    })
    expect(rows[1]).toMatchObject({ id: 2, speaker_name: null, source_start: null, via: 'خبرگزاری برنا' })
  })

  test('has the same columns where nothing was found', async () => {
    const file = await fileOf([silent])
    expect(parquetMetadata(file).schema.map(({ name }) => name)).toEqual(['root', ...Object.keys(views.quotes.flat)])
    expect(await parquetReadObjects({ file })).toEqual([])
  })

  test('of many rows has several groups', async () => {
    const file = await fileOf(Array.from({ length: 21_000 }, () => sample))
    expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1)
    const rows = await parquetReadObjects({ file, columns: ['id', 'text'], rowStart: 41_998 })
    expect(rows).toMatchObject([{ id: 1 }, { id: 2, text: 'شایعه' }])
  })

  test('holds speakers and documents too', async () => {
    expect(await parquetReadObjects({ file: await fileOf([sample], 'speakers') })).toMatchObject([
      { id: 's1', words: 9 },
    ])
    expect(await parquetReadObjects({ file: await fileOf([sample], 'analyze') })).toMatchObject([
      { document: 'dams.txt' },
    ])
  })
})
