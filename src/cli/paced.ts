/** The items as they come, with a rest every so many milliseconds, in which the event loop hears of all else. */
export async function* paced<Item>(items: AsyncIterable<Item>, pace: number): AsyncGenerator<Item> {
  let rested = Date.now()
  for await (const item of items) {
    if (Date.now() - rested >= pace) {
      await new Promise((resolve) => setImmediate(resolve))
      rested = Date.now()
    }
    yield item
  }
}
