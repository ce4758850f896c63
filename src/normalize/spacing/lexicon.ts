/** Two 32-bit hashes of a string. */
export interface Key {
  readonly first: number
  readonly second: number
}

/** What is known about where half-spaces belong; counted from text, see the note beside the data. */
export interface SpacingLexicon {
  /** The key of `text[start, end)`. */
  key(text: string, start: number, end: number): Key
  /** What is known of a piece of a word, packed (see `piece.ts`); 0: unknown. */
  piece(key: Key): number
  /** What is known of a word written without half-spaces, packed (see `word.ts`); 0: unknown. */
  word(key: Key): number
  /** Two numbers of a piece, for the left and the right place of a pair; the exclusive or of two pieces' tells of the pair. */
  leftOf(key: Key): number
  rightOf(key: Key): number
  /** Whether anything may be known of the pair that such an exclusive or tells of; quick, and seldom wrong. */
  mayKnowPair(told: number): boolean
  /** The same of three pieces, from the numbers of the first for the left, and of the others for the right. */
  mayKnowTriple(left: number, middle: number, right: number): boolean
  /** How two pieces with a space between are written, packed; 0: unknown. */
  pair(left: Key, right: Key): number
  /** How three are, such as گفت و گو. */
  triple(left: Key, middle: Key, right: Key): number
  /** Whether a word is a first name and nothing else: محمدرضا, not امید. */
  isFirstName(word: string): boolean
  /** Whether a word is a title that a name follows: آقای، دکتر. */
  isHonorific(word: string): boolean
  /** Weights of the features that decide on what was not counted. */
  readonly weights: Float32Array
}
