import type { Pass } from '../pass.ts'

// U+0654 (خانهٔ) is no diacritic here: it is the ezafe.
const VOWELS = /[\u0610-\u061a\u064c-\u0653\u0655-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+/g
// Fathatan belongs to an alef or hamza: «واقعاً», «ابتدائاً», «جزءً»; elsewhere it is as good as a vowel mark.
const STRAY_TANVIN = /\u064b(?<![اءأئةه].)|\u064b(?=\u064b)/g
const TANVIN = /\u064b/g

/** Marks above and below the letters. */
export const diacritics: Pass = {
  triggers: '\u0610-\u061a\u064b-\u0653\u0655-\u065f\u0670\u06d6-\u06ed',
  examples: [
    ['اولِگ نیکولِنکو', 'اولگ نیکولنکو'],
    ['محمّد', 'محمد'],
    ['واقعاً', 'واقعاً'],
    ['خانهٔ', 'خانهٔ'],
  ],
  run(draft, { options }) {
    if (options.diacritics === 'keep') return
    draft.rewrite(VOWELS, '')
    draft.rewrite(options.diacritics === 'all' ? TANVIN : STRAY_TANVIN, '')
  },
}
