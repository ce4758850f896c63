import type { Token } from '../document/index.ts'
import { generation } from '../lexicon/word-forms.ts'

/** Remembers what was answered for word forms of one generation: news uses the same words again and again. */
export class FormMemo {
  readonly generation = generation
  /** By a form's number, its answer; -1 where nobody has asked. */
  private answers = new Int32Array(1 << 10).fill(-1)

  /** `answer` tells of a word by its letters alone, and never below 0. */
  constructor(private readonly answer: (word: string) => number) {}

  of({ text, form }: Token): number {
    if (form < this.answers.length) {
      const known = this.answers[form]!
      if (known >= 0) return known
    }
    const answer = this.answer(text)
    if (form > 0) this.keep(form, answer)
    return answer
  }

  private keep(form: number, answer: number): void {
    if (form >= this.answers.length) {
      const more = new Int32Array(2 ** Math.ceil(Math.log2(form + 1))).fill(-1)
      more.set(this.answers)
      this.answers = more
    }
    this.answers[form] = answer
  }
}
