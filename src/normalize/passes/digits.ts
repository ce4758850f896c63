import { digitsArToFa, digitsEnToFa, digitsFaToEn } from '@persian-tools/persian-tools'
import type { Pass } from '../pass.ts'

const ARABIC = /[٠-٩]+/g
// Not the digits of a Latin name: 5G, COVID-19
const LATIN = /(?<![A-Za-z_0-9]|[A-Za-z]-)[0-9]+(?![A-Za-z_0-9])/g
const PERSIAN = /[۰-۹]+/g
// Marks within a number; a date has two dots (۱۲.۵.۱۴۰۲) and keeps them.
const DECIMAL_DOT = /\.(?<=(?<![۰-۹.])[۰-۹]{1,15}\.)(?=[۰-۹]{1,15}(?![۰-۹.]))/g
const THOUSANDS_COMMA = /,(?<=[۰-۹],)(?=[۰-۹]{3}(?![۰-۹]))/g
const PERCENT = /%(?<=[۰-۹] ?%)/g

/** Digits: kept, Persian or Latin, with the decimal, thousands and percent marks that go with them. */
export const digits: Pass = {
  triggers: '0-9۰-۹٠-٩%٪',
  examples: [
    ['١٢ و ۱۲ و 12', '۱۲ و ۱۲ و 12'],
    ['۲۵%', '۲۵٪'],
  ],
  run(draft, { options }) {
    draft.rewrite(ARABIC, ([run]) => digitsArToFa(run))
    if (options.digits === 'fa') toPersian(draft)
    if (options.digits === 'en') toLatin(draft)
    draft.rewrite(PERCENT, '٪')
  },
}

function toPersian(draft: Parameters<Pass['run']>[0]): void {
  draft.rewrite(LATIN, ([run]) => digitsEnToFa(run))
  draft.rewrite(DECIMAL_DOT, '٫')
  draft.rewrite(THOUSANDS_COMMA, '٬')
}

function toLatin(draft: Parameters<Pass['run']>[0]): void {
  draft.rewrite(PERSIAN, ([run]) => digitsFaToEn(run))
  draft.rewrite(/٫(?<=[0-9]٫)(?=[0-9])/g, '.')
  draft.rewrite(/٬(?<=[0-9]٬)(?=[0-9])/g, ',')
  draft.rewrite(/٪(?<=[0-9] ?٪)/g, '%')
}
