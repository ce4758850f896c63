import { isLetter, isMark, ZWNJ } from '../characters.ts'
import { type Draft, Revision } from '../draft.ts'

/**
 * Preverbs and the stems they make one verb with. «باز می‌کند» (opens) and «در می‌زند» (knocks) are two words, so the
 * preverbs that are words of their own have a list; the others go with any stem.
 */
const STEMS: Readonly<Record<string, string>> = {
  بر: 'گرد گشت دار داشت آی آمد گیر گرفت خیز خاست خور انگیز انگیخت چین چید شمار شمرد شمر تاب تافت گزین گزید بند بست آور',
  در: 'آی آمد آور گیر گرفت یاب یافت گذر گذشت نورد ماند',
  باز: 'گرد گشت دار داشت ستان شناس یاب ایست آفرین',
  وا: 'دار داشت گذار گذاشت نه ماند',
  فرا: '',
  فرو: '',
}
const MI = `می${ZWNJ}`
const preverbs = Object.entries(STEMS).map(([preverb, stems]) => ({
  preverb,
  stem: new RegExp(stems.replaceAll(' ', '|'), 'y'),
}))

/** Takes out the space after a preverb, as the Academy writes it: بر می‌گردد becomes برمی‌گردد. */
export function joinPreverbs(draft: Draft): void {
  const { text } = draft
  const revision = new Revision(text)
  for (let at = text.indexOf(MI); at >= 0; at = text.indexOf(MI, at + MI.length)) {
    const space = text[at - 1] === 'ن' ? at - 2 : at - 1
    if (text[space] === ' ' && hasPreverb(text, space, at + MI.length)) revision.replace(space, space + 1, '')
  }
  draft.accept(revision)
}

/** Whether the word before `space` is a preverb of the stem at `start`. */
function hasPreverb(text: string, space: number, start: number): boolean {
  return preverbs.some(({ preverb, stem }) => {
    const before = space - preverb.length
    // «در بر می‌گیرد»: in its embrace.
    if (preverb === 'بر' && text.startsWith('در ', before - 3)) return false
    if (before < 0 || !text.startsWith(preverb, before) || isWithinWord(text.charCodeAt(before - 1))) return false
    stem.lastIndex = start
    return stem.test(text)
  })
}

const isWithinWord = (code: number): boolean => isLetter(code) || isMark(code) || code === ZWNJ.charCodeAt(0)
