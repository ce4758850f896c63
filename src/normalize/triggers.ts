import type { Pass } from './pass.ts'

const RANGE = /(.)-(.)|./gs

/** Tells for any text which passes may have something to do: one look at each character instead of one for each pass. */
export class Triggers {
  /** For each code unit the passes that it makes worth running, one bit each. */
  private readonly bits = new Uint32Array(0x10000)
  private always = 0

  constructor(passes: readonly Pass[]) {
    passes.forEach(({ triggers }, i) => {
      if (triggers === undefined) this.always |= 1 << i
      for (const [all, from = all, to = all] of (triggers ?? '').matchAll(RANGE)) {
        for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) this.bits[code]! |= 1 << i
      }
    })
  }

  /** The passes worth running on a text, one bit each. */
  scan(text: string): number {
    const { bits } = this
    let found = this.always
    for (let i = 0; i < text.length; i++) found |= bits[text.charCodeAt(i)]!
    return found
  }
}
