import type { Cue, Mention, MentionPosition, TokenRange } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import { adverbialEnd, datelineEnd, timeEnd } from './adverbial.ts'
import { describe, isLightVerb, pronounMention } from './mention.ts'
import { surnamePart } from './name-end.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { remember, type Seen, seenOfficeEnd } from './seen.ts'
import { has, type Words } from './words.ts'

const { Preposition, Time, Pronoun, PluralPronoun, ObjectMarker, FirstPerson, SecondPerson } = WordClass
const { Verb, Copula, Conjunction, Complementizer, RoleNoun, Demonstrative } = WordClass
const { FirstName, Surname, Rare, Ambiguous, GroupNoun, OrganizationHead, Place, Demonym, Outlet, Honorific } =
  WordClass

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
    if (end !== null) mentions.push(describe(words, { from: i, to: end }, 'relay'))
    i = end ?? i
  }
  let afterObject = false
  while (i < sentence.to && !isEnough(i, mentions, sources, last)) {
    if (has(words, i, ObjectMarker)) afterObject = true
    else if (has(words, i, Verb | Copula | Conjunction | Complementizer)) afterObject = false
    if (
      opensParagraph &&
      i === sentence.from &&
      !sources.has(i) &&
      reaction.test(words.tokens[i]!.text) &&
      has(words, i + 1, namesSomebody)
    )
      i++
    const skipped = sources.has(i) ? i : Math.max(adverbialEnd(words, i, sentence.to), timeEnd(words, i, sentence.to))
    if (skipped > i) {
      i = skipped
      continue
    }
    const mention = beforeSource(mentionAt(words, i, sentence.to, sources, seen, afterObject), words, sources)
    if (mention) {
      mentions.push(mention)
      remember(seen, words, mention)
    }
    i = Math.max(mention?.to ?? 0, i + 1)
  }
  return mentions
}

/** «متن | یادداشت X», «رد | ادعای X»: a phrase ends before a cue that its source follows. */
function beforeSource(mention: Mention | null, words: Words, sources: ReadonlyMap<number, Cue>): Mention | null {
  if (!mention) return null
  for (let i = mention.from + 1; i < mention.to; i++) {
    if (sources.has(i)) return describe(words, { from: mention.from, to: i }, mention.position)
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
  return i >= last.to && (!sources.has(last.from) || mentions.some((mention) => mention.from >= last.to))
}

/** Headlines put a noun before who speaks: «واکنش رئیسی به روحانی: …», «انتقاد آنجلینا جولی از ترامپ: …». */
const reaction =
  /^(?:واکنش|انتقاد|پاسخ|هشدار|توضیح|توضیحات|افشاگری|گلایه|کنایه|حمله|روایت|توصیه|دستور|درخواست|پیشنهاد|اظهارات|سخنان|نظر|پیام|ادعای|وعده|تاکید|تأکید|خبر|اعتراض|تقدیر|تشکر|دعوت|تبریک|تسلیت)$/
const namesSomebody = RoleNoun | FirstName | Surname | Honorific | WordClass.Rare

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
  const from = cue ? skipAdjectives(words, cue.to) : start
  const position = cue ? (cue.relay ? 'relay' : 'phrase') : oblique ? 'oblique' : 'subject'
  const mention = from < limit ? readMention(words, from, limit, position, seen) : null
  const complement =
    afterObject && mention?.position === 'subject' && mention.form !== 'pronoun' && !(mention.name && mention.known)
  return mention && complement ? { ...mention, position: 'object' } : mention
}

/** «اظهارات اخیر یک مقام»: what stands between the noun and who claims. */
function skipAdjectives(words: Words, i: number): number {
  return /^(?:اخیر|تازه|جدید|رسمی|قبلی|پیشین|تبریک|تسلیت|مهم|کامل)$/.test(words.tokens[i]?.text ?? '') ? i + 1 : i
}

/** «پس از»، «در پی»، «از سوی»: prepositions in a row are one. */
function skipPrepositions(words: Words, from: number, to: number): number {
  let i = from
  while (i < to && (has(words, i, Preposition) || (i > from && /^(?:سوی|طرف|جانب)$/.test(words.tokens[i]!.text)))) i++
  return i
}

function readMention(
  words: Words,
  start: number,
  limit: number,
  position: MentionPosition,
  seen: Seen,
): Mention | null {
  const from = position === 'oblique' ? start : skipOpening(words, start, limit)
  if (from >= limit || !beginsPhrase(words, from)) return null
  if (has(words, from, Pronoun | PluralPronoun | FirstPerson | SecondPerson))
    return pronounMention(words, from, position)
  const to = mentionEnd(words, from, limit, position, seen)
  if (to <= from) return null
  const mention = knownSurname(describe(words, { from, to: seenNameEnd(words, from, to, seen) }, position), words, seen)
  if (position !== 'subject' || to >= limit || !has(words, to, ObjectMarker)) return mention
  const office = seenOfficeEnd(seen, words, from, to)
  const object = office > from ? office : objectStart(words, mention)
  return object < to ? describe(words, { from, to: object }, 'subject') : { ...mention, position: 'object' }
}

function beginsPhrase(words: Words, i: number): boolean {
  const { kind, text } = words.tokens[i]!
  return (
    (kind === 'word' &&
      !has(words, i, Time | WordClass.Reflexive) &&
      !/^(?:هزار|میلیون|میلیارد|درصد|نفر|تن)$/.test(text)) ||
    (kind === 'mark' && '«"“'.includes(text)) ||
    kind === 'link'
  )
}

function mentionEnd(words: Words, from: number, limit: number, position: MentionPosition, seen: Seen): number {
  if (position === 'phrase' && surnameAlone(words, from, limit, seen)) return from + 1
  const to = nounPhraseEnd(words, from, limit, {
    acrossCommas: position === 'subject' ? 'nouns' : position === 'phrase' ? 'offices' : 'never',
    breakAtNames: position === 'oblique' || position === 'relay',
  })
  if (position === 'relay') return outletEnd(words, from, to)
  if (position === 'subject') return bodyEnd(words, from, to)
  // «به گفته فرماندار نطنز آتش‌سوزی …»: no comma parts the source from what is said; the office ends with its place.
  if (position !== 'phrase' || words.tokens[to]?.text === '،' || !has(words, from, RoleNoun)) return to
  for (let i = from + 1; i + 1 < to; i++) {
    if (words.tokens[i]!.text === '،') return to
    if (has(words, i, Place) && !has(words, i + 1, Place | Demonym) && words.tokens[i + 1]!.text !== 'و') return i + 1
  }
  return to
}

/** «کنفدراسیون فوتبال آسیا | تیم‌های …», «مؤسسه «گلوبال» | ثروتمندترین …»: after its country or quoted name no body's or office's name goes on with a common noun. */
function bodyEnd(words: Words, from: number, to: number): number {
  if (!has(words, from, OrganizationHead | RoleNoun | Outlet) || (has(words, to, Verb) && !isLightVerb(words, to)))
    return to
  for (let i = from + 2; i < to; i++) {
    const closes = has(words, i - 1, Place) || '»)'.includes(words.tokens[i - 1]!.text)
    if (!closes || words.tokens[i]!.kind !== 'word' || attribute.test(words.tokens[i]!.text)) continue
    if (has(words, i, Demonstrative) || words.classes[i] === WordClass.Common || /ترین$/.test(words.tokens[i]!.text))
      return i
  }
  return to
}

/** Words that go on after a country: دانشگاه تهران جنوب, وزیر خارجه آمریکای فعلی. */
const attribute =
  /^(?:بزرگ|مقدس|جنوب|شمال|شرق|غرب|مرکز|مرکزی|شمالی|جنوبی|شرقی|غربی|جدید|سابق|اسبق|پیشین|فعلی|کنونی|وقت|متحده|متحد|نوین|خودرو|ایر|پلاس|زمین|جوان|میانه|دور|نزدیک|فارس|پردیس|پرس|پست|تایمز|شناسی|مدرن|پیکان|اقتصادی)$/

function anyCommon(words: Words, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (has(words, i, WordClass.Common)) return true
  return false
}

/** «کیا پارسا، مدیر مجموعه …»: a comma and an office tell that the words before are a name. */
function introducedByOffice(words: Words, { from, to, position }: Mention): boolean {
  if (position !== 'subject' || words.tokens[to]?.text !== '،' || !has(words, to + 1, RoleNoun) || to - from > 4)
    return false
  return !anyCommon(words, { from, to })
}

/** «به گزارش ایرنا | مدیرکل …»: no comma parts the outlet from the subject. */
function outletEnd(words: Words, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if (words.tokens[i]!.text === ')' && words.tokens[i + 1]!.kind === 'word') return i + 1
    if (!has(words, i, Outlet) || has(words, i, OrganizationHead) || has(words, i + 1, GroupNoun)) continue
    if (has(words, i + 1, RoleNoun | FirstName | Honorific | Pronoun)) return i + 1
  }
  return to
}

/** «کاشفی | اشاره‌ای هم به … داشت»: a surname seen before, with no name or office after it, is the whole phrase. */
function seenNameEnd(words: Words, from: number, to: number, seen: Seen): number {
  const next = from + 1
  if (to <= next || !seen.surnames.has(words.tokens[from]!.text)) return to
  if (has(words, from, RoleNoun | OrganizationHead | Place | Demonym | Honorific)) return to
  const { kind, text } = words.tokens[next]!
  const goesOn = kind !== 'word' || has(words, next, nameOrOffice) || seen.surnames.has(text) || surnamePart.test(text)
  // «نجفی توانا افزود:»: no noun of a verb stands before one that needs none.
  const compound = to === next + 1 && speaks(words, to)
  return goesOn || compound ? to : next
}

/** «افزود:», «تاکید کرد که». */
function speaks(words: Words, i: number): boolean {
  if (i >= words.tokens.length || !has(words, i, Verb) || isLightVerb(words, i)) return false
  return [1, 2, 3].some((k) => /^(?::|که)$/.test(words.tokens[i + k]?.text ?? ''))
}

const nameOrOffice = FirstName | Surname | Rare | RoleNoun | GroupNoun | Demonym

/** A surname that no lexicon has is known once its bearer has been named in full. */
function knownSurname(mention: Mention, words: Words, seen: Seen): Mention {
  if (mention.known) return mention
  const familiar =
    (seen.surnames.has(words.tokens[mention.to - 1]!.text) && !anyCommon(words, mention)) ||
    introducedByOffice(words, mention)
  return familiar ? { ...mention, known: true } : mention
}

/**
 * Where the object begins in a phrase that ends with «را» and that no mark parts from the subject: «دبیر انجمن | این موضوع را»,
 * «سفیر مکزیک | دیدار دو هیات را». The phrase's end where all of it is object.
 */
function objectStart(words: Words, { from, to, name, role }: Mention): number {
  for (let i = to - 1; i > from; i--)
    if (has(words, i, Demonstrative) && !(i === from + 1 && has(words, from, RoleNoun))) return i
  if (name && name.from === from && has(words, from, FirstName)) return afterName(words, name, to)
  if (has(words, from, Demonstrative)) return Math.min(from + 2, to)
  return role && role.from === from ? officeEnd(words, from, to) : to
}

/** «علی رضایی | کار را», «علی رضایی، عضو فراکسیون … | انفجار را»; «مینا راد | وزیر را دید», where the office is all that is left. */
function afterName(words: Words, name: TokenRange, to: number): number {
  const full = name.to - name.from > 2 && has(words, name.to - 1, Ambiguous) ? name.to - 1 : name.to
  const office = officeEnd(words, full, to)
  return office < to ? office : full
}

/** «دبیر انجمن | …», «وزیر خارجه آمریکا | …»: offices, the noun after them, and a country; `from` itself where no office begins there. */
function officeEnd(words: Words, from: number, to: number): number {
  if (!has(words, from, RoleNoun)) return from
  let i = from + 1
  while (i < to && has(words, i, RoleNoun | OrganizationHead)) i++
  i++
  while (i < to && has(words, i, Place | Demonym)) i++
  return Math.min(i, to)
}

/** «به گفته ضیاییان شرق خلیج فارس …»: the surname of somebody seen before, with no comma or office after it, is all of the source. */
function surnameAlone(words: Words, i: number, limit: number, seen: Seen): boolean {
  if (!seen.surnames.has(words.tokens[i]!.text)) return false
  const next = i + 1
  return next >= limit || !(words.tokens[next]!.kind === 'mark' || has(words, next, RoleNoun))
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
