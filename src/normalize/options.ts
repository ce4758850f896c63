import type { PassName } from './passes.ts'
import type { Habit } from './spacing/habit.ts'

/** What normalization may be told. Everything has a default. */
export interface NormalizeOptions {
  /** Passes to leave out: `{ punctuation: false }`. Default: none. */
  readonly passes?: Readonly<Partial<Record<PassName, boolean>>>
  /** keep: as they came (Arabic ٤ becomes Persian ۴ all the same) · fa: ۱۲٫۵ · en: 12.5. Default: keep. */
  readonly digits?: 'keep' | 'fa' | 'en'
  /**
   * vowels: short vowels, gemination and sukun go, the tanvin of «واقعاً» stays · all: tanvin goes too · keep: nothing goes.
   * Default: vowels, so that «اولِگ» and «اولگ» are one name.
   */
  readonly diacritics?: 'vowels' | 'all' | 'keep'
  /** The ezafe after a silent he. keep: ۀ becomes هٔ, the rest as it came · hamza: خانه‌ی becomes خانهٔ · ye: خانهٔ becomes خانه‌ی
   * · none: خانه. Default: keep. */
  readonly ezafe?: 'keep' | 'hamza' | 'ye' | 'none'
  /** What the texts before told of their writer's half-spaces; for a text that comes line by line. Default: nothing is known. */
  readonly habit?: Habit
}
