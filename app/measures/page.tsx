import type { Metadata } from 'next'
import { MeasureList } from '@/components/measures/list/measure-list'
import type { Speech } from '@/lib/i18n/format'
import { prepareChart } from '@/lib/measures/chart/data/prepare'
import { listChips } from '@/lib/measures/list/chips'
import { describeList } from '@/lib/measures/list/describe'
import { shownColumns } from '@/lib/measures/list/fields'
import { withoutWindow } from '@/lib/measures/list/filter'
import { preparePanel } from '@/lib/measures/list/panel-words'
import { tableRows } from '@/lib/measures/list/text/table-cells'
import { timelineSections } from '@/lib/measures/list/text/timeline-lines'
import { nameAuthorities } from '@/lib/measures/list/value-names'
import { countLooser } from '@/lib/measures/store/loosen'
import { parseSearch } from '@/lib/search/words'
import { settings } from '@/lib/settings'
import { getSpeech } from '../speech'
import { loadList } from './load-list'

type Props = PageProps<'/measures'>
type List = Awaited<ReturnType<typeof loadList>>

async function prepare(searchParams: Props['searchParams']) {
  const [speech, list] = await Promise.all([getSpeech(), loadList(searchParams)])
  const names = nameAuthorities(list.authorities, speech)
  return { list, speech, names, sentence: describeList(list.filter, list.counts, speech, names) }
}

function writeRows({ found, filter, today, coverageDay }: List, speech: Speech) {
  const { q } = filter
  const reading = { speech, sought: parseSearch(q).present, q, today, coverageDay }
  if ('groups' in found) return { total: found.total, ...timelineSections(found.groups, reading) }
  return { total: found.total, table: tableRows(found.measures, shownColumns(filter.columns), reading) }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: (await prepare(searchParams)).sentence }
}

export default async function MeasuresPage({ searchParams }: Props) {
  const { list, speech, names, sentence } = await prepare(searchParams)
  const { facets, records, problems, today, coverageDay } = list
  // Links lead to lists, whichever days the chart shows.
  const filter = withoutWindow(list.filter)
  const chips = listChips(filter, speech, names)
  const panel = preparePanel(filter, facets, chips.length, today, speech, names)
  const looser = list.found.total > 0 ? [] : await countLooser(chips, today)
  const rows = writeRows(list, speech)
  const drawn = prepareChart({ ...list, sentence, url: settings().url }, speech)
  return (
    <MeasureList
      {...{ filter, problems, sentence, chips, looser, records, rows, drawn, panel, today, coverageDay, speech }}
    />
  )
}
