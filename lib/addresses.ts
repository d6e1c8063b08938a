/** Every address of the tracker, each said once. What stands beside this table in `app` is compared with it by a test. */
import { EXPORT_FORMATS, type ExportFormat } from './exports/formats'

/**
 * `page`: for people, with scripts. `plain`: for people, without a file of the app, or it leads elsewhere. `data`: for
 * programs; each but that of the watch over the process bears its ending.
 */
type Answers = 'page' | 'plain' | 'data'
/**
 * `kept`: follows from the data, the day and the language alone, so that a browser may keep it and a standby may answer.
 * `asked`: read from the data alone, for somebody who types. Null: accounts and forms are in it.
 */
type Reads = 'kept' | 'asked' | null
type Address<Path extends string = string> = { path: Path; answers: Answers; reads: Reads }

const page = <const Path extends string>(path: Path, reads: Reads = null) =>
  ({ path, answers: 'page', reads }) satisfies Address<Path>
const data = <const Path extends string>(path: Path, reads: Reads = null) =>
  ({ path, answers: 'data', reads }) satisfies Address<Path>

type Files = { [Format in ExportFormat]: Address<`/measures.${Format}`> }

/** By name; `[…]` stands for the name of one thing, as in the folders of `app`. */
export const ADDRESSES = {
  start: page('/', 'kept'),
  list: page('/measures', 'kept'),
  ...(Object.fromEntries(EXPORT_FORMATS.map((format) => [format, data(`/measures.${format}`, 'kept')])) as Files),
  facets: data('/measures/facets.json', 'kept'),
  chart: data('/measures/chart.json', 'kept'),
  newRecord: page('/measures/new'),
  record: page('/measures/[slug]', 'kept'),
  card: data('/measures/[slug]/card.json', 'kept'),
  edit: page('/measures/[slug]/edit'),
  history: page('/measures/[slug]/history', 'kept'),
  pickRecords: data('/records.json', 'asked'),
  river: page('/river', 'kept'),
  riverCsv: data('/river.csv', 'kept'),
  riverJson: data('/river.json', 'kept'),
  riverSvg: data('/river.svg', 'kept'),
  upcoming: page('/upcoming', 'kept'),
  changes: page('/changes', 'kept'),
  changesData: data('/changes.json', 'kept'),
  misread: page('/misread', 'kept'),
  threads: page('/threads', 'kept'),
  thread: page('/threads/[thread]', 'kept'),
  sources: page('/sources', 'kept'),
  source: page('/sources/[id]', 'kept'),
  pickSources: data('/sources.json', 'asked'),
  entities: page('/entities', 'kept'),
  entity: page('/entities/[entity]', 'kept'),
  check: page('/check', 'kept'),
  reference: data('/check.json', 'kept'),
  verify: page('/verify', 'kept'),
  versions: data('/versions.json'),
  indicators: page('/indicators', 'kept'),
  codebook: page('/codebook', 'kept'),
  coverage: page('/coverage', 'kept'),
  desk: page('/desk'),
  views: page('/views'),
  newView: page('/views/new'),
  view: { path: '/v/[code]', answers: 'plain', reads: null },
  search: data('/palette.json', 'asked'),
  words: data('/words.json', 'kept'),
  signIn: page('/sign-in'),
  setup: page('/setup/[token]'),
  account: page('/account'),
  users: page('/users'),
  accountLog: page('/users/log'),
  robots: data('/robots.txt', 'kept'),
  sitemap: data('/sitemap.xml', 'kept'),
  health: data('/healthz'),
} as const satisfies Record<string, Address>

export type AddressName = keyof typeof ADDRESSES
type Pattern<Name extends AddressName> = (typeof ADDRESSES)[Name]['path']
type Filled<Path extends string> = Path extends `${infer Before}[${string}]${infer After}`
  ? `${Before}${string}${After}`
  : Path
type Named<Path extends string> = Path extends `${string}[${string}]${string}` ? [name: string | number] : []

/** The way to a page, or to the page of the thing of that name. */
export function pathTo<Name extends AddressName>(address: Name, ...named: Named<Pattern<Name>>): Filled<Pattern<Name>> {
  const [name = ''] = named
  return ADDRESSES[address].path.replace(/\[\w+\]/, () => encodeURIComponent(name)) as Filled<Pattern<Name>>
}

/** The same in the state that `params` hold. */
export const withQuery = <Path extends string>(path: Path, params: URLSearchParams): Path | `${Path}?${string}` =>
  params.size > 0 ? `${path}?${params}` : path

/** What nothing of that address can be called, because another one stands there. */
export function reservedNames(address: AddressName): string[] {
  const [before = '', after] = ADDRESSES[address].path.split(/\[\w+\]/)
  if (after === undefined) return []
  const beside = Object.values(ADDRESSES).filter(({ path }) => path !== '/' && path.startsWith(before))
  return beside.map(({ path }) => path.slice(before.length)).filter((rest) => /^[^/[]+$/.test(rest))
}
