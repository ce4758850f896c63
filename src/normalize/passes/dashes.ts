import type { Pass } from '../pass.ts'

// A kashida alone was typed for a dash. Between words alone: a bullet at the start of a line and «-->» stay.
const SPACED = /[-―‒−ـ](?<=[^\s-] .)-{0,2}(?= [^\s-])/g

/** A hyphen between spaces becomes a dash; hyphens within words and numbers stay. */
export const dashes: Pass = {
  triggers: '-―‒−ـ',
  examples: [
    ['تهران - ایرنا', 'تهران – ایرنا'],
    ['تهران -- ایرنا', 'تهران – ایرنا'],
    ['تهران ـ مشهد', 'تهران – مشهد'],
    ['- نخست\n۱۲-۱۵ علمی-تخیلی', '- نخست\n۱۲-۱۵ علمی-تخیلی'],
  ],
  run(draft) {
    draft.rewrite(SPACED, '–')
  },
}
