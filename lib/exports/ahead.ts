/** The first item of a list, asked for before anybody knows how many of them are wanted. */

/** At most `most` of the items; the first is on its way already. A failure of it is told to whoever asks for it. */
export function readAhead<Item>(items: AsyncGenerator<Item>): (most: number) => AsyncGenerator<Item> {
  const first = items.next()
  first.catch(() => {})
  return async function* (most) {
    let count = 0
    for (let next = await first; !next.done && count < most; next = await items.next()) {
      count += 1
      yield next.value
    }
    await items.return(undefined)
  }
}
