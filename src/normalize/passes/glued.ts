import { LETTER, ZWNJ } from '../characters.ts'
import type { Pass } from '../pass.ts'

const BEGINS = `(?<![${LETTER}${ZWNJ}])`
const ENDS = `(?![${LETTER}${ZWNJ}])`

/** «براینکه», «ازآنها», but not «برایند». */
const POINTING = new RegExp(`${BEGINS}(?:بر|در|از|با)(?=(?:این|آن)(?:${ZWNJ}?(?:که|ها))?${ENDS})`, 'g')
/** «وگفت», «ودر»; «وبا» is an illness. */
const AND = new RegExp(`${BEGINS}و(?=(?:گفت|افزود|اظهار|ادامه|تاکید|تصریح|در|از|این|همچنین)${ENDS})`, 'g')
/** «بابیان اینکه», «بااشاره به». */
const WITH = new RegExp(`${BEGINS}با(?=(?:بیان|اشاره|تاکید|تأکید|توجه) (?:این|آن|بر|به))`, 'g')
/** «و‌افزود», «د‌ر»: a half-space in place of a space, or of nothing. */
const HALF_AND = new RegExp(`(?<=${BEGINS}و)${ZWNJ}(?=[${LETTER}]{3})`, 'g')
const HALF_WORD = new RegExp(`${BEGINS}(د${ZWNJ}ر|ا${ZWNJ}ز|ب${ZWNJ}ه|ک${ZWNJ}ه)${ENDS}`, 'g')
/** «وزیر نیروگفت: …»; «می‌گفت» and «بازگفت» are verbs themselves. What is rare stands first, which is quicker. */
const SPEECH = new RegExp(`(?:گفت|افزود)(?= ?:)(?<=[${LETTER}]{3}(?:گفت|افزود))(?<!${BEGINS}(?:نمی|باز)گفت)`, 'g')

const spaceBefore = ([word]: RegExpExecArray) => ` ${word}`
const spaceAfter = ([word]: RegExpExecArray) => `${word} `

/** Words that were run together: «براینکه», «د‌ر», «نیروگفت:». */
export const glued: Pass = {
  triggers: 'آایرف',
  examples: [
    ['با تاکید براینکه', 'با تاکید بر اینکه'],
    ['ازآنها دراین شهر', 'از آنها در این شهر'],
    ['رسید وگفت', 'رسید و گفت'],
    ['بابیان اینکه', 'با بیان اینکه'],
    ['و‌افزود د‌ر شهر', 'و افزود در شهر'],
    ['وزیر نیروگفت: برق هست', 'وزیر نیرو گفت: برق هست'],
    ['نمیگفت: وبا ریشه‌کن شد', 'نمیگفت: وبا ریشه‌کن شد'],
    ['برایند نیروها', 'برایند نیروها'],
  ],
  run(draft) {
    draft.rewrite(POINTING, spaceAfter)
    draft.rewrite(AND, spaceAfter)
    draft.rewrite(WITH, spaceAfter)
    draft.rewrite(SPEECH, spaceBefore)
    if (!draft.text.includes(ZWNJ)) return
    draft.rewrite(HALF_AND, ' ')
    draft.rewrite(HALF_WORD, ([word]) => word.replace(ZWNJ, ''))
  },
}
