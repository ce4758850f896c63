import type { Rule } from '../rule.ts'
import { accordingTo } from './according-to.ts'
import { claimThat } from './claim-that.ts'
import { clauseThenCue } from './clause-then-cue.ts'
import { headlineColon } from './headline-colon.ts'
import { interviewLabel } from './interview-label.ts'
import { judgedAs } from './judged-as.ts'
import { quotationThenCue } from './quotation-then-cue.ts'
import { quotedObject } from './quoted-object.ts'
import { statementText } from './statement-text.ts'
import { statingThat } from './stating-that.ts'
import { subjectCueClause } from './subject-cue-clause.ts'
import { subjectCueColon } from './subject-cue-colon.ts'
import { subjectCueThat } from './subject-cue-that.ts'
import { topicLabel } from './topic-label.ts'

/** The rules in the order in which they are tried; the first that applies to a cue decides. */
export const rules: readonly Rule[] = [
  topicLabel,
  headlineColon,
  interviewLabel,
  statementText,
  subjectCueColon,
  subjectCueThat,
  claimThat,
  statingThat,
  accordingTo,
  quotationThenCue,
  judgedAs,
  quotedObject,
  clauseThenCue,
  subjectCueClause,
]
