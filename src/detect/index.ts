import type { Cue, DetectedArticle, Mention, NameMention, TokenizedArticle, TokenRange } from '../document/index.ts'
import type { CueLexicon } from '../lexicon/cue-lexicon.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { isMatterNoun, WordClass } from '../lexicon/word-class.ts'
import { findMentions } from './mentions.ts'
import { findNames } from './names.ts'
import { citingCueAt, headColon, phraseCueAt, statementCue } from './phrase-cues.ts'
import type { Seen } from './seen.ts'
import { verbCueAt } from './verb-cues.ts'
import { has, markVerbs, tagWords, type Words } from './words.ts'

/** Finds cues and the noun phrases that may be their sources. Decides nothing. */
export function detect<A extends TokenizedArticle>(article: A, lexicon: Lexicon): A & DetectedArticle {
  const words = tagWords(article.tokens, lexicon)
  const cues = findCues(article, words, lexicon)
  markVerbs(words, cues)
  const bySources = new Map(
    cues
      .filter((cue) => cue.kind === 'phrase' || cue.kind === 'statement' || cue.kind === 'claim')
      .map((cue) => [cue.from, cue]),
  )
  const mentions: Mention[] = []
  const names: NameMention[] = []
  const seen: Seen = { surnames: new Set(), doubleSurnames: new Set(), offices: new Set() }
  let next = 0
  for (const sentence of article.sentences) {
    if (article.paragraphs[sentence.paragraph]!.section === 'boilerplate') continue
    let last: Cue | null = null
    while (next < cues.length && cues[next]!.from < sentence.to) last = cues[next++]!
    for (const name of findNames(words, sentence)) {
      names.push(name)
      seen.surnames.add(words.tokens[name.to - 1]!.text)
    }
    const opens = article.paragraphs[sentence.paragraph]!.from === sentence.from
    for (const mention of findMentions(words, sentence, bySources, seen, opens, last)) mentions.push(mention)
  }
  return Object.assign({}, article, { classes: words.classes, cues, mentions, names })
}

function findCues(article: TokenizedArticle, words: Words, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = []
  for (const sentence of article.sentences) {
    const paragraph = article.paragraphs[sentence.paragraph]!
    if (paragraph.section === 'boilerplate') continue
    if (sentence.from === paragraph.from) {
      const colon = headColon(words, sentence.from, sentence.to)
      if (colon) cues.push(colon)
    }
    const statement = statementCue(words, sentence.from, sentence.to)
    if (statement) cues.push(statement)
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i === statement?.from) continue
      const cue = cueAt(words, i, sentence, lexicon.cues)
      if (!cue || cue.person === 2) continue
      if (
        cue.kind === 'phrase' &&
        basedOn(words, cue.to, '،') &&
        lexicon.cues.nouns.has(words.tokens[cue.to - 1]!.text)
      ) {
        i = cue.to - 2
        continue
      }
      // «کارشناس پیش‌بینی اداره هواشناسی»: part of an office.
      if (cue.kind === 'noun' && has(words, i - 1, WordClass.RoleNoun)) continue
      if (cue.kind !== 'noun') cues.push(cue)
      else if (isClaim(words, cue)) cues.push({ ...cue, kind: 'claim' })
      else if (isStating(words, cue, sentence.to)) cues.push(cue)
      else continue
      i = cue.to - 1
    }
  }
  return cues
    .sort((a, b) => a.from - b.from)
    .filter((cue, i) => (cue.kind !== 'noun' && cue.kind !== 'claim') || cue.to <= (cues[i + 1]?.from ?? cue.to))
}

/** The cue that begins at token `i`, or has its verb there; null where there is none. */
function cueAt(words: Words, i: number, sentence: TokenRange, cues: CueLexicon): Cue | null {
  const verb = has(words, i, WordClass.CueHead) ? verbCueAt(words, i, sentence, cues) : null
  if (verb || !has(words, i, WordClass.CueStart)) return verb
  return (
    phraseCueAt(words, i, sentence.to, 'phrase', cues.phrases) ??
    citingCueAt(words, i, sentence.to) ??
    phraseCueAt(words, i, sentence.to, 'noun', cues.nouns)
  )
}

/** «بیان اینکه»، «اشاره به این که»، «اشاره به شرایط اکران و اینکه»: a clause follows the noun. */
function isStating(words: Words, cue: Cue, limit: number, near = 4): boolean {
  if (pointsAhead(words, cue)) return true
  for (let i = cue.to; i < Math.min(limit, words.tokens.length) && i < cue.to + 20; i++) {
    const text = words.tokens[i]!.text
    if (words.tokens[i - 1]!.text === 'از' && /^(?:بعد|پس|قبل|پیش)$/.test(words.tokens[i - 2]?.text ?? '')) return false
    if (/^(?:این‌?که|آن‌?که)$/.test(text) || (/^(?:این|آن)$/.test(text) && followedByThat(words, i + 1))) {
      return i < cue.to + near || words.tokens[i - 1]!.text === 'و'
    }
    if (has(words, i, WordClass.Verb | WordClass.Copula)) return false
  }
  return false
}

/** «با این توضیح که …» */
const pointsAhead = ({ tokens }: Words, { from, to }: TokenRange) =>
  tokens[to]?.text === 'که' &&
  tokens[from - 1]?.text === 'این' &&
  tokens[from - 2]?.text === 'با' &&
  /^(?:توضیح|استدلال|ادعا|هشدار|اعتقاد|باور|تاکید|تأکید|وعده)$/.test(tokens[from]!.text)

/** «این که», «این مطلب که». */
function followedByThat(words: Words, i: number): boolean {
  if (words.tokens[i]?.text === 'که') return true
  return isMatterNoun(words.tokens[i]?.text ?? '') && words.tokens[i + 1]?.text === 'که'
}

/** «ادعای X مبنی بر», «اظهارات X درباره اینکه»: the words after the noun name who claims. */
function isClaim(words: Words, cue: Cue): boolean {
  // «به گزارش ایسنا، درباره ادعای X مبنی بر» is the agency's own frame.
  if (words.tokens[cue.from - 1]?.text === 'به' && words.tokens[cue.from]!.text === 'گزارش') return false
  const next = words.tokens[cue.to]
  if (
    next &&
    !has(words, cue.to, WordClass.Preposition | WordClass.Complementizer | WordClass.Demonstrative) &&
    isStating(words, cue, cue.to + 12, 12)
  )
    return true
  return basedOn(words, cue.to)
}

/** «مبنی بر» within a few words and before `end`. */
function basedOn(words: Words, from: number, end = ''): boolean {
  for (let i = from; i < words.tokens.length && i < from + 14; i++) {
    const { text } = words.tokens[i]!
    if (text === 'مبنی') return true
    if (text === end) return false
  }
  return false
}
