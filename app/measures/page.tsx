import type { Metadata } from 'next'
import { FoundEntities } from '@/components/entities/found-entities'
import { ListChart } from '@/components/measures/chart/list-chart'
import { ListBrief } from '@/components/measures/list/list-brief'
import { MeasureList } from '@/components/measures/list/measure-list'
import { SinceVisit } from '@/components/measures/list/since-visit'
import { dayOfRequest } from '@/lib/guard/request-day'
import { forBrowser } from '@/lib/i18n/message'
import { hrefOf, withoutWindow } from '@/lib/measures/list/filter'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getBrief } from '@/lib/measures/store/brief'
import { getListTitle, getListView } from '@/lib/measures/store/list'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

type Props = PageProps<'/measures'>

async function readAddress({ searchParams }: Props) {
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  return { speech, isPrint: 'print' in params, ...parseMeasureFilter(params, dayOfRequest()) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { filter, speech, isPrint } = await readAddress(props)
  return {
    title: await getListTitle(filter, speech),
    ...canonicalAt(hrefOf(withoutWindow(filter))),
    ...(isPrint && { robots: 'noindex' }),
  }
}

export default async function MeasuresPage(props: Props) {
  const { filter, problems, speech, isPrint } = await readAddress(props)
  if (isPrint) return <ListBrief {...(await getBrief(filter, speech))} speech={speech} />
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
