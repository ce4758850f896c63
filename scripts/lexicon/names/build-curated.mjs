// Builds the lexicons of offices, groups, organizations, places and outlets from the lists in curated/ and counts over a corpus.
// usage: node scripts/lexicon/names/build-curated.mjs CORPUS.jsonl.gz
import { countForms } from './counts.mjs'
import { readCurated } from './curated.mjs'
import { writeLexicon } from './tsv.mjs'

const ORIGIN = 'origin: written and checked by hand; counts over a corpus of 22,242 Persian news articles. licence: MIT'

/** One lexicon each; `unseen: false` leaves out the forms that the corpus does not hold. */
const LEXICONS = [
  {
    name: 'role-nouns',
    about: 'nouns that begin an office or occupation phrase: رئیس سازمان …، کارشناس بازار …',
    columns: ['noun', 'count', 'number', 'ambiguous'],
    row: (form, count, section, ambiguous) => [form, count, section, ambiguous],
    unseen: false,
  },
  {
    name: 'group-nouns',
    about: 'nouns and quantifiers of several speakers: برخی کارشناسان، منابع آگاه، مردم',
    columns: ['noun', 'count', 'kind'],
    row: (form, count, section) => [form, count, section],
    unseen: false,
  },
  {
    name: 'honorifics',
    about: 'titles and ranks before a name; «part» is kept as part of the name, «role» is an office as well',
    columns: ['form', 'kind', 'count'],
    row: (form, count, section) => [form, section, count],
    unseen: true,
  },
  {
    name: 'organizations',
    about:
      'head: nouns that begin the name of an organization (وزارت …); name: organizations whose name stands alone (ناتو)',
    columns: ['noun', 'kind', 'count', 'ambiguous'],
    row: (form, count, section, ambiguous) => [form, section, count, ambiguous],
    unseen: false,
  },
  {
    name: 'places',
    about: 'countries, provinces, cities and regions',
    columns: ['name', 'kind', 'count', 'ambiguous'],
    row: (form, count, section, ambiguous) => [form, section, count, ambiguous],
    unseen: true,
  },
  {
    name: 'outlets',
    about: 'news outlets that relay words: به گزارش رویترز، به نقل از آکسیوس',
    columns: ['name', 'count', 'kind', 'ambiguous'],
    row: (form, count, section, ambiguous) => [form, count, section, ambiguous],
    unseen: true,
  },
  {
    name: 'demonyms',
    about: 'adjectives of peoples, places and belonging in role phrases: وزیر خارجه چینی',
    columns: ['adjective', 'count', 'kind'],
    row: (form, count, section) => [form, count, section],
    unseen: false,
  },
]

const COMMON_WORDS = 'ambiguous: 1 where the form is a frequent common word as well (تایمز، بورس)'

/** Texts that lost their half-spaces write «محیط بان» for «محیط‌بان»: both count for the half-spaced form. */
const spaced = (form) => form.replaceAll('\u200c', ' ')
const countOf = (counts, form) => {
  const own = counts.get(form) ?? 0
  return form.includes('\u200c') ? own + (counts.get(spaced(form)) ?? 0) : own
}

/** The ezafe spellings of a form that ends in a vowel: نمایندهٔ and نماینده‌ی, مقام‌های. */
function ezafeForms(form) {
  if (form.endsWith('ه')) return [`${form}\u0654`, `${form}\u200cی`]
  return /[او]$/.test(form) ? [`${form}ی`] : []
}

/** Adds the ezafe spellings of all forms. */
function withEzafe(forms) {
  const spelled = new Map(forms)
  for (const [form, section] of forms) {
    for (const ezafe of ezafeForms(form)) if (!spelled.has(ezafe)) spelled.set(ezafe, section)
  }
  return spelled
}

/** The curated forms of a lexicon; the plurals of role nouns are groups as well. */
function formsOf(name) {
  const forms = readCurated(name)
  if (name === 'role-nouns') return withEzafe(forms)
  if (name !== 'group-nouns') return forms
  for (const [form, number] of formsOf('role-nouns'))
    if (number === 'plural' && !forms.has(form)) forms.set(form, number)
  return withEzafe(forms)
}

const lexicons = LEXICONS.map((lexicon) => ({ ...lexicon, forms: formsOf(lexicon.name) }))
const listed = lexicons.flatMap(({ forms }) => [...forms.keys()])
const counts = await countForms(process.argv[2], new Set([...listed, ...listed.map(spaced)]))

for (const { name, about, columns, row, unseen, forms } of lexicons) {
  const hasAmbiguous = columns.includes('ambiguous')
  const commonWords = hasAmbiguous ? readCurated(`ambiguous-${name}`) : new Map()
  const rows = [...forms]
    .filter(([form]) => unseen || countOf(counts, form) > 0)
    .map(([form, section]) => row(form, countOf(counts, form), section, commonWords.has(form) ? 1 : 0))
  const comments = [`${name}: ${about}`, ...(hasAmbiguous ? [COMMON_WORDS] : []), ORIGIN]
  writeLexicon(name, { comments, columns, rows })
  console.log(`${name}: ${rows.length} rows`)
}
