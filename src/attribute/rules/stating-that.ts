import type { Cue, QuotedRange, TokenRange } from '../../document/index.ts'
import { isMatterNoun, WordClass } from '../../lexicon/word-class.ts'
import { holdsVerb, linkBefore } from '../content.ts'
import type { Context } from '../context.ts'
import { colonAfter } from '../frame.ts'
import { type Rule, typeOfClause } from '../rule.ts'
import { findRelays } from '../source.ts'
import { findSubject } from '../subject.ts'

const { Verb, Copula, Pronoun, Complementizer, Conjunction } = WordClass

/** «با بیان اینکه …، گفت: …»: the clause of the noun is a quotation of its own, with the subject of the verb that follows. */
export const statingThat: Rule = {
  id: 'stating-that',
  example: {
    text: 'وی با بیان اینکه بارش‌ها کمتر شده است، افزود: مصرف آب باید کم شود.',
    source: 'وی',
    content: 'بارش‌ها کمتر شده است',
  },
  cues: ['noun', 'claim'],
  apply(context, cue) {
    const start = clauseStart(context, cue)
    // «صرف نظر از اینکه …» states nothing.
    if (start === null || context.text(cue.from - 1) === 'صرف') return null
    const main = mainCue(context, cue, start)
    const marked = quotedClause(context, start)
    const to = marked
      ? marked.close + 1
      : main
        ? clauseEnd(context, start, main, context.sentence(cue.from).to)
        : firstComma(context, start)
    const range = innerQuotation(context, context.trim({ from: start, to }))
    if (range.to <= range.from) return null
    const claimant = context
      .mentionsBefore(start)
      .find((mention) => mention.known && mention.from === cue.to && mention.position === 'phrase')
    // «از اظهارنظر درباره اینکه … خودداری کرد»: nobody states anything.
    if ((!main || cue.kind === 'claim') && !claimant && !/^(?:با|ضمن|این)$/.test(context.text(cue.from - 1)))
      return null
    const source = claimant ?? findSubject(context, main ?? cue)
    const quoted = context.quoteAt.get(range.from - 1)?.close === range.to
    return {
      content: [range],
      source,
      via: findRelays(context, cue.from),
      type: quoted ? 'direct' : typeOfClause(context, range),
    }
  },
}

/** «با بیان اینکه «آب کم است» به بارش‌ها اشاره کرد»: a clause that stands in quotation marks whole; null where none does. */
function quotedClause(context: Context, start: number): QuotedRange | null {
  const quote = context.quoteAt.get(start)
  if (!quote?.closed || !holdsVerb(context, quote)) return null
  return context.has(quote.close + 1, Verb | Copula) ? null : quote
}

/** Without a verb of speech after it the clause ends at the comma: ادعای X درباره اینکه …، اهالی را آرام نکرد. */
function firstComma(context: Context, start: number): number {
  const { to } = context.sentence(start)
  for (let i = start; i < to; i++) if (context.text(i) === '،' && context.has(i - 1, Verb | Copula)) return i
  return to
}

function innerQuotation(context: Context, range: TokenRange): TokenRange {
  const quote = context.quoteAt.get(range.from)
  return quote?.close === range.to - 1 ? context.trim({ from: range.from + 1, to: range.to - 1 }) : range
}

/** The word after «اینکه», which follows the noun at once or after a noun phrase and «و» (با اشاره به شرایط اکران و اینکه …). */
function clauseStart(context: Context, cue: Cue): number | null {
  const { to } = context.sentence(cue.from)
  // «با این توضیح که …»
  if (context.text(cue.to) === 'که' && context.text(cue.from - 1) === 'این') return cue.to + 1
  for (let i = cue.to; i < to && i < cue.to + 12; i++) {
    if (isThat(context, i)) return afterThat(context, i)
    if (context.has(i, Verb | Copula) || (i >= cue.to + 4 && context.has(cue.to, WordClass.Preposition))) break
  }
  for (let i = cue.to; i < to && i < cue.to + 20; i++) {
    if (context.has(i, Verb | Copula)) return null
    if (isThat(context, i) && context.text(i - 1) === 'و') return afterThat(context, i)
  }
  return null
}

function afterThat(context: Context, i: number): number {
  if (!/^(?:این|آن)$/.test(context.text(i))) return i + 1
  return context.text(i + 1) === 'که' ? i + 2 : i + 3
}

function isThat(context: Context, i: number): boolean {
  const text = context.text(i)
  if (/^(?:اینکه|این‌که|آنکه|آن‌که)$/.test(text)) return true
  if (text !== 'این' && text !== 'آن') return false
  return context.text(i + 1) === 'که' || (isMatterNoun(context.text(i + 1)) && context.text(i + 2) === 'که')
}

/** The verb that ends the clause: one with a colon, else one after a comma, else the last of the sentence. */
function mainCue(context: Context, cue: Cue, start: number): Cue | null {
  const later = context.cuesIn[context.sentenceOf[cue.from]!]!.filter(
    (c) => c.kind === 'verb' && c.person === 3 && c.from > start,
  )
  return (
    later.find((c) => colonAfter(context, c) !== null) ??
    later.find((c) => afterComma(context, c, start)) ??
    later.at(-1) ??
    null
  )
}

/** Only the verb's own adverbs and phrases stand between the comma and it. */
function afterComma(context: Context, cue: Cue, start: number): boolean {
  return commaBefore(context, cue, start) !== null
}

function commaBefore(context: Context, cue: Cue, start: number): number | null {
  for (let i = cue.from - 1; i > start; i--) {
    if (context.text(i) === '،' || context.text(i) === '؛' || context.text(i) === ',') return i
    if (context.has(i, Verb | Copula | Complementizer)) return null
  }
  return null
}

function clauseEnd(context: Context, start: number, main: Cue | null, limit: number): number {
  const next = nextStatement(context, start, main?.from ?? limit)
  if (next !== null) return next
  if (!main) return limit
  const aside = asideAfter(context, start, main.from)
  if (aside !== null) return aside
  const comma = commaBefore(context, main, start)
  if (comma !== null) return comma
  const link = linkBefore(context, main, start)
  if (link !== null) return link
  // «… تصویب شده است، | اجرای آن را زمینه‌ساز رشد دانست»
  const judged = firstComma(context, start)
  if (judged < main.from && context.hasWithin({ from: judged, to: main.from }, WordClass.ObjectMarker)) return judged
  let to = main.from
  // «… خالی بود در این باره می‌گوید: …»
  if (aboutThis.test(context.words({ from: to - 3, to }))) to -= 3
  // «… ممنوع کرده است وی اظهار داشت»: no comma; the clause ends with its verb.
  while (to > start && !context.has(to - 1, Verb | Copula) && context.has(to - 1, Pronoun | WordClass.Adverb)) to--
  return to
}

const aboutThis = /^در (?:این|همین) (?:باره|زمینه|خصوص|رابطه|مورد)$/

/** «با تاکید بر اینکه …، با کنایه به منتقدان، گفت»: the comma before another «با» or «ضمن». */
function asideAfter(context: Context, start: number, before: number): number | null {
  for (let i = start + 1; i < before; i++) {
    if (context.text(i) !== '،' || !/^(?:با|ضمن)$/.test(context.text(i + 1)) || context.quoteOver(i)) continue
    if (context.has(i - 1, Verb | Copula) || context.text(i - 1) === '»') return i
  }
  return null
}

/** «با بیان اینکه … و با اشاره به اینکه …»: where a second noun cuts the first clause. */
function nextStatement(context: Context, start: number, before: number): number | null {
  for (const cue of context.cuesIn[context.sentenceOf[start]!]!) {
    if (cue.kind !== 'noun' || cue.from <= start || cue.from >= before || clauseStart(context, cue) === null) continue
    let i = cue.from - 1
    while (
      i > start &&
      (context.has(i, WordClass.Preposition | Conjunction | WordClass.Adverb) || context.text(i) === '،')
    )
      i--
    return i + 1
  }
  return null
}
