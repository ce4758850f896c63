import { expect, test } from 'vitest'
import type { Article } from '../../src/document/index.ts'
import { readOne } from './all.ts'

const sentence = 'مینا راد، وزیر نیرو، گفت که سدهای شهر تا پایان مهر خالی می&zwnj;شود و مردم باید صرفه&#8204;جویی کنند.'
const page = `<!DOCTYPE html><html lang="fa"><head>
<title>سدها خالی می&zwnj;شود | خبرگزاری برنا</title>
<meta property="og:title" content="سدها خالی می&zwnj;شود">
<meta property="og:site_name" content="خبرگزاری برنا">
<meta property="article:published_time" content="2024-05-01T10:00:00+03:30">
<script>var x = '<p>نه</p>'</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">خانه</a></li><li><a href="/a">سیاسی</a></li></ul></nav>
<article><h1>سدها خالی می&zwnj;شود</h1>
${Array.from({ length: 6 }, () => `<p>${sentence}\n  ${sentence}</p>`).join('\n')}
</article><footer>همه حقوق محفوظ است</footer></body></html>`

const read = async (html: string) => (await readOne('a.html', html))[0] as Article

test('a page has its title, outlet and date, and no menu', async () => {
  const { text, title, fields } = await read(page)
  expect(text.slice(title!.start, title!.end)).toBe('سدها خالی می\u200cشود')
  expect(fields).toMatchObject({ outlet: 'خبرگزاری برنا', date: '2024-05-01T10:00:00+03:30' })
  expect(text).not.toMatch(/خانه|color|نه<|محفوظ/)
})

test('half-spaces survive, and a line end in the source is a space', async () => {
  const body = (await read(page)).text.split('\n')[1]!
  expect(body).toContain('خالی می\u200cشود و مردم باید صرفه\u200cجویی کنند. مینا')
})

test.each([
  ['paragraphs are lines', '<p>یک</p><p>دو</p>', 'یک\nدو'],
  ['a break ends a line', '<div>یک<br>دو<br/>سه</div>', 'یک\nدو\nسه'],
  ['words in line stay in line', '<p>یک <b>دو</b>\n<a href="#">سه</a>.</p>', 'یک دو سه.'],
  ['scripts are not read', '<p>یک</p><script>دو()</script>', 'یک'],
  ['a cell is a line', '<p>الف</p><table><tr><td>یک</td><td>دو</td></tr></table>', 'الف\nیک\nدو'],
  ['characters that are named', '<p>&laquo;یک&raquo; &amp; دو</p>', '«یک» & دو'],
])('in a fragment, %s', async (_, html, text) => {
  expect(await read(html)).toMatchObject({ text, title: null, fields: {} })
})

test('a page without words is a failure', async () => {
  expect(await readOne('a.html', '<html><body><img src="a.png"></body></html>')).toMatchObject([
    { problem: 'is a page without an article' },
  ])
})
