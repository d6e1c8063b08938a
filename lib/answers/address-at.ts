/** Which address of the tracker a request is for. */
import { ADDRESSES, type AddressName } from '@/lib/addresses'

type AddressAt = { address: AddressName; name: string | null }

const ALL = Object.entries(ADDRESSES) as [AddressName, (typeof ADDRESSES)[AddressName]][]
const WHOLE = new Map<string, AddressName>(ALL.map(([address, { path }]) => [path, address]))
const escapeDots = (path: string) => path.replaceAll('.', '\\.')
const OF_THINGS = ALL.filter(([, { path }]) => path.includes('[')).map(
  ([address, { path }]) => [address, new RegExp(`^${escapeDots(path).replace(/\[\w+\]/, '([^/]+)')}$`)] as const,
)

/** `name` is that of the thing, as the browser wrote it. Null: the tracker has no such address. */
export function addressAt(pathname: string): AddressAt | null {
  const whole = WHOLE.get(pathname)
  if (whole) return { address: whole, name: null }
  for (const [address, pattern] of OF_THINGS) {
    const name = pattern.exec(pathname)?.[1]
    if (name) return { address, name }
  }
  return null
}

const endingOf = (path: string) => /\.[a-z]+$/.exec(path)?.[0] ?? ''
const DATA_ENDINGS = new Set(ALL.filter(([, { answers }]) => answers === 'data').map(([, { path }]) => endingOf(path)))

/** An ending of data asks for data, whether or not there is any. */
export function answersAt(pathname: string): 'page' | 'plain' | 'data' {
  const ending = endingOf(pathname)
  if (ending !== '' && DATA_ENDINGS.has(ending)) return 'data'
  const found = addressAt(pathname)
  return found ? ADDRESSES[found.address].answers : 'page'
}

/** What the answer is read from, where that is the data alone. */
export function readsAt(pathname: string): 'kept' | 'asked' | null {
  const found = addressAt(pathname)
  return found && ADDRESSES[found.address].reads
}
