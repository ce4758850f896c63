import type { Format } from './format.ts'
import type { CellPart } from './view.ts'

const style = `:root { color-scheme: light dark; font: 1rem/1.8 Vazirmatn, Tahoma, sans-serif }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
p { margin: 0 } table { border-collapse: collapse; width: 100%; margin: .5rem 0 3rem }
th, td { border: 1px solid #8886; padding: .4rem .7rem; vertical-align: top; text-align: start }
.strong { font-weight: bold } .faint, .assert { opacity: .65 }
.claim { color: #b58900 } .deny, .criticize { color: #dc322f } .warn { color: #d33682 }
.promise, .praise { color: #2aa198 } .demand, .ask, .admit { color: #268bd2 }`

const head = `<meta charset="utf-8">\n<title>news</title>\n<style>\n${style}\n</style>`

/** One page to read and to send on, with a table for each article; it loads nothing. */
export const html: Format = (view) => {
  const heading = view.columns.map((column) => `<th dir="ltr">${escaped(column.heading)}</th>`).join('')
  return {
    begin: `<!doctype html>\n<html lang="fa" dir="rtl">\n<head>\n${head}\n</head>\n<body>\n`,
    between: '',
    end: '</body>\n</html>\n',
    each: (article) => {
      const rows = view.rows(article).map((row) => `<tr>${view.cells(row).map(cell).join('')}</tr>\n`)
      if (rows.length === 0) return ''
      const above = view.caption(article).map(paragraph).join('\n')
      return `<section>\n${above}\n<table>\n<thead><tr>${heading}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n</section>\n`
    },
  }
}

function cell(parts: readonly CellPart[]): string {
  return `<td>${parts.map(paragraph).join('')}</td>`
}

function paragraph({ text, emphasis }: CellPart): string {
  return `<p dir="auto" class="${emphasis}">${escaped(text)}</p>`
}

/** The text as it is, whatever markup it holds. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
