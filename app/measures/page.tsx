import type { Metadata } from 'next'
import { FoundEntities } from '@/components/entities/found-entities'
import { ListChart } from '@/components/measures/chart/list-chart'
import { MeasureList } from '@/components/measures/list/measure-list'
import { SinceVisit } from '@/components/measures/list/since-visit'
import { dayOfRequest } from '@/lib/guard/request-day'
import { forBrowser } from '@/lib/i18n/message'
import { hrefOf, withoutWindow } from '@/lib/measures/list/filter'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getListTitle, getListView } from '@/lib/measures/store/list'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

type Props = PageProps<'/measures'>

async function readAddress({ searchParams }: Props) {
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  return { speech, ...parseMeasureFilter(params, dayOfRequest()) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { filter, speech } = await readAddress(props)
  return { title: await getListTitle(filter, speech), ...canonicalAt(hrefOf(withoutWindow(filter))) }
}

export default async function MeasuresPage(props: Props) {
  const { filter, problems, speech } = await readAddress(props)
  const { drawn, named, ...list } = await getListView(filter, speech)
  const found = <FoundEntities found={named} q={filter.q} today={list.today} speech={speech} />
  return (
    <>
      <SinceVisit words={forBrowser(speech.words.changes.visit)} language={speech.language} />
      <MeasureList {...list} problems={problems} speech={speech} named={found}>
        <ListChart {...drawn} />
      </MeasureList>
    </>
  )
}
