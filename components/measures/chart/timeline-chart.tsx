'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useWidth } from '@/components/drawing/use-width'
import { say } from '@/lib/i18n/message'
import type { ChartWords } from '@/lib/measures/chart/data/chart-words'
import type { Lanes } from '@/lib/measures/chart/data/lane-choices'
import { fittedRange } from '@/lib/measures/chart/data/ranges'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import type { Rest } from '@/lib/measures/chart/hands/shown'
import { type ChartTexts, describeFold, describeView } from '@/lib/measures/chart/layout/describe-chart'
import { GUTTER } from '@/lib/measures/chart/layout/view'
import type { Picture } from '@/lib/measures/chart/paint/paint'
import { signsIn } from '@/lib/measures/chart/paint/paint-legend'
import { ChartDay } from './chart-day'
import { ChartLegend } from './chart-legend'
import { ChartPlot } from './chart-plot'
import { ChartTools } from './chart-tools'
import { downloadChart } from './download'
import { isNear, useAddress } from './use-address'
import { useChartData, type WholeList } from './use-chart-data'
import { useHands } from './use-hands'
import { useWays } from './use-ways'

export type ChartProps = {
  /** Where its data is, for this list; and the whole list where this one is of a day. */
  href: string
  list: WholeList | null
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
  /** How many records there are: so much room is kept free. */
  records: number
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
      chain: ({ answers, days, lag }) => {
        if (answers > 0) return say(words.chain, { n: answers, days }, { language })
        return lag === null ? '' : say(words.chainLag, { days: lag }, { language })
      },
      count: (count) => `+${short.format(count)}`,
      fold: (fold, data, { from }) => describeFold(fold, data, from, { words, language }),
    }
  }, [words, language])
}

/** What is said beside the picture, once. */
function useNotice(hands: ChartHands, words: ChartWords) {
  const [notice, setNotice] = useState({ text: '', count: 0 })
  function onFollow(answers: boolean) {
    const text = hands.follow(answers) ? '' : answers ? words.answersNothing : words.answeredByNothing
    setNotice(({ count }) => ({ text, count: count + 1 }))
  }
  return { notice, onFollow }
}

/** Null where all days are shown at first. */
function fittedOf({ data, whole }: Rest) {
  const fitted = fittedRange(data, whole)
  return isNear(fitted, whole) ? null : fitted
}

type DrawnProps = Omit<ChartProps, 'words' | 'records'> & {
  words: ChartWords
  /** Whether there is a picture, whose place need not be kept free any more. */
  onDrawn: (drawn: boolean) => void
}

/** The timeline as a picture that can be moved through, by hand and by keyboard. */
export function TimelineChart(props: DrawnProps) {
  const { href, list, query, lanes, day, sentence, source, fileName, q, language, words } = props
  const scroller = useRef<HTMLDivElement>(null)
  const after = useRef<HTMLDetailsElement>(null)
  const width = Math.max(useWidth(scroller) - GUTTER, 0)
  const { loaded, state, ensure, retry } = useChartData(href, list)
  const { hands, rest } = useHands(width)
  useAddress(hands, rest, { href, loaded, ensure })
  const ways = useWays(hands, { query, q })
  const { notice, onFollow } = useNotice(hands, words)
  const { onDrawn } = props
  useEffect(() => onDrawn(rest !== null), [onDrawn, rest])
  const pictureWords = usePictureWords(words, language)

  const speech = { words, language, statuses: words.statuses, statusTexts: words.statusTexts }
  const title = rest ? describeView(rest.data, rest.layout, rest.view, speech) : words.loading
  const isEmpty = loaded !== null && loaded.data.extent === null
  function onDownload(format: 'png' | 'svg') {
    const texts = { title, sentence, source, legend: words.legendLabels }
    if (hands.shown) downloadChart(hands.shown, pictureWords, texts, format, fileName)
  }
  return (
    <section aria-label={words.region}>
      {/* In its place before it is known: what comes beside others would move them. */}
      <div className={rest ? undefined : 'invisible'}>
        <ChartTools
          {...{ lanes, day, words, onDownload }}
          fitted={rest && fittedOf(rest)}
          onLanes={ways.onLanes}
          onFit={(all) => hands.fit(all)}
          onZoom={(factor) => hands.zoom(factor)}
          onFigures={rest && rest.data.figures.length > 0 ? (shown) => hands.showFigures(shown) : null}
        />
      </div>
      <p className="pb-1 text-xs text-muted" aria-live="polite" id="chart-title">
        {isEmpty ? words.empty : title}
      </p>
      {state === 'failed' && <Failed words={words} retry={retry} />}
      <p role="status" key={notice.count} className="sr-only">
        {notice.text}
      </p>
      <div className="relative">
        <ChartPlot
          {...{ scroller, hands, rest, width, ways, speech, pictureWords, words, q, onFollow, isEmpty }}
          isLoading={state === 'loading'}
          onLeave={() => after.current?.focus()}
        />
        {rest && loaded && <ChartDay {...{ hands, rest, words, language }} all={loaded.all} />}
      </div>
      {rest && (
        <ChartLegend
          signs={signsIn(rest.data, rest.layout, rest.view)}
          labels={words.legendLabels}
          title={words.legend}
        />
      )}
      <p className="hidden pt-1 text-xs text-muted print:block">{source}</p>
      <details ref={after} className={`text-xs text-muted print:hidden ${rest ? '' : 'invisible'}`} tabIndex={-1}>
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
