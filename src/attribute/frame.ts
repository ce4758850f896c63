import type { Cue, Sentence } from '../document/index.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Context } from './context.ts'
import { findSubject } from './subject.ts'

const { Adverb, Conjunction, Time, Pronoun, FirstPerson, FirstPersonVerb } = WordClass

/**
 * Whether a sentence within unmarked speech is the narrator's again and brings in a speech of its own:
 * «وی افزود: …», «به گفتهٔ او …», «رضایی گفت: …». A speaker's own «گفتم: …» or «رئیس‌جمهور گفت که …» does not.
 */
export function opensNewFrame(context: Context, sentence: Sentence): boolean {
  const first = firstWord(context, sentence)
  const cues = context.cuesIn[context.sentenceOf[sentence.from]!]!
  if (narrated.test(context.words({ from: first, to: Math.min(first + 4, sentence.to) }))) return true
  const opening = cues.find((cue) => cue.kind === 'phrase' && cue.from === first)
  // The speaker himself may go by a report: «بر اساس گزارش …».
  if (opening)
    return (opening.relay && opening.lemma.startsWith('به ')) || isNarratorsSource(context, opening.to, sentence)
  if (cues.some((cue) => cue.kind === 'verb' && cue.person === 3 && !cue.weak && isNarrators(context, cue, first)))
    return true
  if (goesOnWith(context, first, sentence) || statesBy(context, first)) return true
  return tellsOfJudgment(context, first, sentence)
}

/** «بر طبق گزارش‌ها، …», «گفتنی است …», «متن پیام …»: how the narrator reports and adds. */
const narrated =
  /^(?:(?:بر ?اساس|بر طبق|طبق|بنا ?بر|به) گزارش‌ها|گفتنی است|متن (?:کامل )?(?:این )?(?:پیام|نامه|بیانیه|اطلاعیه|سخنان))(?: |،|؛|$)/

/** «رادمنش با بیان اینکه …»: how the narrator tells of the next words, whatever the sentence ends with. */
function statesBy(context: Context, first: number): boolean {
  const sentence = context.sentenceOf[first]!
  const source = context.mentionsIn[sentence]!.find((mention) => mention.from === first)
  if (!source?.known || !/^(?:name|role)$/.test(source.form)) return false
  const at = context.skipAdverbs(source.to, source.to + 2)
  return (
    /^(?:با|ضمن)$/.test(context.text(at)) &&
    context.cuesIn[sentence]!.some((cue) => cue.kind === 'noun' && cue.from === at + 1)
  )
}

/** «مدیرعامل صندوق در ادامه …», «رادمنش در پایان …», «وزیر در بخش دیگری از …»: how the narrator tells of a speaker's next words. */
function goesOnWith(context: Context, first: number, sentence: Sentence): boolean {
  const source = context.mentionsIn[context.sentenceOf[first]!]!.find((mention) => mention.from === first)
  if (!source?.known || !/^(?:name|role)$/.test(source.form) || context.text(source.to) !== 'در') return false
  return goingOn.test(context.words({ from: source.to + 1, to: source.to + 3 })) && !speaksOfSelf(context, sentence)
}

const goingOn = /^(?:ادامه|پایان|خاتمه|بخش دیگری)(?: |$)/

/** «سرپرست فدراسیون حمایت از ورزشکاران را وظیفه خود برشمرد.»: what an office is said to judge, in one sentence. */
function tellsOfJudgment(context: Context, first: number, sentence: Sentence): boolean {
  let end = sentence.to
  while (end > first && context.isMark(end - 1)) end--
  if (!judged.test(context.words({ from: Math.max(first, end - 2), to: end }))) return false
  const judge = context.mentionsIn[context.sentenceOf[first]!]!.find((mention) => mention.from === first)
  if (judge?.form !== 'role' || speaksOfSelf(context, sentence)) return false
  return context.hasWithin({ from: judge.to, to: end }, WordClass.ObjectMarker)
}

const judged = /(?:^| )(?:برشمرد|دانست|خواند|(?:عنوان|توصیف|ارزیابی|قلمداد) کرد)$/

/** «در این اطلاعیه آمده است: …»: the text that the article is about. */
const inThisText =
  /^در (?:(?:ادامه|پایان|متن|(?:بخشی|قسمتی|بخش دیگری) از) )?این (?:اطلاعیه|بیانیه|گزارش|نامه|پیام|خبر|قطعنامه|یادداشت)(?: همچنین| نیز)?$/

/** Whether the cue, in a sentence within unmarked speech, is the narrator's and not the speaker's own. */
function isNarrators(context: Context, cue: Cue, first: number): boolean {
  const colon = colonAfter(context, cue) !== null
  if (colon && cue.lemma === 'آمدن' && inThisText.test(context.words({ from: first, to: cue.from }))) return true
  const source = findSubject(context, cue)
  if (!source) return colon && cue.from === first
  if (source.form === 'pronoun') return source.from <= first + 1 && (context.has(source.from, Pronoun) || colon)
  if (colon) return source.known
  // «یک مقام هندی نیز خاطرنشان کرد …»: somebody else joins in.
  return (
    source.known &&
    source.from === first &&
    /^(?:نیز|هم)$/.test(context.text(source.to)) &&
    context.skipAdverbs(source.to, cue.from) === cue.from
  )
}

function firstWord(context: Context, sentence: Sentence): number {
  let i = sentence.from
  while (i < sentence.to && (context.isMark(i) || context.has(i, Adverb | Conjunction | Time))) i++
  return i
}

/** Whose words the narrator goes on with after «به گفته»; the speaker himself cites bodies («به گفته وزارت بهداشت …») and speaks of «ما». */
function isNarratorsSource(context: Context, at: number, sentence: Sentence): boolean {
  const source = context.mentionsIn[context.sentenceOf[at]!]!.find((mention) => mention.from === at && mention.known)
  if (!source || source.form === 'organization') return false
  return source.form !== 'role' || !speaksOfSelf(context, sentence)
}

function speaksOfSelf(context: Context, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++)
    if (context.has(i, FirstPerson | FirstPersonVerb) && !context.quoteOver(i)) return true
  return false
}

/** The index of the colon that follows a cue, past adverbs and short adverbials (گفت، همچنین:); null where none does. */
export function colonAfter(context: Context, cue: Cue): number | null {
  const { to } = context.sentence(cue.from)
  let i = context.skipAdverbs(cue.to, to)
  if (context.text(i) === 'که') i++
  // «در این اطلاعیه آمده است؛ …», «در این پیامک آمده، «…»»
  const opens =
    cue.lemma === 'آمدن' && (context.text(i) === '؛' || (context.text(i) === '،' && context.text(i + 1) === '«'))
  return context.text(i) === ':' || opens ? i : null
}
