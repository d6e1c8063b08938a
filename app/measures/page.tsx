import type { Metadata } from 'next'
import { FOUND_SHOWN, FoundEntities } from '@/components/entities/found-entities'
import { ListChart } from '@/components/measures/chart/list-chart'
import { MeasureList } from '@/components/measures/list/measure-list'
import { dayOfRequest } from '@/lib/guard/request-day'
import { findEntities } from '@/lib/entities/store/queries'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getListTitle, getListView } from '@/lib/measures/store/list'
import { getSpeech } from '../speech'

type Props = PageProps<'/measures'>

async function readAddress({ searchParams }: Props) {
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  return { speech, ...parseMeasureFilter(params, dayOfRequest()) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { filter, speech } = await readAddress(props)
  return { title: await getListTitle(filter, speech) }
}

export default async function MeasuresPage(props: Props) {
  const { filter, problems, speech } = await readAddress(props)
  const [{ drawn, ...list }, found] = await Promise.all([
    getListView(filter, speech),
    filter.q ? findEntities(filter.q, FOUND_SHOWN + 1) : [],
  ])
  const named = <FoundEntities found={found} q={filter.q} today={list.today} speech={speech} />
  return (
    <MeasureList {...list} problems={problems} speech={speech} named={named}>
      <ListChart {...drawn} />
    </MeasureList>
  )
}
