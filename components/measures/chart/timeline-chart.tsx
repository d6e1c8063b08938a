'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useMemo, useRef } from 'react'
import { useWidth } from '@/components/drawing/use-width'
import { fromEpochDay } from '@/lib/epoch-day'
import type { Words } from '@/lib/i18n/catalogue'
import { periodHref } from '@/lib/measures/chart/data/address'
import type { Lanes } from '@/lib/measures/chart/data/lane-choices'
import { LEAST_DAYS, type Range, rangeDays, zoomAround } from '@/lib/measures/chart/data/ranges'
import { nameDay } from '@/lib/measures/chart/layout/day-names'
import { describeView } from '@/lib/measures/chart/layout/describe-chart'
import type { View } from '@/lib/measures/chart/layout/view'
import { type Item, isSame, nearestItem } from '@/lib/measures/chart/layout/walk'
import { GUTTER, type Picture } from '@/lib/measures/chart/paint/paint'
import type { SampleKey } from '@/lib/measures/chart/paint/paint-legend'
import { recordHref } from '@/lib/measures/record-href'
import type { RelationType } from '@/lib/measures/types'
import { ChartCard } from './chart-card'
import { ChartLegend } from './chart-legend'
import { ChartOptions, optionId } from './chart-options'
import { ChartTools } from './chart-tools'
import type { ChartWords } from './chart-words'
import { downloadChart } from './download'
import { handleKeys } from './keys'
import { useCard } from './use-card'
import { useChartData } from './use-chart-data'
import { useLooking } from './use-looking'
import { usePointer } from './use-pointer'
import { pictureOf, useStage } from './use-stage'
import { useWindow } from './use-window'

export type ChartProps = {
  /** Where its data is, for this list. */
  href: string
  /** The list's own query. */
  query: string
  lanes: Lanes
  /** The list in words, and where its figures come from: for pictures that leave the page. */
  sentence: string
  source: string
  fileName: string
  /** What was searched for travels along to a record. */
  q: string
  language: string
  words: ChartWords & {
    legendLabels: Record<SampleKey, string>
    statuses: Words['codes']['status']
    statusTexts: Words['status']
    relations: Record<RelationType, string>
  }
}

const DEFAULT_HEIGHT = 420
const CARD_WIDTH = 320
const CARD_ROOM = 190
const CARD_ID = 'chart-card'

/** Beside the beginning of a bar, and above it where there is no room below. */
function placeCard({ x0, top, height }: Item, { width }: View, whole: number) {
  const left = Math.min(Math.max(x0, 0) + GUTTER, GUTTER + width - CARD_WIDTH)
  return top + CARD_ROOM > whole ? { left, bottom: whole - top + 4 } : { left, top: top + height + 4 }
}

/** The timeline as a picture that can be moved through, by hand and by keyboard. */
export function TimelineChart({ href, query, lanes, sentence, source, fileName, q, language, words }: ChartProps) {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const after = useRef<HTMLDetailsElement>(null)
  const cardBox = useRef<HTMLDivElement>(null)
  const width = useWidth(root) - GUTTER
  const { loaded, state, ensure, retry } = useChartData(href)
  const pictureWords: Picture['words'] = useMemo(() => {
    const short = new Intl.NumberFormat(language, { notation: 'compact' })
    return {
      banks: words.banks,
      months: words.months,
      arc: ({ type }) => words.relations[type],
      count: (count) => `+${short.format(count)}`,
    }
  }, [words, language])
  const drawing = useStage(canvas, pictureWords)
  const { stage } = drawing
  const { rest, height, data, whole, show, settle } = useWindow({ ...drawing, href, loaded, plot, width, ensure })
  const looking = useLooking({ stage, data, words, settle, show })
  const { focus, look, notice, setLook, lookAt, focused } = looking

  const speech = { words, language, statuses: words.statuses, statusTexts: words.statusTexts }

  /** A record's page; of a box the days that it counts, and where they cannot be seen any nearer their list. */
  function open(item: Item | undefined) {
    const { data: drawn, layout, view } = stage.current
    if (!item || !drawn || !view) return
    if ('row' in item.focus) return router.push(recordHref(drawn.rows[item.focus.row]?.slug ?? '', q))
    const box = layout?.boxes.find(({ lane, from }) => lane === item.lane && from === item.from)
    if (!box) return
    if (view.to - view.from <= LEAST_DAYS + 1) {
      const [from, to] = [fromEpochDay(box.from), fromEpochDay(box.to - 1)]
      return router.push(periodHref(query, from, to) as Route, { scroll: false })
    }
    const margin = Math.max((box.to - box.from) * 0.1, 3)
    show({ from: box.from - margin, to: box.to + margin })
    lookAt(nearestItem(stage.current.items, item.lane, box.from), true)
  }
  function onShift(part: number) {
    const { view } = stage.current
    if (!view) return
    const days = (view.to - view.from) * part
    show({ from: view.from + days, to: view.to + days })
  }
  function onZoom(factor: number) {
    const { view } = stage.current
    if (!view) return
    const day = focused()?.from
    const isSeen = day !== undefined && day > view.from && day < view.to
    show(zoomAround(view, isSeen ? day : (view.from + view.to) / 2, factor))
  }
  const onRange = (range: Range) => {
    if (data && whole) show(rangeDays(range, data, whole, stage.current.view ?? whole))
  }
  function onLeave() {
    lookAt(null, false)
    after.current?.focus()
  }
  function onLanes(next: Lanes) {
    const url = new URL(window.location.href)
    if (next === 'category') url.searchParams.delete('lanes')
    else url.searchParams.set('lanes', next)
    router.push(`${url.pathname}${url.search}` as Route, { scroll: false })
  }
  const title = rest ? describeView(rest.data, rest.layout, rest.view, speech) : words.loading
  function onDownload(format: 'png' | 'svg') {
    const picture = pictureOf({ ...stage.current, hover: null }, pictureWords)
    if (picture) downloadChart(picture, { title, sentence, source, legend: words.legendLabels }, format, fileName)
  }
  const pointer = usePointer({
    ...{ plot, stage, setLook, focused, redraw: drawing.redraw },
    isCardInUse: () => cardBox.current?.contains(document.activeElement) ?? false,
    onTap: (item, day) => lookAt(item, false, day),
    onOpen: open,
    onMiss: () => lookAt(null, false),
  })
  const onKeyDown = handleKeys({
    ...looking,
    ...{ onShift, onZoom, onLeave },
    onFit: () => onRange('fit'),
    onOpen: () => open(focused()),
  })
  /** What hangs over the picture goes with Escape, and when the focus goes elsewhere. */
  const dismiss = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    lookAt(null, false)
    plot.current?.parentElement?.focus()
  }

  const found = look && rest?.items.find((item) => isSame(item.focus, look.focus))
  const row = look && 'row' in look.focus ? rest?.data.rows[look.focus.row] : undefined
  const card = useCard(row?.slug ?? null)
  const chosen = rest?.items.find((item) => isSame(item.focus, focus))
  const isEmpty = data !== null && whole === null
  return (
    <section aria-label={words.region}>
      <ChartTools {...{ lanes, words, onLanes, onRange, onZoom, onDownload }} />
      <p className="pb-1 text-xs text-muted" aria-live="polite" id="chart-title">
        {isEmpty ? words.empty : title}
      </p>
      {state === 'failed' && (
        <p role="alert" className="pb-1 text-xs text-bad">
          <span>{words.failed}</span>{' '}
          <button type="button" onClick={retry} className="text-link underline underline-offset-2">
            {words.tryAgain}
          </button>
        </p>
      )}
      <p role="status" key={notice.count} className="sr-only">
        {notice.text}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what its own parts do not */}
      <div
        ref={root}
        className="relative"
        style={{ height: height || DEFAULT_HEIGHT }}
        hidden={isEmpty}
        onKeyDown={dismiss}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (look && !currentTarget.contains(relatedTarget)) setLook(null)
        }}
      >
        <div
          role="listbox"
          tabIndex={0}
          aria-labelledby="chart-title"
          aria-describedby="chart-keys"
          aria-busy={state === 'loading'}
          aria-activedescendant={chosen ? optionId(chosen.focus) : undefined}
          onKeyDown={onKeyDown}
          onFocus={({ target, currentTarget }) => {
            // A mouse looks at what it points at; the keyboard begins with the first item.
            if (target !== currentTarget || !target.matches(':focus-visible')) return
            const item = focused()
            if (item) lookAt(item, true)
            else looking.onStep('home')
          }}
          className="absolute inset-0"
        >
          <div aria-hidden="true" className={state === 'loading' && data ? 'opacity-60' : undefined}>
            <canvas ref={canvas} />
          </div>
          <div
            ref={plot}
            aria-hidden="true"
            className="absolute inset-y-0 right-0"
            style={{ left: GUTTER }}
            onPointerDown={pointer.onPointerDown}
            onPointerMove={pointer.onPointerMove}
            onPointerLeave={pointer.onPointerLeave}
            onClick={pointer.onClick}
          />
          {rest && <ChartOptions {...rest} {...{ focus, speech }} describedBy={row && CARD_ID} onChoose={open} />}
        </div>
        {found && row && rest && (
          <div
            ref={cardBox}
            id={CARD_ID}
            className="absolute z-10 w-80 border border-ink bg-panel p-3 text-xs print:hidden"
            style={placeCard(found, rest.view, height)}
            onPointerEnter={pointer.onCardEnter}
            onPointerLeave={pointer.onCardLeave}
          >
            <ChartCard
              {...{ row, card, words, day: look.day }}
              href={recordHref(row.slug, q)}
              dayText={nameDay(fromEpochDay(look.day), words)}
            />
          </div>
        )}
      </div>
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
