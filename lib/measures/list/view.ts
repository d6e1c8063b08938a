/** Everything that a list shows, composed from what was read of it. The page shows all of this, a brief or an embed some. */
import type { Day } from '@/lib/dates'
import type { FoundEntity } from '@/lib/entities/types'
import type { Speech } from '@/lib/i18n/format'
import { readWanted, soughtIn } from '@/lib/search/wanted'
import type { MonthCount } from '../chart/data/months'
import { prepareChart } from '../chart/data/prepare'
import type { Authority, ShownMeasure } from '../types'
import { type Chip, type Looser, listChips } from './chips'
import { type ListCounts, sumOfCounts } from './counts'
import { describeList } from './describe'
import { offerEveryone } from './everyone'
import { type FacetCount, layoutFacets } from './facets'
import { shownColumns } from './fields'
import { type MeasureFilter, withoutWindow } from './filter'
import { preparePanel } from './panel-words'
import { askedCodes } from './text/code-reason'
import { tableRows } from './text/table-cells'
import { timelineSections } from './text/timeline-lines'
import type { TimelineGroup } from './timeline'
import { nameAuthorities } from './value-names'

/** One page of the list, in the view that was asked for; `total` counts what that view pages through. */
export type FoundPage = { total: number } & ({ groups: TimelineGroup[] } | { measures: ShownMeasure[] })

/** The `page` of its filter is one that there is. */
export type ReadList = {
  filter: MeasureFilter
  counts: ListCounts
  found: FoundPage
  facets: readonly FacetCount[]
  /** How many it would have more by what is against all countries. */
  beside: number
  authorities: readonly Authority[]
  months: readonly MonthCount[]
  coverageDay: Day | null
  today: Day
  /** The day that the list is of: the one that is asked, or today. */
  day: Day
  /** Whom its text names: a record may print another name of theirs. */
  named: readonly FoundEntity[]
}

export type ListView = ReturnType<typeof composeList>

/** "38 measures by China against Japan". */
export const listTitleOf = ({ filter, counts, authorities }: ReadList, speech: Speech): string =>
  describeList(filter, counts, speech, nameAuthorities(authorities, speech))

/** Links lead to lists, whichever days the chart shows. */
export const chipsOf = ({ filter, authorities }: ReadList, speech: Speech): Chip[] =>
  listChips(withoutWindow(filter), speech, nameAuthorities(authorities, speech))

function writeRows({ found, filter, day, coverageDay, named }: ReadList, speech: Speech) {
  const { q } = filter
  const wanted = readWanted(q).present.map(soughtIn)
  const reading = {
    ...{ speech, sought: wanted.flat(), wanted, named, q },
    ...{ codes: askedCodes(filter), today: day, coverageDay },
  }
  if ('groups' in found) return { total: found.total, ...timelineSections(found.groups, reading) }
  return { total: found.total, table: tableRows(found.measures, shownColumns(filter.columns), reading) }
}

/** `looser`: what an empty list would hold with a condition less. `url` is the tracker's own address. */
export function composeList(read: ReadList, looser: readonly Looser[], speech: Speech, url: string) {
  const { today, day, coverageDay } = read
  const filter = withoutWindow(read.filter)
  const sentence = listTitleOf(read, speech)
  const chips = chipsOf(read, speech)
  const names = nameAuthorities(read.authorities, speech)
  return {
    filter,
    sentence,
    chips,
    looser,
    everyone: offerEveryone(filter, read.beside, speech),
    /** How many match. */
    records: sumOfCounts(read.counts),
    rows: writeRows(read, speech),
    drawn: prepareChart({ ...read, records: sumOfCounts(read.counts), sentence, url }, speech),
    panel: preparePanel(
      filter,
      layoutFacets(read.facets, filter),
      { conditions: chips.length, counts: read.counts },
      today,
      speech,
      names,
    ),
    today: day,
    coverageDay,
    named: read.named,
  }
}
