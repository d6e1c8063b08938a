/** Chance that is the same on every machine and in every run: it follows from a name and a number. */
export type Random = {
  /** From 0 up to, and without, 1. */
  next: () => number
  /** A whole number; both ends are possible. */
  whole: (least: number, most: number) => number
  chance: (share: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** As words are used: the first of a list often, the last seldom. */
  pickSkewed: <Item>(items: readonly Item[]) => Item
}

const hash = (text: string) =>
  [...text].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 16777619), 2166136261)

/** Mulberry32: 32 bits of state are plenty for the hundred numbers that a record takes. */
function mulberry(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Each name and index has a stream of its own, so that any record can be made without those before it. */
export function randomOf(name: string, index: number): Random {
  const next = mulberry(Math.imul(hash(name) ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b))
  const at = <Item>(items: readonly Item[], share: number) => items[Math.floor(share * items.length)] as Item
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (items) => at(items, next()),
    pickSkewed: (items) => at(items, next() ** 2),
  }
}
