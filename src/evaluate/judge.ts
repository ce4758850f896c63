import type { GoldItem, Parts, SystemItem } from './align.ts'
import { isSameSpeaker } from './name.ts'
import { common, jaccard, same } from './overlap.ts'

/** Contents that agree to this degree, by Jaccard of their words, say the same. */
const wellBounded = 0.8

/** Whether the speaker is right; where an annotator could not tell, everything is. */
export function hasRightSpeaker(gold: GoldItem, system: SystemItem): boolean {
  return !gold.attribution.speaker || (gold.speaker !== null && isSameSpeaker(gold.speaker, system.quotation.speaker))
}

/** The headline: what was said, well enough bounded, and who said it. */
export function isRight(gold: GoldItem, system: SystemItem): boolean {
  return hasRightSpeaker(gold, system) && jaccard(gold.content, system.content) >= wellBounded
}

/** Whether the cues share a word; of a gold cue without words (a colon), whether they overlap. */
export function hasCue(gold: Parts, system: Parts): boolean {
  return gold.cue.size > 0 ? common(gold.cue, system.cue) > 0 : spansMeet(gold, system)
}

/** Whether the cues are the same words, or the same mark. */
export function hasExactCue(gold: Parts, system: Parts): boolean {
  return same(gold.cue, system.cue) && (gold.cue.size > 0 || spansMeet(gold, system))
}

function spansMeet(gold: Parts, system: Parts): boolean {
  return gold.cueSpans.some((a) => system.cueSpans.some((b) => a.start < b.end && b.start < a.end))
}

/** Whether the system's quotation counts: its match is not one that is neither asked for nor counted. */
export function counts({ mate }: SystemItem): boolean {
  return !mate?.free
}
