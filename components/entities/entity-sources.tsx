import Link from 'next/link'
import { CalendarDate } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import type { EntityInGroup } from '@/lib/entities/types'
import type { Speech } from '@/lib/i18n/format'
import { isOfficial } from '@/lib/sources/types'

/** The documents that show who is named, a state's own word first. */
export function EntitySources({ entity, speech }: { entity: EntityInGroup; speech: Speech }) {
  const { entities } = speech.words
  const once = [...new Map(entity.sources.map((source) => [source.id, source])).values()]
  const sources = once.sort((a, b) => Number(isOfficial(b.kind)) - Number(isOfficial(a.kind)))
  return (
    <section aria-labelledby="sources" className="mt-8 border-t border-ink pt-2">
      <h2 id="sources" className="mb-1 font-bold">
        {entities.sources}
      </h2>
      {sources.length === 0 && <p>{entities.noSources}</p>}
      <ul>
        {sources.map(({ id, publisher, title, language, publishedOn }) => (
          <li key={id} className="border-b border-rule py-1">
            <Link href={pathTo('source', id)} prefetch={false}>
              <span>{publisher}</span>
              {title && <span>: </span>}
              {title && <bdi lang={language}>{title}</bdi>}
            </Link>
            {publishedOn && (
              <span className="text-muted">
                <span>, </span>
                <CalendarDate date={publishedOn} speech={speech} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
