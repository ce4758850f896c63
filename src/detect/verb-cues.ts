import type { Cue, TokenRange } from '../document/index.ts'
import type { CueLexicon, CueVerb } from '../lexicon/cue-lexicon.ts'
import type { VerbForm } from '../lexicon/verb.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { glued } from './may-cue.ts'
import { beginsHere, has, type Words } from './words.ts'

/** The non-verbal part of a cue has at most this many words: بر این باور (بودن). */
const longestPart = 4

/** The cue verb whose head begins at token `i`: گفت، اظهار کرد، مدعی شده‌اند; null where there is none. */
export function verbCueAt(words: Words, i: number, limit: TokenRange, lexicon: CueLexicon): Cue | null {
  // «گفت وگو کند»: a conversation, whose half-spaces are lost.
  if (words.tokens[i]!.text === 'گفت' && /^وگو/.test(words.tokens[i + 1]?.text ?? '')) return null
  const forms = lexicon.heads.get(words.tokens[i]!.text)
  if (!forms) return gluedCue(words, i, lexicon)
  const form = longestForm(words, i, limit.to, forms)
  // «باید بگوید», «اگر اعلام کند»: nothing has been said; «سعدی گوید» is the literary present.
  if (!form || (isSubjunctive(form) && !/^گوید|^گویند/.test(form.tokens[0]!))) return null
  if (isImpersonal(words, i, limit.from, form)) return null
  const to = i + form.tokens.length
  return compoundCue(words, i, to, limit.from, form, lexicon) ?? simpleCue(i, to, form, lexicon)
}

/** «باید گفت که …», «می‌توان به … اشاره کرد», «اگر اظهار می‌کرد»: what one may do or might have done, not what somebody did. */
function isImpersonal(words: Words, head: number, from: number, form: VerbForm): boolean {
  if ((form.tense !== 'past' && form.tense !== 'imperfect') || form.plural) return false
  for (let i = head - 1; i >= from && i > head - furthestModal; i--) {
    const { text, kind } = words.tokens[i]!
    if (impersonal.test(text) || ((modal.test(text) || text === 'اگر') && i >= head - 2)) return true
    if (kind === 'mark' || has(words, i, WordClass.Verb | WordClass.Copula | WordClass.Complementizer)) return false
  }
  return false
}

const impersonal = /^(?:می‌توان|نمی‌توان|بتوان|نتوان)$/
const modal = /^(?:باید|نباید|بایستی|می‌بایست)$/
/** In tokens. */
const furthestModal = 25

/** The longest form that stands here; of «پرسید» (he asked, you may ask) the third person, of «خواند» (he called, he may call) the past. */
function longestForm(words: Words, i: number, limit: number, forms: readonly VerbForm[]): VerbForm | undefined {
  let found: VerbForm | undefined
  let third: VerbForm | undefined
  for (const form of forms) {
    if (found && form.tokens.length < found.tokens.length) break
    if (!beginsHere(words, i, limit, form.tokens)) continue
    found ??= form
    if (form.person !== 3) continue
    if (!isSubjunctive(form)) return form
    third ??= form
  }
  return third ?? found
}

const isSubjunctive = ({ tense }: VerbForm) => tense === 'subjunctive' || tense === 'past-subjunctive'

function gluedCue(words: Words, i: number, lexicon: CueLexicon): Cue | null {
  const [, part, tail] = glued.exec(words.tokens[i]!.text) ?? []
  if (!part || !tail) return null
  const form = lexicon.heads.get(tail)?.find((candidate) => candidate.person === 3 && candidate.tokens.length === 1)
  if (!form) return null
  for (let length = Math.min(longestPart - 1, i); length >= 0; length--) {
    const before = key(words, i - length, i, '')
    const verb = lexicon.compounds.get(`${before}${part} ${form.infinitive}`)
    if (verb) return makeCue(i - length, i + 1, form, verb.cue, verb.passive)
  }
  return null
}

/** Looks for the longest non-verbal part before the head; an adverb may stand between (تاکید هم کرد). */
function compoundCue(
  words: Words,
  head: number,
  to: number,
  from: number,
  form: VerbForm,
  lexicon: CueLexicon,
): Cue | null {
  let end = head
  if (end > from && (has(words, end - 1, WordClass.Adverb) || announcesClause(words, end - 1, to))) end--
  if (end === from || !lexicon.beforeHeads.has(words.tokens[end - 1]!.text)) return null
  for (let length = Math.min(longestPart, end - from); length > 0; length--) {
    const noun = end - length
    // «این وعده را داد» is one cue.
    const start = words.tokens[end]?.text === 'را' && end < head ? noun - 1 : noun
    const verb =
      lexicon.compounds.get(key(words, noun, end, form.infinitive)) ?? passiveOf(words, noun, end, form, lexicon)
    // «در پاسخ گفت»: the noun belongs to the preposition before it.
    if (
      verb &&
      !(length === 1 && form.infinitive === 'گفتن' && noun > from && has(words, noun - 1, WordClass.Preposition))
    ) {
      return makeCue(start, to, form, verb.cue, verb.passive)
    }
  }
  return null
}

/** «خواستار | آن | شد که …», «این وعده | را | داد که …»: the word at `i` only announces the clause. */
function announcesClause(words: Words, i: number, to: number): boolean {
  if (words.tokens[to]?.text !== 'که') return false
  const { text } = words.tokens[i]!
  // «قرارداد این اطمینان را می‌دهد که …» is nobody's word.
  const given = words.tokens[i - 2]?.text === 'این' && !words.tokens[to - 1]!.text.startsWith('می')
  return /^(?:آن|این)$/.test(text) || (text === 'را' && given)
}

function passiveOf(words: Words, start: number, end: number, form: VerbForm, lexicon: CueLexicon) {
  if (form.infinitive !== 'شدن') return undefined
  const active =
    lexicon.compounds.get(key(words, start, end, 'کردن')) ?? lexicon.compounds.get(key(words, start, end, 'دادن'))
  return active && { cue: active.cue, passive: true }
}

function key(words: Words, from: number, to: number, infinitive: string): string {
  let text = ''
  for (let i = from; i < to; i++) text += `${words.tokens[i]!.text} `
  return text + infinitive
}

function simpleCue(from: number, to: number, form: VerbForm, lexicon: CueLexicon): Cue | null {
  const verb = lexicon.simple.get(form.infinitive)
  return verb ? makeCue(from, to, form, verb, false) : null
}

function makeCue(from: number, to: number, form: VerbForm, verb: CueVerb, passive: boolean): Cue {
  return {
    from,
    to,
    kind: 'verb',
    lemma: verb.lemma,
    stance: verb.stance,
    complements: verb.complements,
    negated: form.negated,
    passive: passive || form.passive,
    person: form.person,
    plural: form.plural,
    relay: false,
    weak: verb.weak,
  }
}
