/** What `letters` has answered: an article asks for the same few names again and again. */
const known = new Map<string, string>()
const mostKnown = 5_000

/** Letters alone: names are the same whether written with a space, a half-space or joined (ناظم الشریعه، ناظم‌الشریعه). */
export function letters(text: string): string {
  const answer = known.get(text)
  if (answer !== undefined) return answer
  if (known.size >= mostKnown) known.clear()
  const bare = text
    .replace(
      isPlain.test(text) ? /[^0-9A-Za-z\u0621-\u064a\u0660-\u0669\u0671-\u06d3\u06f0-\u06f9]/g : /[^\p{L}\p{N}]/gu,
      '',
    )
    .replace(/[أإ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ی')
    .replace(/[ۀة]/g, 'ه')
  known.set(text, bare)
  return bare
}

/** Persian, ASCII and the marks between them: nearly every name. A pattern of all scripts takes long to set up. */
const isPlain = /^[\n -~«»\u200c\u060c\u061b\u0621-\u064a\u0660-\u0669\u0671-\u06d3\u06f0-\u06f9]*$/

/** Words of a phrase for comparison: letters only, without «و» and prepositions. */
export function contentWords(text: string): Set<string> {
  const words = text.split(/[\s،؛:()«»"/–-]+/).map(letters)
  return new Set(
    words.filter((word) => word !== '' && !/^(?:و|در|از|به|با|را|بر|یک|یکی|این|آن|نیز|هم|های|ی)$/.test(word)),
  )
}

/** Whether one name is the other, its end, or its end but for a slip of one letter (ضیاییان، ضاییان). «سیدمناف» is «مناف». */
export function sameName(full: string, short: string): boolean {
  const a = withoutDescent(letters(full))
  const b = withoutDescent(letters(short))
  if (a === b) return true
  if (b.length < 2 || a.length < 2) return false
  if (a.length > b.length ? a.includes(b) && holdsWords(full, b) : b.includes(a) && holdsWords(short, a)) return true
  return Math.min(a.length, b.length) >= 5 && oneSlip(lastWord(full), lastWord(short)) && firstsAgree(full, short)
}

/** «سید» is left out, also where its space is lost. */
const withoutDescent = (name: string) => (name.startsWith('سید') ? name.replace(/^سیده?(?=..)/, '') : name)

/** Whether `short` is a run of whole words of `full` that leaves out the first name: القاصی in علی القاصی مهر. */
function holdsWords(fullText: string, short: string): boolean {
  const words = fullText.split(/[\s\u200c-]+/).map(letters)
  for (let from = 1; from < words.length; from++) {
    let run = ''
    for (let to = from; to < words.length && run.length < short.length; to++) run += words[to]
    if (run === short) return true
  }
  return false
}

const lastWord = (text: string) => letters(text.slice(text.lastIndexOf(' ') + 1))

/** Two full names with a slip in the surname must agree in the first name. */
function firstsAgree(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  return x.length === 1 || y.length === 1 || letters(x[0]!) === letters(y[0]!)
}

/** Whether two words of five letters or more differ by one letter changed, left out or added. */
function oneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1 && start > 0
}

/** How well two offices agree: the share of the shorter one's words that the longer has (1: وزیر دفاع, وزیر دفاع آمریکا). */
export function roleAgreement(a: string, b: string): number {
  const [x, y] = [contentWords(a), contentWords(b)]
  if (x.size === 0 || y.size === 0) return 0
  let common = 0
  for (const word of x) if (y.has(word) || variants(word).some((other) => y.has(other))) common++
  return common / Math.min(x.size, y.size)
}

/** «نماینده مردم رودسر در مجلس», «نماینده مردم فومن در مجلس»: alike but for a word that tells them apart. */
export function isOtherSeat(a: string, b: string): boolean {
  const [x, y] = [contentWords(a), contentWords(b)]
  const own = (words: Set<string>, others: Set<string>) =>
    [...words].filter(
      (w) => w.length > 2 && !others.has(w) && !generic.test(w) && ![...others].some((o) => oneSlip(w, o)),
    )
  const [left, right] = [own(x, y), own(y, x)]
  return left.length === 1 && right.length === 1 && !left[0]!.includes(right[0]!) && !right[0]!.includes(left[0]!)
}

/** Words that may take each other's place in one office. */
const generic =
  /^(?:کشور|کشورمان|ایران|جمهوری|اسلامی|امور|سابق|فعلی|جدید|محترم|استان|شهر|شهرستان|شهرداری|سازمان|اداره|وزارت|وزارتخانه|مدیرعامل|مدیرکل|عامل|مدیر|کل|رئیس|رییس|جمهور|مجلس|ما|ملی|پیشین)$/

/** Those who stand beside an office and are named by it: معاون رئیس‌جمهور is not رئیس‌جمهور. */
const deputy =
  /^(?:معاون|مشاور|سخنگو|سخنگوی|دستیار|نماینده|قائم‌مقام|قائم|جانشین|نایب|نایب‌رئیس|وکیل|منشی|همسر|دختر|پسر|برادر|خواهر|بازرس|کارشناس|عضو|فرستاده|رایزن|وابسته|سرپرست)$/

/** Whether neither is the other's deputy: both are, of the same kind, or none is. */
export function sameRank(a: string, b: string): boolean {
  const [x, y] = [a, b].map((office) => deputy.exec(office.split(' ')[0]!)?.[0].replace(/ی$/, '') ?? '')
  return x === y
}

/** «کشورمان» is ایران; رییس is رئیس is رئیسه; سخنگو is سخنگوی; دادگاه‌های is دادگاه. */
function variants(word: string): string[] {
  if (word === 'کشورمان' || word === 'ایران') return ['کشورمان', 'ایران']
  const plain = word.replace(/^رییس/, 'رئیس')
  return [
    plain,
    plain.replace(/^رئیس/, 'رییس'),
    `${word}ی`,
    word.replace(/ی$/, ''),
    `${word}های`,
    word.replace(/های?$/, ''),
  ]
}
