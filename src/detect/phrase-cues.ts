import type { Complement, Cue, CueKind } from '../document/index.ts'
import type { CuePhrase } from '../lexicon/cue-lexicon.ts'
import type { Lookup } from '../lexicon/lazy-map.ts'
import { isTalkNoun, WordClass } from '../lexicon/word-class.ts'
import { beginsHere, has, type Words } from './words.ts'

const { Verb, Copula } = WordClass

/** The noun or prepositional cue that begins at token `i`; the longest entry wins. */
export function phraseCueAt(
  words: Words,
  i: number,
  limit: number,
  kind: CueKind,
  entries: Lookup<readonly CuePhrase[]>,
): Cue | null {
  const entry = entries.get(words.tokens[i]!.text)?.find(({ tokens }) => beginsHere(words, i, limit, tokens))
  return entry ? fixedCue(i, i + entry.tokens.length, kind, entry) : null
}

/** «بر اساس | این گزارش», «طبق | این بیانیه»: a preposition before a document that has been spoken of; null where there is none. */
export function citingCueAt(words: Words, i: number, limit: number): Cue | null {
  const first = words.tokens[i]!.text
  const second = words.tokens[i + 1]?.text ?? ''
  const to = bases.has(first) ? i + 1 : bases.has(`${first} ${second}`) ? i + 2 : null
  if (to === null || to + 1 >= limit || !/^(?:این|همین)$/.test(words.tokens[to]!.text)) return null
  return citedDocument.test(words.tokens[to + 1]!.text)
    ? fixedCue(i, to, 'phrase', { lemma: citing, stance: 'neutral' })
    : null
}

const bases = new Set(['براساس', 'بر اساس', 'برپایه', 'بر پایه', 'بر مبنای', 'طبق', 'مطابق', 'بنابر', 'بنا بر'])
const citing = 'بر اساس'
/** Texts that «این» points at after such a preposition; of a law or a decree nobody speaks. */
export const citedDocument = /^(?:گزارش|بیانیه|اطلاعیه|نامه|مقاله|یادداشت|پیام)$/

/** «نام:» at the head of a headline or paragraph: a colon after a few words without a verb; null where there is none. */
export function headColon(words: Words, from: number, to: number): Cue | null {
  let bound = from + longestLabel
  for (let i = from + 1; i < to && i < bound; i++) {
    if (isTalkNoun(words.tokens[i]!.text) || (i === from + 1 && announcedText.test(words.tokens[from]!.text)))
      bound = from + longestTalk
    if (words.tokens[i]!.text === ':') return fixedCue(i, i + 1, 'colon', { lemma: ':', stance: 'neutral' })
    if (has(words, i, Verb | Copula) && !occasion.test(words.tokens[i]!.text)) return null
  }
  return null
}

/** «بیانیه ارتش به مناسبت بازگشت آزادگان: …»: verb forms that are what a label speaks of. */
const occasion = /^(?:بازگشت|درگذشت|شکست|برخورد)$/

/** «متن بیانیه X به شرح زیر است:», «حرف‌های X را در ادامه می‌خوانید:»: the noun of a document that follows in full; null where there is none. */
export function statementCue(words: Words, from: number, to: number): Cue | null {
  for (let i = from; i < to; i++) {
    if (!announces(words, i) || !colonWithin(words, i, to)) continue
    const at = firstDocument(words, from, i + 1)
    if (at !== null) return fixedCue(at, at + 1, 'statement', { lemma: words.tokens[at]!.text, stance: 'neutral' })
  }
  return null
}

function firstDocument(words: Words, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (announcedText.test(words.tokens[i]!.text)) return i
    if (words.tokens[i]!.text === 'پاسخ' && words.tokens[i - 1]?.text === 'متن') return i
  }
  return null
}

/** «به شرح زیر»، «به این شرح»، «می‌خوانید» */
function announces(words: Words, i: number): boolean {
  const text = words.tokens[i]!.text
  if (text === 'می‌خوانید') return true
  if (text !== 'شرح' && text !== 'قرار') return false
  const beside = `${words.tokens[i - 1]?.text} ${words.tokens[i + 1]?.text}`
  return /(?:این|بدین)$|^(?:این|بدین) | (?:زیر|ذیل)$/.test(beside)
}

function colonWithin(words: Words, from: number, to: number): boolean {
  // «به شرح زیر است؛»
  for (let i = from; i < to && i < from + 6; i++) if (/^[:؛]$/.test(words.tokens[i]!.text)) return true
  return false
}

const announcedText =
  /^(?:بیانیه|اطلاعیه|نامه|پیام|یادداشت|حکم|بخشنامه|اعلامیه|جوابیه|نوشته|توییت|توئیت|ابلاغیه|استعفانامه|سخنان|اظهارات|حرف‌های|حرفهای|صحبت‌های|گفته‌های)(?:‌ای|ی)?$/

/** A label before a colon has at most this many words and marks: معاون تحقیقات، فناوری و نوآوری دانشگاه آزاد اسلامی. */
const longestLabel = 14
/** With «در گفت‌وگو با …» before its colon. */
const longestTalk = 24

const complements: ReadonlySet<Complement> = new Set<Complement>(['clause', 'colon', 'quote'])

function fixedCue(
  from: number,
  to: number,
  kind: CueKind,
  { lemma, stance, relay = false, weak = false }: Omit<CuePhrase, 'tokens' | 'relay' | 'weak'> & Partial<CuePhrase>,
): Cue {
  return {
    from,
    to,
    kind,
    lemma,
    stance,
    relay,
    complements,
    negated: false,
    passive: false,
    person: 0,
    plural: false,
    weak,
  }
}
