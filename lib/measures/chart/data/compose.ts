/** From what the database tells of records to what the chart is drawn from. */

import type { Day } from '@/lib/dates'
import { type EpochDay, toEpochDay } from '@/lib/epoch-day'
import type { EventType, RelationType } from '@/lib/measures/codes'
import { NONE } from '@/lib/measures/list/keys'
import { statusOn } from '@/lib/measures/status/current-status'
import { isRunningStatus } from '@/lib/measures/status/describe-status'
import { isLongUnseen } from '@/lib/measures/status/last-seen'
import type { Measure, StatusSpan } from '@/lib/measures/types'
import type { LocalizedText } from '@/lib/texts'
import { barDays } from './bar-days'
import type { ChartBin, ChartData, ChartRow } from './data'
import type { Lanes } from './lane-choices'
import { type LaneKey, laneOf, orderLanes } from './lanes'

/** A record as far as a chart draws it. */
export type Charted = Pick<
  Measure,
  'slug' | 'title' | 'kind' | 'imposer' | 'category' | 'effect' | 'formality' | 'lastSeenOn'
> & {
  authorities: string[]
  firstEarliest: Day
  lastLatest: Day
  spans: StatusSpan[]
  events: { type: EventType; earliest: Day; latest: Day }[]
  relations: { type: RelationType; slug: string }[]
}
/** So many records of an imposer and a lane begin in a bucket. */
export type Counted = { imposer: string; lane: string; bucket: number; count: number }

/** What the reader's language makes of names and titles. */
export type LaneNaming = {
  lane: (lane: LaneKey) => string
  title: (texts: LocalizedText) => { text: string; lang: string }
}

type Drawn = Pick<ChartData, 'lanes' | 'rows' | 'links' | 'bins' | 'lasting'>
/** What lasts into some days and is not among the records, as it was counted. */
type Lasting = { from: Day; to: Day; counted: readonly Omit<Counted, 'bucket'>[] }

const VALUES: Record<Lanes, (record: Charted, today: Day) => string> = {
  category: ({ category }) => category,
  formality: ({ formality }) => formality,
  authority: ({ authorities }) => authorities[0] ?? NONE,
  status: ({ spans }, today) => statusOn(spans, today)?.status ?? NONE,
}

const dayOrNull = (day: Day | null): EpochDay | null => (day === null ? null : toEpochDay(day))

/** It is drawn for today, and so is what is said of it. */
function longUnseen({ spans, lastSeenOn }: Charted, today: Day): ChartRow['seen'] {
  const now = statusOn(spans, today)
  return now && isRunningStatus(now.status) && isLongUnseen(lastSeenOn, today) ? lastSeenOn : null
}

function toRow(record: Charted, lane: number, today: Day, { title }: LaneNaming): ChartRow {
  const { slug, kind, spans, events } = record
  const { first, last } = barDays(kind, record)
  const { text, lang } = title(record.title)
  return {
    ...{ slug, title: text, lang, kind, lane },
    first: toEpochDay(first),
    last: dayOrNull(last),
    eased: kind === 'measure' && record.effect === 'liberalising',
    seen: kind === 'measure' ? longUnseen(record, today) : null,
    spans:
      kind === 'measure'
        ? spans.map(({ status, from, to, basis, approximate }) => ({
            status,
            from: toEpochDay(from),
            to: dayOrNull(to),
            ...{ basis, approximate },
          }))
        : [],
    events: events.map(({ type, earliest, latest }) => ({
      type,
      earliest: toEpochDay(earliest),
      latest: toEpochDay(latest),
    })),
  }
}

/** A link to a record that is not among them is not drawn. */
function linksOf(records: readonly Charted[]): ChartData['links'] {
  const places = new Map(records.map(({ slug }, place) => [slug, place]))
  return records.flatMap(({ relations }, from) =>
    relations.flatMap(({ slug, type }) => {
      const to = places.get(slug)
      return to === undefined ? [] : [{ from, to, type }]
    }),
  )
}

type Keyed = LaneKey & { count: number }
const keyed = <Count extends Omit<Counted, 'bucket'>>(counted: readonly Count[]) =>
  counted.map((each) => ({ ...each, ...laneOf(each.imposer, each.lane) }))

/** Lanes that share one are counted together. */
function countLasting({ from, to, counted }: Lasting, placeOf: (lane: LaneKey) => number): ChartData['lasting'] {
  const counts = new Map<number, number>()
  for (const each of keyed(counted)) counts.set(placeOf(each), (counts.get(placeOf(each)) ?? 0) + each.count)
  const days = { from: toEpochDay(from), to: toEpochDay(to) + 1 }
  return { ...days, counts: [...counts].map(([lane, count]) => ({ lane, count })) }
}

export function fromRecords(
  records: readonly Charted[],
  lanes: Lanes,
  today: Day,
  naming: LaneNaming,
  lasting: Lasting | null = null,
): Drawn {
  const keys = records.map((record) => laneOf(record.imposer, VALUES[lanes](record, today)))
  const all: Keyed[] = [...keys.map((key) => ({ ...key, count: 1 })), ...keyed(lasting?.counted ?? [])]
  const { ordered, placeOf } = orderLanes(all, lanes)
  return {
    lanes: ordered.map((lane) => ({ ...lane, label: naming.lane(lane) })),
    rows: records.map((record, at) => toRow(record, placeOf(keys[at] as LaneKey), today, naming)),
    links: linksOf(records),
    bins: [],
    lasting: lasting && countLasting(lasting, placeOf),
  }
}

/** `starts` as `bucketStarts` gives them. Lanes that share one are counted together. */
export function fromCounts(
  counted: readonly Counted[],
  starts: readonly Day[],
  lanes: Lanes,
  naming: LaneNaming,
): Drawn {
  const own = keyed(counted)
  const { ordered, placeOf } = orderLanes(own, lanes)
  const days = starts.map(toEpochDay)
  const bins = new Map<string, ChartBin>()
  for (const { bucket, count, ...key } of own) {
    const lane = placeOf(key)
    const [from = 0, to = 0] = [days[bucket], days[bucket + 1]]
    const known = bins.get(`${lane} ${bucket}`)
    if (known) known.count += count
    else bins.set(`${lane} ${bucket}`, { lane, from, to, count })
  }
  return {
    lanes: ordered.map((lane) => ({ ...lane, label: naming.lane(lane) })),
    rows: [],
    links: [],
    lasting: null,
    bins: [...bins.values()].sort((a, b) => a.from - b.from || a.lane - b.lane),
  }
}
