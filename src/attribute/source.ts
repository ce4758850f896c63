import type { Cue, Mention, TokenRange } from '../document/index.ts'
import { documentNoun, isSpeechNoun, WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'
import { findSubject, reporting } from './subject.ts'

const { Complementizer, Demonstrative } = WordClass

/** Who speaks, and by way of whom: «آکسیوس به نقل از منابعی گزارش داد» has the sources speak, by way of Axios. */
export interface SpeakingSubject {
  readonly source: Mention | null
  readonly via: readonly Mention[]
  /** The words «به نقل از» where the source follows them. */
  readonly quoting?: TokenRange
}

/** Who speaks by a cue verb: its subject, the agent of a passive, or those an outlet quotes; with the outlets between. */
export function findSpeakingSubject(context: Context, cue: Cue): SpeakingSubject {
  if (cue.lemma === 'آمدن') return { source: findIssuer(context, cue) ?? findDocument(context, cue), via: [] }
  if (cue.passive) return { source: findAgent(context, cue) ?? findDocument(context, cue), via: [] }
  const subject = findSubject(context, cue)
  if (!subject) return { source: findDocument(context, cue), via: reportingOutlet(context, cue, cue.from) }
  const quoted = quotedBy(context, subject, cue)
  if (quoted) return { source: quoted, via: [subject], quoting: quotingWords(context, quoted) }
  return { source: subject, via: reportingOutlet(context, cue, subject.from) }
}

/** Who stands after «از سوی» or «توسط» in a passive: از سوی قطعه‌سازان اعلام شده است. */
export function findAgent(context: Context, cue: Cue): Mention | null {
  const agent = lastAgent(context, cue)
  return agent && !clauseEnds(context, agent.to, cue.from) ? agent : null
}

const lastAgent = (context: Context, cue: Cue): Mention | null =>
  context
    .mentionsBefore(cue.from)
    .findLast(
      (mention) => mention.position === 'oblique' && /^(?:سوی|توسط|طرف|جانب)$/.test(agentMarker(context, mention)),
    ) ?? null

/** «از سوی ستاد بررسی شد و گزارش شد …»: another verb has the agent. */
function clauseEnds(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (context.text(i) === ':') return true
    const verb = context.has(i, WordClass.Verb | WordClass.Copula) && !context.text(i).endsWith('ه')
    if (verb && /^(?:و|،)$/.test(context.text(i + 1))) return true
  }
  return false
}

const agentMarker = (context: Context, mention: Mention) =>
  context.text(mention.from) === 'سوی' ? 'سوی' : context.text(mention.from - 1)

/** «در بیانیه‌ای که توسط وزارت منتشر شد، آمده است», «در بیانیه منتشر شده از سوی وزیر آمده است»: who issued the document. */
function findIssuer(context: Context, cue: Cue): Mention | null {
  const agent = lastAgent(context, cue)
  if (!agent) return null
  for (let i = agent.from - 4; i < cue.from; i++) if (issued.test(context.text(i))) return agent
  return null
}

const issued = /^(?:منتشر|صادر|ارسال|ابلاغ|تهیه)$/

/** «در این بیانیه آمده است»: a document that speaks, with the person after it who wrote it (در نامه زهره شیروانی). */
function findDocument(context: Context, cue: Cue): Mention | null {
  const before = context.mentionsBefore(cue.from)
  // «در گزارش خود از تهران می‌گوید» tells of its writer.
  const documents = before.filter(
    (m) =>
      m.position === 'oblique' && documentNoun.test(context.words(m)) && !context.has(m.to - 1, WordClass.Reflexive),
  )
  // «طبق تصاویری که از این پیام هست، در این نامه آمده …»
  const document = documents.find((m) => context.text(m.from - 1) === 'در') ?? documents[0]
  if (!document) return null
  const from = document.from + (partOf.exec(context.words(document))?.[0].match(/ /g)?.length ?? 0)
  const author = before.find((m) => m.from === document.to && m.form === 'name' && m.known)
  return { ...(author ?? document), from }
}

/** «ادامه | این بیانیه»: the part of a document that is cited. */
const partOf = /^(?:ادامه|متن(?: کامل)?|ابتدای|آغاز|پایان|(?:بخش|قسمت)(?:ی|‌هایی| دیگری) از) (?=این |آن |همین )/

/** «آکسیوس به نقل از منابعی گزارش داد»: whom the subject quotes. */
function quotedBy(context: Context, subject: Mention, cue: Cue): Mention | null {
  if (!reporting.test(cue.lemma) && subject.form !== 'organization') return null
  return (
    context
      .mentionsBefore(cue.from)
      .find(
        (m) =>
          m.from > subject.to &&
          (/^(?:به‌)?نقل$/.test(context.text(before(context, m) - 1)) || context.text(before(context, m)) === 'قول'),
      ) ?? null
  )
}

/** The token before a mention, past a quotation mark or a noun of speech: از «رادمنش», از سخنان رادمنش. */
const before = (context: Context, { from }: Mention) =>
  context.text(from - 1) === '«' || isSpeechNoun(context.text(from - 1)) ? from - 2 : from - 1

/** «به نقل از» before whom the subject quotes, «به‌نقل از» or «از قول» in two words. */
function quotingWords(context: Context, quoted: Mention): TokenRange {
  const from = before(context, quoted) + 1
  if (context.text(from - 1) === 'قول') return { from: from - 2, to: from }
  return { from: from - (context.text(from - 2).startsWith('به') ? 2 : 3), to: from }
}

/** «یورونیوز گزارش داد که نیکولنکو گفته است»: the outlet before this cue's own subject. */
function reportingOutlet(context: Context, cue: Cue, before: number): Mention[] {
  const outer = context.cuesIn[context.sentenceOf[cue.from]!]!.find(
    (other) =>
      other.kind === 'verb' && other.to <= before && reporting.test(other.lemma) && isRelaying(context, other, cue),
  )
  const outlet = outer && findSubject(context, outer)
  return outlet ? [outlet] : []
}

/** Whether another's words follow this reporting verb, so that the verb only relays them. */
export function isInnerRelay(context: Context, outer: Cue): boolean {
  return context.cuesIn[context.sentenceOf[outer.from]!]!.some(
    (inner) => inner.from > outer.to && isRelaying(context, outer, inner),
  )
}

/** Whether a reporting verb only passes on what the subject of a second cue, right after «که», has said. */
function isRelaying(context: Context, outer: Cue, inner: Cue): boolean {
  // «… که شمار بیکاران پیش‌بینی شده است»: nobody has said it.
  if (!reporting.test(outer.lemma) || inner.passive || inner.negated || inner.weak) return false
  const clause = context.has(outer.to, Complementizer) ? outer.to + 1 : outer.to
  const reporter = findSubject(context, outer)
  if (reporter?.known && /^(?:name|role|pronoun)$/.test(reporter.form)) return false
  const subject = findSubject(context, inner)
  // «سایپا اعلام کرد که این شرکت پیشنهاد داده است …» speaks of itself.
  if (subject && context.has(subject.from, Demonstrative)) return false
  return subject?.known === true && subject.from === clause && inner.kind === 'verb' && inner.person === 3
}

/** Outlets and persons that relay: «به گزارش فایننشال تایمز،» before the cue in its sentence. */
export function findRelays(context: Context, before: number): Mention[] {
  return context
    .mentionsBefore(before)
    .filter(
      (mention) => mention.position === 'relay' || (mention.form === 'organization' && followsPhrase(context, mention)),
    )
}

/** «بنا بر اعلام ایلنا»: after a prepositional cue. */
function followsPhrase(context: Context, mention: Mention): boolean {
  return (
    mention.position === 'phrase' &&
    context.cuesIn[context.sentenceOf[mention.from]!]!.some((cue) => cue.kind === 'phrase' && cue.to === mention.from)
  )
}

/** «از دولت خواست»: somebody is asked, after the subject. */
export function asksSomebody(context: Context, cue: Cue): boolean {
  // «از مردم می‌خواهد …» asks; with words between, as in «از ترس می‌گریزد و می‌خواهد …», the verb only wants.
  const wants = context.text(cue.from).startsWith('می‌خواه')
  return context
    .mentionsBefore(cue.from)
    .some(
      ({ position, from, to }) =>
        position === 'oblique' &&
        context.text(from - 1) === 'از' &&
        (!wants || context.skipAdverbs(to, cue.from) >= cue.from),
    )
}
