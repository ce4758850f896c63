// Verb forms from stems: what می goes before, and the participles that اند goes after.
import { readFileSync } from 'node:fs'

const PRESENT = ['م', 'ی', 'د', 'یم', 'ید', 'ند']
const PAST = ['', 'م', 'ی', 'یم', 'ید', 'ند']
/** Preverbs of participles: برداشته‌اند، فرونشانده‌ایم. */
const PREVERBS = ['بر', 'در', 'باز', 'وا', 'ور', 'فرو', 'فرا']
const OBJECTS = ['ش', 'شان', 'مان', 'ت', 'تان']

/** @returns {{forms: Set<string>, participles: Set<string>}} */
export function inflect(path, seen) {
  const forms = new Set()
  const participles = new Set()
  const presents = new Set()
  const pasts = new Set()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [past, present] = line.split(' ')
    if (!present || line.startsWith('#')) continue
    pasts.add(past)
    presents.add(present === '-' ? past.slice(0, -2) : present)
  }
  const listed = [...pasts]
  for (const stem of learned(seen, PRESENT.slice(0, 6))) presents.add(stem)
  for (const stem of presents) {
    const stems = /[او]$/.test(stem) ? [stem, `${stem}ی`, `${stem}ئ`] : [stem]
    for (const s of stems) for (const ending of PRESENT) add(forms, s + ending)
    // A causative is made from any present stem: رویانید، نوشاندن
    for (const causative of [`${stem}اند`, `${stem}انید`]) if (!/[او]$/.test(stem)) pasts.add(causative)
    if (!/[او]$/.test(stem)) for (const ending of PRESENT) add(forms, `${stem}ان${ending}`)
  }
  for (const stem of pasts) {
    for (const ending of PAST) add(forms, stem + ending)
    for (const participle of negatable(stem)) participles.add(participle)
    forms.add(`${stem}ه`)
  }
  for (const stem of listed) {
    for (const preverb of PREVERBS) for (const p of negatable(stem)) participles.add(preverb + p)
  }
  return { forms, participles }

  function add(set, form) {
    set.add(form)
    if (/[دیم]$/.test(form)) for (const object of OBJECTS) if (seen.has(form + object)) set.add(form + object)
  }
}

/** A stem's participle and its negations: رفته، نرفته; آمده، نیامده. */
const negatable = (stem) => [`${stem}ه`, `ن${stem}ه`, `نی${stem.replace(/^آ/, 'ا')}ه`]

/** Stems seen after می with three endings or more. */
function learned(seen, endings) {
  const found = new Map()
  for (const form of seen.keys()) {
    for (const ending of endings) {
      if (!form.endsWith(ending) || form.length < ending.length + 2) continue
      const stem = form.slice(0, -ending.length)
      found.set(stem, (found.get(stem) ?? 0) + 1)
    }
  }
  return [...found].filter(([, n]) => n >= 3).map(([stem]) => stem)
}
