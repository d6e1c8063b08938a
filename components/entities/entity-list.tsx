import { IgnoredValues } from '@/components/ignored-values'
import { Pager } from '@/components/pager'
import { Reached } from '@/components/reached'
import type { Day } from '@/lib/dates'
import { ENTITIES_PER_PAGE, type EntityFilter, type EntityFilterProblem, entitiesHref } from '@/lib/entities/filter'
import type { ListedBy } from '@/lib/entities/types'
import type { Speech } from '@/lib/i18n/format'
import { EntityCount, EntityFilterForm } from './entity-filter'
import { EntityTable } from './entity-table'
import { NameNotFound } from './not-found'

type Props = {
  filter: EntityFilter
  problems: readonly EntityFilterProblem[]
  listed: readonly ListedBy[]
  /** How many fit the filter, and how many there are. */
  found: number
  total: number
  countries: readonly { country: string; count: number }[]
  today: Day
  coverageDay: Day | null
  speech: Speech
}

/** Everybody whom a record names, and whether somebody is among them. */
export function EntityList(props: Props) {
  const { filter, problems, listed, found, total, countries, today, coverageDay, speech } = props
  const { entities } = speech.words
  const isName = filter.q !== '' && filter.country === null && filter.listed === null
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{entities.title}</h1>
      <p className="mt-1 mb-4 max-w-[72ch] text-muted">{entities.description}</p>
      <IgnoredValues
        ignored={problems.map(({ key, value }) => ({ label: entities.keys[key], value }))}
        words={speech.words}
      />
      <EntityFilterForm filter={filter} countries={countries} speech={speech} />
      <EntityCount filter={filter} found={found} total={total} speech={speech} />
      {found === 0 && isName && <NameNotFound q={filter.q} coverageDay={coverageDay} speech={speech} />}
      {found === 0 && !isName && <p className="mt-4">{total === 0 ? entities.none : entities.empty}</p>}
      {found > 0 && coverageDay && (
        <p className="text-xs text-muted">
          <Reached asked={today} through={coverageDay} speech={speech} />
        </p>
      )}
      {found > 0 && <EntityTable listed={listed} today={today} speech={speech} />}
      {found > ENTITIES_PER_PAGE && (
        <Pager
          page={filter.page}
          perPage={ENTITIES_PER_PAGE}
          total={found}
          hrefOf={(page) => entitiesHref({ ...filter, page })}
          speech={speech}
        />
      )}
    </>
  )
}
