import type { Metadata } from 'next'
import { MeasureList } from '@/components/measures/list/measure-list'
import { listChips } from '@/lib/measures/chips'
import { nameAuthorities } from '@/lib/measures/conditions'
import { describeList } from '@/lib/measures/describe'
import { getSpeech } from '../speech'
import { loadList } from './load-list'

type Props = PageProps<'/measures'>

async function prepare(searchParams: Props['searchParams']) {
  const [speech, { counts, ...list }] = await Promise.all([getSpeech(), loadList(searchParams)])
  const names = nameAuthorities(list.authorities, speech)
  const sentence = describeList(list.filter, counts, speech, names)
  return { ...list, speech, sentence, chips: listChips(list.filter, speech, names) }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: (await prepare(searchParams)).sentence }
}

export default async function MeasuresPage({ searchParams }: Props) {
  return <MeasureList {...(await prepare(searchParams))} />
}
