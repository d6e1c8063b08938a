import { ChartLoader } from './chart-loader'
import { Overview } from './overview'
import type { OverviewProps } from './overview-props'
import type { ChartProps } from './timeline-chart'

type Props = { preload: string; chart: ChartProps; overview: OverviewProps | null }

/** The chart of a list, and its overview. `preload` is the address of its data, which comes before its script asks for it. */
export function ListChart({ preload, chart, overview }: Props) {
  return (
    <>
      <link rel="preload" as="fetch" crossOrigin="anonymous" media="(min-width: 48rem)" href={preload} />
      <ChartLoader {...chart} />
      {overview && <Overview {...overview} />}
    </>
  )
}
