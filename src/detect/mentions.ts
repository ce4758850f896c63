import type { Cue, Mention, MentionPosition, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { adverbialEnd, datelineEnd, isTimeSpan, timeEnd } from './adverbial.ts'
import { bureauEnd, opponentEnd, quantityEnd } from './bystanders.ts'
import { describe, pronounMention } from './mention.ts'
import { mentionEnd, seenNameEnd } from './mention-end.ts'
import { surnamePart } from './name-end.ts'
import { objectNounStart, objectStart } from './object-start.ts'
import { reactionEnd } from './reaction.ts'
import { remember, type Seen, seenOfficeEnd } from './seen.ts'
import { skipAdjectives, skipPrepositions, skipReport, skipSpeechNoun } from './source-start.ts'
import { has, type Words } from './words.ts'

const { Preposition, Time, Pronoun, PluralPronoun, ObjectMarker, FirstPerson, SecondPerson } = WordClass
const { Verb, Copula, Conjunction, Complementizer, RoleNoun, Surname } = WordClass

/**
 * Reads every noun phrase of a sentence, left to right, with its place in the clause.
 * After the last cue only its own source is of interest, and without a cue only who the sentence is about.
 * `sources` are cues that a source follows (به گفتهٔ); `seen` collects persons and offices, for later sentences.
 */
export function findMentions(
  words: Words,
  sentence: TokenRange,
  sources: ReadonlyMap<number, Cue>,
  seen: Seen,
  opensParagraph: boolean,
  last: Cue | null,
): Mention[] {
  const mentions: Mention[] = []
  let i = sentence.from
  if (opensParagraph) {
    const end = datelineEnd(words, sentence)
    const outlet = end === null ? null : datelineOutlet(words, i, end)
    if (outlet) mentions.push(describe(words, outlet, 'relay'))
    i = end ?? i
  }
  if (isListNumber(words, i)) i += 2
  let afterObject = false
  while (i < sentence.to && !isEnough(i, mentions, sources, last)) {
    if (has(words, i, ObjectMarker)) afterObject = true
    else if (has(words, i, Verb | Copula | Conjunction | Complementizer)) afterObject = false
    if (opensParagraph && i === sentence.from && !sources.has(i)) i = reactionEnd(words, i)
    const skipped = sources.has(i)
      ? i
      : Math.max(
          adverbialEnd(words, i, sentence.to),
          timeEnd(words, i, sentence.to),
          quantityEnd(words, i, sentence.to),
          bureauEnd(words, i, sentence.to),
          opponentEnd(words, i, sentence.to, mentions.at(-1)),
        )
    if (skipped > i) {
      i = skipped
      continue
    }
    const mention = beforeSource(mentionAt(words, i, sentence.to, sources, seen, afterObject), words, sources)
    if (mention) {
      mentions.push(mention)
      remember(seen, words, mention)
    }
    i = Math.max(mention?.to ?? sources.get(i)?.to ?? 0, i + 1)
  }
  return mentions
}

/** The dateline without its closing mark, if it names an outlet: «گروه اجتماعی:» is a newspaper's own desk. */
function datelineOutlet(words: Words, from: number, end: number): TokenRange | null {
  const to = words.tokens[end - 1]!.kind === 'mark' && words.tokens[end - 1]!.text !== ')' ? end - 1 : end
  for (let i = from; i < to; i++)
    if (has(words, i, WordClass.Outlet) || /^خبر(?:گزاری|نگار)$/.test(words.tokens[i]!.text)) return { from, to }
  return null
}

/** «1_ «اتحادیه» …», «۲- …» */
const isListNumber = (words: Words, i: number) =>
  words.tokens[i]?.kind === 'number' && /^[_–).-]$/.test(words.tokens[i + 1]?.text ?? '')

/** «متن | یادداشت X», «رد | ادعای X»: a phrase ends before a cue that its source follows. */
function beforeSource(mention: Mention | null, words: Words, sources: ReadonlyMap<number, Cue>): Mention | null {
  if (!mention) return null
  for (let i = mention.from + 1; i < mention.to; i++) {
    // «این پیام» is written already.
    if (sources.has(i) && !has(words, i - 1, WordClass.Demonstrative))
      return describe(words, { from: mention.from, to: i }, mention.position)
  }
  return mention
}

function isEnough(
  i: number,
  mentions: readonly Mention[],
  sources: ReadonlyMap<number, Cue>,
  last: Cue | null,
): boolean {
  if (!last) return mentions.some((mention) => mention.position === 'subject')
  if (i < last.to) return false
  // «به گزارش ایسنا، علی رادمنش …»: whom the dateline is about is worth knowing too.
  if (last.relay) return mentions.some((mention) => mention.from >= last.to && mention.position === 'subject')
  return !sources.has(last.from) || mentions.some((mention) => mention.from >= last.to)
}

function mentionAt(
  words: Words,
  i: number,
  limit: number,
  sources: ReadonlyMap<number, Cue>,
  seen: Seen,
  afterObject: boolean,
): Mention | null {
  const oblique = has(words, i, Preposition) && !sources.has(i)
  const start = oblique ? skipPrepositions(words, i, limit) : i
  const cue = sources.get(start)
  const from = cue
    ? skipSpeechNoun(words, skipAdjectives(words, afterTime(words, cue, limit)), limit)
    : oblique
      ? skipSpeechNoun(words, start, limit)
      : start
  const position = cue ? (cue.relay ? 'relay' : 'phrase') : oblique ? 'oblique' : 'subject'
  // «رد | ادعای X»: the second noun has the source.
  const mention = from < limit && !(cue && sources.has(from)) ? readMention(words, from, limit, position, seen) : null
  const complement =
    afterObject && mention?.position === 'subject' && mention.form !== 'pronoun' && !(mention.name && mention.known)
  return mention && complement ? { ...mention, position: 'object' } : mention
}

/** «به گزارش | روز پنجشنبه | روابط عمومی شهرداری» */
const afterTime = (words: Words, { relay, to }: Cue, limit: number) =>
  relay && to < limit ? timeEnd(words, to, limit) : to

function readMention(
  words: Words,
  start: number,
  limit: number,
  position: MentionPosition,
  seen: Seen,
): Mention | null {
  const from = position === 'oblique' ? start : skipReport(words, skipOpening(words, start, limit))
  if (from >= limit || !beginsPhrase(words, from)) return null
  if (has(words, from, Pronoun | PluralPronoun | FirstPerson | SecondPerson))
    return pronounMention(words, from, has(words, from + 1, ObjectMarker) ? 'object' : position)
  const to = mentionEnd(words, from, limit, position, seen)
  if (to <= from) return null
  const upTo = (end: number) => knownSurname(describe(words, { from, to: end }, position), words, seen)
  const mention = upTo(seenNameEnd(words, from, to, seen))
  if (position !== 'subject' || to >= limit) return mention
  const marked = has(words, to, ObjectMarker)
  if (!marked && !objectGoesOn(words, to, limit)) return mention
  // «مهدوی | سرمنشاء تحرکات را … دانست»
  if (to > from + 1 && isSeenSurname(words, from, seen)) return upTo(from + 1)
  const office = seenOfficeEnd(seen, words, from, to)
  if (!marked) {
    const end = office > from ? office : objectNounStart(words, mention)
    if (end < to) return upTo(end)
    // «رادمنش، | تشکیل معاونت بازرسی در گمرک را …»
    return words.classes[from] === WordClass.Common ? { ...mention, position: 'object' } : mention
  }
  const object = office > from ? office : objectStart(words, mention)
  return object < to ? upTo(object) : { ...mention, position: 'object' }
}

/** The last word of a name seen before that is nothing but a surname, with no second half of one after it. */
const isSeenSurname = (words: Words, i: number, seen: Seen) =>
  words.classes[i] === Surname &&
  seen.surnames.has(words.tokens[i]!.text) &&
  !has(words, i + 1, Surname | RoleNoun) &&
  !surnamePart.test(words.tokens[i + 1]!.text)

/** «سرپرست وزارت | سنجش برای یادگیری را …»: an object that a preposition parts, up to its «را». */
function objectGoesOn(words: Words, from: number, limit: number): boolean {
  if (!has(words, from, Preposition)) return false
  for (let i = from; i < limit && i < from + 14; i++) {
    if (has(words, i, ObjectMarker)) return true
    if (has(words, i, Verb | Copula | Complementizer) || words.tokens[i]!.kind === 'mark') return false
  }
  return false
}

function beginsPhrase(words: Words, i: number): boolean {
  const { kind, text } = words.tokens[i]!
  // «یک بار», «هر چند», «این بار»
  if (has(words, i, WordClass.Indefinite | WordClass.Demonstrative) && occasion.test(words.tokens[i + 1]?.text ?? ''))
    return false
  // «همان طور که رادمنش گفت»
  if (manner.test(has(words, i, WordClass.Demonstrative) ? (words.tokens[i + 1]?.text ?? '') : text)) return false
  // «هر چند | بسیاری معتقدند»
  if (text === 'چند' && words.tokens[i - 1]?.text === 'هر') return false
  return (
    (kind === 'word' &&
      !has(words, i, Time | WordClass.Reflexive) &&
      !isTimeSpan(words, i) &&
      !/^(?:هزار|میلیون|میلیارد|درصد|نفر|تن|نه|بله|خیر|آری)$|‌تر$/.test(text)) ||
    (kind === 'mark' && '«"“'.includes(text)) ||
    kind === 'link'
  )
}

const manner = /^(?:طور|گونه|قدر|گونه‌ای)$/
const occasion = /^(?:بار|دفعه|مرتبه|وقت|چند|لحظه|مدت|حال|سو|نوبت|آماده)$/

/** A surname that no lexicon has is known once its bearer has been named in full. */
function knownSurname(mention: Mention, words: Words, seen: Seen): Mention {
  if (mention.known) return mention
  const familiar =
    (seen.surnames.has(words.tokens[mention.to - 1]!.text) && !anyCommon(words, mention)) ||
    introducedByOffice(words, mention) ||
    citedByNames(words, mention)
  return familiar ? { ...mention, known: true } : mention
}

/** «به گفته خاکی صدیق، …»: two surnames or more between the cue and a comma. */
function citedByNames(words: Words, { from, to, position }: Mention): boolean {
  if (position !== 'phrase' || words.tokens[to]?.text !== '،' || to - from < 2 || to - from > 4) return false
  for (let i = from; i < to; i++) if (!has(words, i, Surname | WordClass.FirstName)) return false
  return true
}

/** «کیا پارسا، مدیر مجموعه …»: a comma and an office tell that the words before are a name. */
function introducedByOffice(words: Words, { from, to, position }: Mention): boolean {
  if (position !== 'subject' || words.tokens[to]?.text !== '،' || !has(words, to + 1, RoleNoun) || to - from > 4)
    return false
  return !anyCommon(words, { from, to })
}

function anyCommon(words: Words, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (has(words, i, WordClass.Common)) return true
  return false
}

/** «حجت‌الله پاداش»: a quotation mark before a name stands outside the source, unless more follows its pair. */
function skipOpening(words: Words, i: number, limit: number): number {
  if (words.tokens[i]!.text !== '«' && words.tokens[i]!.text !== '"') return i
  for (let k = i + 1; k < limit && k < i + 8; k++) {
    if (words.tokens[k]!.text !== (words.tokens[i]!.text === '«' ? '»' : '"')) continue
    const apposition = words.tokens[k + 1]?.text === '،' && k + 2 < limit && has(words, k + 2, RoleNoun)
    const ends = k + 1 >= limit || (words.tokens[k + 1]!.text === '،' && !apposition) || has(words, k + 1, phraseEnds)
    return ends ? i + 1 : i
  }
  return i
}

const phraseEnds = Preposition | Verb | Copula | Complementizer | ObjectMarker | Time | WordClass.Adverb | Conjunction
