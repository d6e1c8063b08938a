import { formatCount, type Speech } from '@/lib/i18n/format'
import { groupIndicators } from '@/lib/indicators/groups'
import type { Indicator } from '@/lib/indicators/types'
import { IndicatorSeries } from './indicator-series'

type Props = { indicators: readonly Indicator[]; speech: Speech }

/** All series, by what they are about. */
export function IndicatorPage({ indicators, speech }: Props) {
  const { indicators: words } = speech.words
  const groups = groupIndicators(indicators)
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{words.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{words.description}</p>
      {groups.length === 0 && <p className="mt-4">{words.empty}</p>}
      <nav aria-label={words.contents} className="mt-4 flex flex-wrap gap-x-4">
        {groups.map(({ group, indicators: members }) => (
          <a key={group} href={`#${group}`}>
            {`${words.groups[group]} (${formatCount(members.length, speech)})`}
          </a>
        ))}
      </nav>
      {groups.map(({ group, indicators: members }) => (
        <section key={group} aria-labelledby={group} className="mt-8 border-t border-ink pt-2">
          <h2 id={group} className="mb-4 scroll-mt-4 text-lg font-bold">
            {words.groups[group]}
          </h2>
          <div className="gap-x-12 lg:columns-2">
            {members.map((indicator) => (
              <IndicatorSeries key={indicator.key} indicator={indicator} speech={speech} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
