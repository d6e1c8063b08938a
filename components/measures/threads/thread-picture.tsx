import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { legendLabels } from '@/lib/measures/chart/data/chart-words'
import { drawThread, signsOfThread, type ThreadPlot } from '@/lib/measures/threads/picture'
import { ChartLegend } from '../chart/chart-legend'
import { Strips } from '../strip'

type Props = { plot: ThreadPlot; sentence: string; speech: Speech }

/** Its measures in time, with the chart's own signs and their legend. */
export function ThreadPicture({ plot, sentence, speech }: Props) {
  const { threads, chart } = speech.words
  const title = say(threads.picture, { sentence })
  return (
    <figure className="mt-3">
      <Strips draw={(width) => drawThread(plot, width, title, speech)} />
      <figcaption className="text-muted">
        <ChartLegend signs={signsOfThread(plot)} labels={legendLabels(speech)} title={chart.legend} />
      </figcaption>
    </figure>
  )
}
