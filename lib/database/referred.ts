/** What `known` has under a key that has to be there. A reference that is lost is a bug, and never leads to a row 0. */
export function referred<Key, Value>(known: ReadonlyMap<Key, Value>, key: Key, what: string): Value {
  const found = known.get(key)
  if (found === undefined) throw new Error(`Nothing was saved: there is no ${what} ${String(key)}.`)
  return found
}
