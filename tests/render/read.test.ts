import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { html } from '../../src/render/html.ts'
import { views } from '../../src/render/index.ts'
import { sample, sampleWith, silent } from './sample.ts'

describe('the article as it runs', () => {
  const rows = views.read.rows(sample)

  test('is cut where somebody speaks', () => {
    expect(rows.map(({ quotation, speaker }) => [quotation, speaker])).toEqual([
      [null, null],
      [1, 'مینا راد'],
      [null, null],
      [2, null],
      [null, null],
    ])
  })

  test('spans cut the right words out of the text, in order and without overlap', () => {
    let last = 0
    for (const { start, end, text } of rows) {
      expect(sample.text.slice(start, end)).toBe(text)
      expect(start).toBeGreaterThanOrEqual(last)
      last = end
    }
  })

  test('no word is lost', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
    expect(words(rows.map((row) => row.text).join(' '))).toEqual(words(sample.text))
  })

  test('what is quoted within a quotation belongs to the outer one', () => {
    const [outer] = sample.quotations
    const { start } = outer!.content[0]!
    const inner = { ...outer!, id: 2, parent: 1, content: [{ start: start + 5, end: start + 9, text: 'تا م' }] }
    const nested = views.read.rows({ ...sample, quotations: [outer!, inner] })
    expect(nested.filter((row) => row.quotation !== null).map((row) => row.quotation)).toEqual([1])
  })

  test('is one stretch where nobody speaks', () => {
    expect(views.read.rows(silent)).toMatchObject([{ start: 0, end: silent.text.length, quotation: null }])
  })
})

describe('HTML', () => {
  const page = async (article: typeof sample) => {
    const { begin, end, each } = html(views.quotes, {})
    return parseHTML(begin + (await each(article)) + end).document
  }

  test('is a page with a row for each quotation', async () => {
    const document = await page(sample)
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2)
    expect(document.querySelector('.strong')?.textContent).toBe('وزیر نیرو: سدها خالی است')
  })

  test('shows markup as it is', async () => {
    const document = await page(sampleWith({ text: '<script>"الف" & ب</script>' }))
    expect(document.querySelector('script')).toBeNull()
    expect(document.body.textContent).toContain('<script>"الف" & ب</script>')
  })
})
