import { type KeyboardEvent, type RefObject, useRef } from 'react'
import type { ChartData } from '@/lib/measures/chart/data/data'
import type { ChartSpeech, ChartTexts } from '@/lib/measures/chart/layout/describe-chart'
import { GUTTER } from '@/lib/measures/chart/layout/view'
import { isSame } from '@/lib/measures/chart/layout/walk'
import { CARD_ID, HeldCard } from './chart-card'
import { ChartOptions, optionId } from './chart-options'
import { handleKeys } from './keys'
import type { useLooking } from './use-looking'
import { usePointer } from './use-pointer'
import type { ChartStage } from './use-stage'
import type { Ways } from './use-ways'
import type { Rest } from './use-window'

type Props = {
  root: RefObject<HTMLDivElement | null>
  plot: RefObject<HTMLDivElement | null>
  canvas: RefObject<HTMLCanvasElement | null>
  stage: RefObject<ChartStage>
  redraw: () => void
  rest: Rest | null
  height: number
  data: ChartData | null
  isEmpty: boolean
  isLoading: boolean
  looking: ReturnType<typeof useLooking>
  ways: Ways
  speech: ChartSpeech
  words: ChartTexts
  q: string
  /** The keyboard goes on behind the picture. */
  onLeave: () => void
}

const DEFAULT_HEIGHT = 420

/** What pointer and keyboard do to the picture. */
function useHands({ plot, stage, redraw, looking, ways, onLeave }: Props) {
  const cardBox = useRef<HTMLElement>(null)
  const { lookAt, setLook, focused } = looking
  const pointer = usePointer({
    ...{ plot, stage, redraw, setLook, focused },
    isCardInUse: () => cardBox.current?.contains(document.activeElement) ?? false,
    onTap: (item, day) => lookAt(item, false, day),
    onOpen: ways.onOpen,
    onMiss: () => lookAt(null, false),
  })
  const onKeyDown = handleKeys({
    ...looking,
    ...ways,
    onFit: () => ways.onRange('fit'),
    onOpen: () => ways.onOpen(focused()),
    onLeave: () => {
      lookAt(null, false)
      onLeave()
    },
  })
  /** What hangs over the picture goes with Escape, and when the focus goes elsewhere. */
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    lookAt(null, false)
    plot.current?.parentElement?.focus()
  }
  return { cardBox, pointer, onKeyDown, dismiss }
}

/** The picture with what is heard of it, and the card of what is looked at. */
export function ChartPlot(props: Props) {
  const { root, plot, canvas, rest, height, data, isEmpty, isLoading, looking, ways, speech, words, q } = props
  const { focus, look, setLook, lookAt, focused, onStep } = looking
  const { cardBox, pointer, onKeyDown, dismiss } = useHands(props)
  const chosen = rest?.items.find((item) => isSame(item.focus, focus))
  const row = look && 'row' in look.focus ? rest?.data.rows[look.focus.row] : undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its own parts do not
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
        aria-busy={isLoading}
        aria-activedescendant={chosen ? optionId(chosen.focus) : undefined}
        onKeyDown={onKeyDown}
        onFocus={({ target, currentTarget }) => {
          // A mouse looks at what it points at; the keyboard begins with the first item.
          if (target !== currentTarget || !target.matches(':focus-visible')) return
          const item = focused()
          if (item) lookAt(item, true)
          else onStep('home')
        }}
        className="absolute inset-0"
      >
        <div aria-hidden="true" className={isLoading && data ? 'opacity-60' : undefined}>
          <canvas ref={canvas} />
        </div>
        <div
          ref={plot}
          aria-hidden="true"
          className="absolute inset-y-0 right-0"
          style={{ left: GUTTER }}
          {...pointer.ofPlot}
        />
        {rest && <ChartOptions {...rest} {...{ focus, speech }} describedBy={row && CARD_ID} onChoose={ways.onOpen} />}
      </div>
      <HeldCard {...{ look, row, rest, height, words, q }} box={cardBox} {...pointer.ofCard} />
    </div>
  )
}
