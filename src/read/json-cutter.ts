/** One object of a JSON text, and the line on which it begins. */
export interface JsonObject {
  readonly bytes: Buffer
  readonly line: number
}

/**
 * Cuts a JSON text that comes in chunks into the outermost objects, whether they stand in an array or follow each other.
 * Keeps no more than one object in memory.
 */
export class JsonCutter {
  /** The line of the first thing outside all objects that belongs to no array: null for none. */
  stray: number | null = null
  /** The line that the last chunk ended in, or the open object began in. */
  line = 1

  private depth = 0
  private inString = false
  private escaped = false
  private begun: Buffer[] = []
  private beginLine = 1

  /** True while an object has begun and not ended. */
  get isOpen(): boolean {
    return this.depth > 0
  }

  /** The objects that end in this chunk. */
  *cut(chunk: Buffer): Generator<JsonObject> {
    let start = this.depth > 0 ? 0 : -1
    for (let i = 0; i < chunk.length; i++) {
      const wasOpen = this.depth > 0
      this.step(chunk[i]!)
      if (!wasOpen && this.depth > 0) start = i
      if (wasOpen && this.depth === 0) {
        this.begun.push(chunk.subarray(start, i + 1))
        yield { bytes: Buffer.concat(this.begun), line: this.beginLine }
        this.begun = []
        start = -1
      }
    }
    if (start >= 0) this.begun.push(chunk.subarray(start))
  }

  private step(byte: number): void {
    if (byte === 0x0a) this.line++
    if (this.inString) this.stepInString(byte)
    else if (byte === 0x7b) this.open()
    else if (byte === 0x7d && this.depth > 0) this.depth--
    else if (this.depth === 0) this.stepOutside(byte)
    else if (byte === 0x22) this.inString = true
  }

  private open(): void {
    if (this.depth++ === 0) this.beginLine = this.line
  }

  private stepInString(byte: number): void {
    if (this.escaped) this.escaped = false
    else if (byte === 0x5c) this.escaped = true
    else if (byte === 0x22) this.inString = false
  }

  /** Outside all objects stand the array's brackets and commas, white space and a byte-order mark. */
  private stepOutside(byte: number): void {
    if (!expectedOutside.has(byte)) this.stray ??= this.line
  }
}

const expectedOutside = new Set([...Buffer.from('[], \t\r\n\uFEFF')])
