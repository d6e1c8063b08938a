import type { Metadata } from 'next'
import { EntityList } from '@/components/entities/entity-list'
import { ENTITIES_PER_PAGE, parseEntityFilter } from '@/lib/entities/filter'
import { countEntities, listEntities, listEntityCountries } from '@/lib/entities/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { getCoverageDay } from '@/lib/measures/store/queries'
import { clampPage } from '@/lib/paging'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { entities } = (await getSpeech()).words
  return { title: entities.title, description: entities.description }
}

const ALL = { q: '', country: null, listed: null, page: 1 } as const

export default async function EntitiesPage({ searchParams }: PageProps<'/entities'>) {
  const { filter: asked, problems } = parseEntityFilter(await searchParams)
  const today = dayOfRequest()
  const [speech, found, total, countries, coverageDay] = await Promise.all([
    getSpeech(),
    countEntities(asked, today),
    countEntities(ALL, today),
    listEntityCountries(),
    getCoverageDay(),
  ])
  const filter = { ...asked, page: clampPage({ page: asked.page, perPage: ENTITIES_PER_PAGE, total: found }) }
  const listed = await listEntities(filter, today)
  return <EntityList {...{ filter, problems, listed, found, total, countries, today, coverageDay, speech }} />
}
