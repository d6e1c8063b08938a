/** Every address of the tracker as somebody asks for it: of things that are there, as far as they can be known. */
import { ADDRESSES, type AddressName } from '@/lib/addresses'

const NAMES: Record<string, string> = {
  slug: 'cn-2026-01-dual-use-export-ban-japan',
  entity: 'fukushima',
  thread: 'seafood',
  id: '1',
  code: 'no-such-view',
  token: 'no-such-link',
}

/** Those that answer so, or all. */
export const everyAddress = (answers?: 'page' | 'plain' | 'data'): string[] =>
  (Object.keys(ADDRESSES) as AddressName[])
    .filter((name) => !answers || ADDRESSES[name].answers === answers)
    .map((name) => ADDRESSES[name].path.replace(/\[(\w+)\]/, (_, key: string) => NAMES[key] ?? key))
