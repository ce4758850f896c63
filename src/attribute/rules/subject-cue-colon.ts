import { contentAfterColon } from '../content.ts'
import { colonAfter } from '../frame.ts'
import type { Rule } from '../rule.ts'
import { verbFinding } from './verb-finding.ts'

/** A cue verb and a colon: what follows is the source's own words, most often without quotation marks. */
export const subjectCueColon: Rule = {
  id: 'subject-cue-colon',
  example: {
    text: 'لیلا مرادی، مدیر شیلات، در جمع خبرنگاران اظهار کرد: صید ماهی از امروز آزاد است. صیادان می‌توانند به دریا بروند.',
    source: 'لیلا مرادی، مدیر شیلات',
    content: 'صید ماهی از امروز آزاد است. صیادان می‌توانند به دریا بروند',
  },
  cues: ['verb'],
  apply(context, cue) {
    const colon = colonAfter(context, cue)
    if (colon === null || cue.person !== 3) return null
    // «جزئیاتی که هنوز درباره‌اش صحبت نکرده است:»
    if (cue.negated && cue.stance === 'neutral') return null
    const found = contentAfterColon(context, colon, cue)
    if (!found) return null
    return verbFinding(context, cue, found.range, 'direct')
  },
}
