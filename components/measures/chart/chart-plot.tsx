import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import type { Rest } from '@/lib/measures/chart/hands/shown'
import type { ChartSpeech, ChartTexts } from '@/lib/measures/chart/layout/describe-chart'
import { AXIS_HEIGHT, GUTTER } from '@/lib/measures/chart/layout/view'
import { isSame } from '@/lib/measures/chart/layout/walk'
import type { Picture } from '@/lib/measures/chart/paint/paint'
import { CARD_ID, HeldCard } from './chart-card'
import { ChartOptions, optionId } from './chart-options'
import { handleKeys } from './keys'
import { useCanvas } from './use-canvas'
import { usePointer } from './use-pointer'
import { useSight } from './use-sight'
import type { Ways } from './use-ways'
import { useZoom } from './use-zoom'

type Props = {
  scroller: RefObject<HTMLDivElement | null>
  hands: ChartHands
  rest: Rest | null
  /** Of the plot, in pixels. */
  width: number
  isEmpty: boolean
  isLoading: boolean
  ways: Ways
  speech: ChartSpeech
  pictureWords: Picture['words']
  words: ChartTexts
  q: string
  onFollow: (answers: boolean) => void
  /** The keyboard goes on behind the picture. */
  onLeave: () => void
}

/** What keys do to the picture. */
function useKeys({ hands, ways, onFollow, onLeave }: Props) {
  const onKeyDown = handleKeys({
    onStep: (step) => hands.step(step),
    onShift: (part) => hands.shift(part),
    onZoom: (factor) => hands.zoom(factor),
    onFit: () => hands.fit(),
    onChain: onFollow,
    onBack: () => hands.back(),
    onPin: () => hands.pin(hands.focused ?? null, true),
    onOpen: () => ways.onOpen(hands.focused),
    onLeave: () => {
      hands.lookAt(null)
      onLeave()
    },
  })
  /** A mouse looks at what it clicks; the keyboard begins with the first item. */
  function onFocus({ target, currentTarget }: FocusEvent) {
    if (target !== currentTarget || !target.matches(':focus-visible')) return
    const item = hands.focused
    if (item) hands.lookAt(item, true)
    else hands.step('home')
  }
  return { onKeyDown, onFocus }
}

/** The picture with what is heard of it, and the card of what is looked at. It scrolls below its axis. */
export function ChartPlot(props: Props) {
  const { scroller, hands, rest, width, isEmpty, isLoading, ways, speech, pictureWords, words, q } = props
  const plot = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  useCanvas({ canvas, scroller }, hands, pictureWords)
  useZoom(plot, hands, rest?.whole ?? null, width)
  useSight(scroller, rest)
  const pointer = usePointer({ plot, scroller, hands, onOpen: ways.onOpen })
  const keys = useKeys(props)
  const chosen = rest?.items.find((item) => isSame(item.focus, rest.focus))
  const row = rest?.look && 'row' in rest.look.focus ? rest.data.rows[rest.look.focus.row] : undefined
  /** What hangs below the picture goes with Escape, and when the focus goes elsewhere. */
  const onEscape = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key !== 'Escape' || defaultPrevented) return
    hands.lookAt(null)
    scroller.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its own parts do not
    <div
      className="relative"
      hidden={isEmpty}
      onKeyDown={onEscape}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) hands.dismiss()
      }}
    >
      <div
        ref={scroller}
        role="listbox"
        tabIndex={0}
        aria-labelledby="chart-title"
        aria-describedby="chart-keys"
        aria-busy={isLoading}
        aria-activedescendant={chosen ? optionId(chosen.focus) : undefined}
        className="chart-scroller"
        {...keys}
      >
        <div className="relative" style={{ height: AXIS_HEIGHT + (rest?.layout.height ?? 0) }}>
          <div aria-hidden="true" className={`sticky top-0 h-0 ${isLoading && rest ? 'opacity-60' : ''}`}>
            <canvas ref={canvas} />
          </div>
          <div
            ref={plot}
            aria-hidden="true"
            className="absolute right-0 bottom-0"
            style={{ left: GUTTER, top: AXIS_HEIGHT }}
            {...pointer}
          />
        </div>
        {rest && <ChartOptions {...rest} speech={speech} describedBy={row && CARD_ID} onChoose={ways.onOpen} />}
      </div>
      {rest && <HeldCard {...{ row, rest, words, q }} />}
    </div>
  )
}
