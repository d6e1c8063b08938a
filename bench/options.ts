/** What a run of the benchmark is asked to do. */
import { parseArgs } from 'node:util'

export const PARTS = [
  'list',
  'html',
  'facets',
  'search',
  'inforce',
  'export',
  'etag',
  'js',
  'chart',
  'growth',
  'save',
  'shipped',
  'soak',
] as const
export type BenchPart = (typeof PARTS)[number]

/** `soak` is asked for by name: it alone takes as long as all others. */
export const USUAL_PARTS = PARTS.filter((part) => part !== 'soak')

/** `minutes`: of the soak. */
export type Options = { records: number[]; parts: BenchPart[]; rounds: number; minutes: number }

/** The size that the bars are for. */
const JUDGED = 100_000

const isPart = (name: string): name is BenchPart => PARTS.some((part) => part === name)
const isWhole = (text: string) => /^[1-9]\d{0,7}$/.test(text)

/** Throws one sentence that names what is wrong. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      records: { type: 'string', default: '1000,10000,100000' },
      only: { type: 'string', default: USUAL_PARTS.join(',') },
      rounds: { type: 'string', default: '5' },
      minutes: { type: 'string', default: '10' },
    },
  })
  const [records, parts] = [values.records.split(','), values.only.split(',')]
  if (!records.every(isWhole)) throw new Error(`--records takes whole numbers, and not "${values.records}".`)
  if (!parts.every(isPart)) throw new Error(`--only takes some of ${PARTS.join(', ')}, and not "${values.only}".`)
  for (const key of ['rounds', 'minutes'] as const) {
    if (!isWhole(values[key])) throw new Error(`--${key} takes a whole number, and not "${values[key]}".`)
  }
  return {
    records: [...new Set(records.map(Number))].sort((a, b) => a - b),
    parts: PARTS.filter((part) => parts.includes(part)),
    rounds: Number(values.rounds),
    minutes: Number(values.minutes),
  }
}

/** The size that is measured against the bars: theirs, else the largest. */
export const judgedSize = ({ records }: Options) => (records.includes(JUDGED) ? JUDGED : Math.max(...records))

/** Those with something to tell of each size; for the others the judged one is enough. */
const OF_EVERY_SIZE: readonly BenchPart[] = ['chart', 'growth']

/** The shipped records are a size of their own: who wants them alone waits for no other. */
export function sizesOf(options: Options): number[] {
  if (options.parts.every((part) => part === 'shipped')) return []
  return OF_EVERY_SIZE.some((part) => options.parts.includes(part)) ? options.records : [judgedSize(options)]
}
