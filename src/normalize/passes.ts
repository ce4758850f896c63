import type { Pass } from './pass.ts'
import { blanks } from './passes/blanks.ts'
import { dashes } from './passes/dashes.ts'
import { diacritics } from './passes/diacritics.ts'
import { digits } from './passes/digits.ts'
import { ellipsis } from './passes/ellipsis.ts'
import { ezafe } from './passes/ezafe.ts'
import { glued } from './passes/glued.ts'
import { halfspaces } from './passes/halfspaces.ts'
import { invisible } from './passes/invisible.ts'
import { kashida } from './passes/kashida.ts'
import { letters } from './passes/letters.ts'
import { putLinksBack, setLinksAside } from './passes/links.ts'
import { presentation } from './passes/presentation.ts'
import { punctuation } from './passes/punctuation.ts'
import { quotes } from './passes/quotes.ts'
import { repetition } from './passes/repetition.ts'
import { spaces } from './passes/spaces.ts'
import { theonym } from './passes/theonym.ts'

/** A pass and the name it is switched off by. */
interface NamedPass extends Pass {
  readonly name: string
}

/** The passes in order: characters, then what stands between words, then the words. */
export const passes = [
  { name: 'links', ...setLinksAside },
  { name: 'presentation', ...presentation },
  { name: 'letters', ...letters },
  { name: 'diacritics', ...diacritics },
  { name: 'kashida', ...kashida },
  { name: 'invisible', ...invisible },
  { name: 'repetition', ...repetition },
  { name: 'blanks', ...blanks },
  { name: 'spaces', ...spaces },
  { name: 'digits', ...digits },
  { name: 'quotes', ...quotes },
  { name: 'theonym', ...theonym },
  { name: 'ellipsis', ...ellipsis },
  { name: 'dashes', ...dashes },
  { name: 'punctuation', ...punctuation },
  { name: 'glued', ...glued },
  { name: 'halfspaces', ...halfspaces },
  { name: 'ezafe', ...ezafe },
  { name: 'restore', ...putLinksBack },
] as const satisfies readonly NamedPass[]

/** The passes that can be switched off; links that were set aside always come back. */
export type PassName = Exclude<(typeof passes)[number]['name'], 'restore'>
