import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { pickText, type Speech } from '@/lib/i18n/format'
import { formatPeriod } from '@/lib/indicators/period'
import { formatValueWithUnit } from '@/lib/indicators/value'
import type { SourceFigure } from '@/lib/sources/types'

type Props = { figures: readonly SourceFigure[]; speech: Speech }

/** The figures of the indicators page that come from the source. */
export function SourceFigures({ figures, speech }: Props) {
  if (figures.length === 0) return null
  return (
    <section aria-labelledby="figures" className="mt-8 border-t border-ink pt-2">
      <h2 id="figures" className="mb-1 font-bold">
        {speech.words.sources.figures}
      </h2>
      <ul>
        {figures.map(({ key, label, unit, observations }) => (
          <li key={key} className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[minmax(0,1fr)_20rem]">
            <Link href={`${pathTo('indicators')}#${key}`} prefetch={false}>
              {pickText(label, speech.language).text}
            </Link>
            <ul>
              {observations.map((figure) => (
                <li key={figure.period + figure.value}>
                  <span className="text-muted">{formatPeriod(figure.period, speech.words)}</span>{' '}
                  <span>{formatValueWithUnit(figure, unit, speech)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
