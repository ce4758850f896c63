import { cueView } from './cues.ts'
import { documentView } from './documents.ts'
import { quotationView } from './quotations.ts'
import { segmentView } from './segments.ts'
import { speakerView } from './speakers.ts'
import { tokenView } from './tokens.ts'

/** What can be printed of an article, by the name of the command that prints it. */
export const views = {
  quotes: quotationView,
  speakers: speakerView,
  cues: cueView,
  read: segmentView,
  analyze: documentView,
  tokens: tokenView,
}

export type ViewName = keyof typeof views
