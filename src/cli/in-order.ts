/** How much may be begun and not yet handed on. */
export interface Window<Item> {
  /** What an item counts. */
  sizeOf(item: Item): number
  /** The sum up to which more is begun; one item is begun in any case. */
  room(): number
}

/**
 * Starts work on items as they come and yields the results in the order of the items.
 * What waits for an older result counts as well, so that one long item does not let the others pile up;
 * a result that is ready does not wait for the next item.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  start: (item: Item) => Promise<Result>,
  window: Window<Item>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const pending: { readonly result: Promise<Result>; readonly size: number }[] = []
  let held = 0
  let next: Promise<IteratorResult<Item>> | null = source.next()
  try {
    while (next || pending.length > 0) {
      const mayRead: boolean = next !== null && (pending.length === 0 || held < window.room())
      const item: IteratorResult<Item> | null = mayRead ? await firstOf(next!, pending[0]?.result) : null
      if (item === null) {
        yield await pending[0]!.result
        held -= pending.shift()!.size
      } else if (item.done) next = null
      else {
        const size = window.sizeOf(item.value)
        pending.push({ result: started(start(item.value)), size })
        held += size
        next = source.next()
      }
    }
  } finally {
    // Not awaited: a pipe that nobody writes to any more would hold up the end.
    void source.return?.()
  }
}

/** The result, whose error comes out when it is its turn. */
function started<Result>(result: Promise<Result>): Promise<Result> {
  result.catch(() => {})
  return result
}

/** The next item, or null where the oldest result is there before it. */
async function firstOf<Item>(next: Promise<Item>, oldest: Promise<unknown> | undefined): Promise<Item | null> {
  return oldest ? Promise.race([next, oldest.then(() => null)]) : next
}
