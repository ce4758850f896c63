import { GONE, LETTER } from '../characters.ts'
import type { Draft } from '../draft.ts'
import type { Pass } from '../pass.ts'

const ARABIC_BLOCK = 0x600

/** Letters of other alphabets and the Persian letters they stand for. */
const PERSIAN: Readonly<Record<string, string>> = {
  ي: 'ی', // Arabic ye
  ى: 'ی', // Arabic alef maksura
  ې: 'ی', // Pashto e
  ے: 'ی', // Urdu ye
  ۍ: 'ی', // Pashto
  ێ: 'ی', // Kurdish
  ك: 'ک', // Arabic kaf
  ڪ: 'ک', // Sindhi kaf
  ة: 'ه', // Arabic te marbuta
  ە: 'ه', // Kurdish e
  ہ: 'ه', // Urdu he
  ھ: 'ه', // he with two eyes
  ۃ: 'ه',
  ۀ: 'ه\u0654', // he and hamza in one character
  ۂ: 'ه\u0654',
  ٱ: 'ا', // Quranic alef
  ۆ: 'و', // Kurdish
  ۇ: 'و',
  ۋ: 'و',
  ڕ: 'ر', // Kurdish
  ڵ: 'ل', // Kurdish
  ټ: 'ت', // Pashto
  ډ: 'د',
  ړ: 'ر',
  ګ: 'گ',
  ڼ: 'ن',
}

const foreign = Object.keys(PERSIAN)
/** For code units of the Arabic block: 1 + the index of a foreign letter, or 0. */
const indexes = new Uint8Array(0x100)
foreign.forEach((letter, i) => {
  indexes[letter.charCodeAt(0) - ARABIC_BLOCK] = i + 1
})
const WITH_HAMZA = /[ۀۂ]/g
// Persian writes no hamza on a first alef: أحمد is احمد; within a word it stays: تأکید.
const FIRST_HAMZA = new RegExp(`[أإ](?<![${LETTER}][${GONE}]*.)(?=[${GONE}]*[${LETTER}])`, 'g')

/** Arabic, Kurdish, Pashto and Urdu letters become Persian ones. */
export const letters: Pass = {
  triggers: `${Object.keys(PERSIAN).join('')}أإ`,
  examples: [
    ['علي يزدي و كيهان', 'علی یزدی و کیهان'],
    ['خانۀ ما', 'خانهٔ ما'],
    ['أحمد', 'احمد'],
    ['تأکید', 'تأکید'],
  ],
  run(draft) {
    replaceForeign(draft)
    draft.rewrite(FIRST_HAMZA, 'ا')
  },
}

/** Letters for letters keep every place; the two with a hamza grow. */
function replaceForeign(draft: Draft): void {
  let found = 0
  const { text } = draft
  for (let i = 0; i < text.length; i++) {
    const index = indexes[text.charCodeAt(i) - ARABIC_BLOCK]
    if (index) found |= 1 << (index - 1)
  }
  foreign.forEach((letter, i) => {
    const persian = PERSIAN[letter]!
    if ((found & (1 << i)) !== 0 && persian.length === 1) draft.text = draft.text.replaceAll(letter, persian)
  })
  draft.rewrite(WITH_HAMZA, 'ه\u0654')
}
