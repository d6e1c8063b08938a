'use client'

import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { pathTo } from '@/lib/addresses'
import { takeHanded } from '@/lib/handed'
import type { Facet } from '@/lib/measures/list/keys'
import type { PanelFacet } from '@/lib/measures/list/panel'
import { readBroughtFacets } from './brought-facets'
import { FacetGroup, type FacetWords } from './facet-group'
import { type DatesProps, FilterDates, InForceField } from './filter-dates'
import { Folded } from './folded'
import { LiveForm } from './live-form'
import { SearchField } from './text-field'

export type PanelProps = DatesProps & {
  /** The query that the page shows, without its page. */
  state: string
  /** What the form leaves as it is. */
  kept: [key: string, value: string][]
  q: string
  code: string
  /** Which of them stand open before all others. */
  asked: readonly Facet[]
  /** Null in the page that a browser began with: they stand in it. */
  facets: PanelFacet[] | null
  kindSigns: Record<string, string>
  words: DatesProps['words'] &
    FacetWords & {
      summary: string
      filter: string
      apply: string
      /** How many the list has: on a telephone the way to them. */
      show: string
      more: string
      q: string
      textHint: string
      code: string
      codeHint: string
      unit: string
      waitingLong: string
    }
}

/** Everywhere narrower the filter lies over the list (globals.css). */
const WIDE = '(min-width: 64rem)'

/** The sheet of a telephone closes by its button, by Escape, and when the focus leaves it: nothing has the focus behind it. */
function useSheet() {
  const sheet = useRef<HTMLDetailsElement>(null)
  const close = () => {
    const { current } = sheet
    if (!current?.open || matchMedia(WIDE).matches) return false
    current.open = false
    return true
  }
  function onBlur({ relatedTarget, currentTarget }: FocusEvent) {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close()
  }
  function onKeyDown({ key, nativeEvent }: KeyboardEvent) {
    if (key === 'Escape' && !nativeEvent.isComposing && close()) sheet.current?.querySelector('summary')?.focus()
  }
  function showList() {
    if (!close()) return
    const list = document.getElementById('list')
    list?.focus({ preventScroll: true })
    list?.scrollIntoView()
  }
  return { showList, frame: { ref: sheet, onBlur, onKeyDown } }
}

/** A sheet on a telephone, a column that is always open beside the list. */
export function FilterPanel({ state, kept, q, code, asked, facets, kindSigns, words, ...dates }: PanelProps) {
  const { showList, frame } = useSheet()
  const shown = facets ?? takeHanded<PanelFacet[]>('facets') ?? readBroughtFacets(kept)
  const isAsked = ({ facet }: PanelFacet) => asked.includes(facet)
  const more = shown.filter((facet) => !isAsked(facet))
  const group = (facet: PanelFacet) => (
    <FacetGroup
      key={facet.facet}
      facet={facet}
      open={isAsked(facet)}
      words={words}
      signs={facet.facet === 'kind' ? kindSigns : undefined}
    />
  )
  return (
    <details className="filter" {...frame}>
      <summary className="py-2 font-semibold supports-[selector(::details-content)]:lg:hidden">
        <span>{words.summary}</span>
      </summary>
      <LiveForm
        action={pathTo('list')}
        state={state}
        label={words.filter}
        waitingLong={words.waitingLong}
        onSent={showList}
      >
        {kept.map(([key, value]) => (
          <input key={`${key}-${value}`} type="hidden" name={key} value={value} />
        ))}
        <SearchField name="q" type="search" label={words.q} value={q} hint={words.textHint} />
        <InForceField words={words} {...dates} />
        <SearchField name="code" label={words.code} value={code} hint={words.codeHint} several />
        <p className="pb-1.5 text-muted">{words.unit}</p>
        {shown.filter(isAsked).map(group)}
        <FilterDates words={words} {...dates} />
        <Folded
          summary={words.more}
          open={more.some(isInUse)}
          className="[&>summary]:border-t [&>summary]:border-rule [&>summary]:py-1.5 [&>summary]:text-xs [&>summary]:font-semibold"
        >
          {more.map(group)}
        </Folded>
        <p className="filter-foot">
          <button type="submit" className="button w-full">
            <span className="in-column">{words.apply}</span>
            <span className="in-sheet">{words.show}</span>
          </button>
        </p>
      </LiveForm>
    </details>
  )
}

const isInUse = ({ values, expanded }: PanelFacet) => expanded || values.some(([, , , state]) => state)
