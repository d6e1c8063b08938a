'use client'

import { useMemo, useRef } from 'react'
import { useWidth } from '@/components/drawing/use-width'
import type { ChartWords } from '@/lib/measures/chart/data/chart-words'
import type { Lanes } from '@/lib/measures/chart/data/lane-choices'
import { type ChartTexts, describeView } from '@/lib/measures/chart/layout/describe-chart'
import { GUTTER } from '@/lib/measures/chart/layout/view'
import type { Picture } from '@/lib/measures/chart/paint/paint'
import { ChartLegend } from './chart-legend'
import { ChartPlot } from './chart-plot'
import { ChartTools } from './chart-tools'
import { downloadChart } from './download'
import { useChartData } from './use-chart-data'
import { useLooking } from './use-looking'
import { pictureOf, useStage } from './use-stage'
import { useWays } from './use-ways'
import { useWindow } from './use-window'

export type ChartProps = {
  /** Where its data is, for this list. */
  href: string
  /** The list's own query. */
  query: string
  lanes: Lanes
  /** The day that its states are of; null: it is today. */
  day: string | null
  /** The list in words, and where its figures come from: for pictures that leave the page. */
  sentence: string
  source: string
  fileName: string
  /** What was searched for travels along to a record. */
  q: string
  language: string
  /** What stands in its place until it is there. */
  words: Pick<ChartWords, 'show' | 'hide' | 'loading' | 'failed'>
}

/** What the picture itself says. */
function usePictureWords(words: ChartWords, language: string): Picture['words'] {
  return useMemo(() => {
    const short = new Intl.NumberFormat(language, { notation: 'compact' })
    return {
      banks: words.banks,
      months: words.months,
      arc: ({ type }) => words.relations[type],
      count: (count) => `+${short.format(count)}`,
    }
  }, [words, language])
}

type DrawnProps = Omit<ChartProps, 'words'> & { words: ChartWords }

/** The timeline as a picture that can be moved through, by hand and by keyboard. */
export function TimelineChart(props: DrawnProps) {
  const { href, query, lanes, day, sentence, source, fileName, q, language, words } = props
  const root = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const after = useRef<HTMLDetailsElement>(null)
  const width = useWidth(root) - GUTTER
  const { loaded, state, ensure, retry } = useChartData(href)
  const pictureWords = usePictureWords(words, language)
  const drawing = useStage(canvas, pictureWords)
  const { stage } = drawing
  const moving = useWindow({ ...drawing, href, loaded, plot, width, ensure })
  const { rest, height, data, whole } = moving
  const looking = useLooking({ stage, words, ...moving })
  const ways = useWays({ stage, query, q, ...moving, ...looking })

  const speech = { words, language, statuses: words.statuses, statusTexts: words.statusTexts }
  const title = rest ? describeView(rest.data, rest.layout, rest.view, speech) : words.loading
  const isEmpty = data !== null && whole === null
  function onDownload(format: 'png' | 'svg') {
    const picture = pictureOf({ ...stage.current, hover: null }, pictureWords)
    if (picture) downloadChart(picture, { title, sentence, source, legend: words.legendLabels }, format, fileName)
  }
  return (
    <section aria-label={words.region}>
      <ChartTools {...{ lanes, day, words, onDownload }} {...ways} />
      <p className="pb-1 text-xs text-muted" aria-live="polite" id="chart-title">
        {isEmpty ? words.empty : title}
      </p>
      {state === 'failed' && <Failed words={words} retry={retry} />}
      <p role="status" key={looking.notice.count} className="sr-only">
        {looking.notice.text}
      </p>
      <ChartPlot
        {...{ root, plot, canvas, stage, rest, height, data, looking, ways, speech, words, q }}
        redraw={drawing.redraw}
        isEmpty={isEmpty}
        isLoading={state === 'loading'}
        onLeave={() => after.current?.focus()}
      />
      <ChartLegend labels={words.legendLabels} title={words.legend} />
      <p className="hidden pt-1 text-xs text-muted print:block">{source}</p>
      <details ref={after} className="text-xs text-muted print:hidden" tabIndex={-1}>
        <summary>{words.keys}</summary>
        <p id="chart-keys" className="max-w-[72ch]">
          {`${words.help} ${words.wheel}`}
        </p>
      </details>
    </section>
  )
}

const Failed = ({ words, retry }: { words: ChartTexts; retry: () => void }) => (
  <p role="alert" className="pb-1 text-xs text-bad">
    <span>{words.failed}</span>{' '}
    <button type="button" onClick={retry} className="text-link underline underline-offset-2">
      {words.tryAgain}
    </button>
  </p>
)
