'use client'

import { pathTo } from '@/lib/addresses'
import { takeHanded } from '@/lib/handed'
import type { Facet } from '@/lib/measures/list/keys'
import type { PanelFacet } from '@/lib/measures/list/panel'
import { readBroughtFacets } from './brought-facets'
import { FacetGroup, type FacetWords } from './facet-group'
import { type DatesProps, FilterDates } from './filter-dates'
import { LiveForm } from './live-form'
import { SearchField } from './text-field'

/** Open from the start; others when one of their values is chosen. */
const OPEN: readonly Facet[] = ['imposer', 'target', 'kind', 'status', 'category']
/** Which facets stand before the dates. */
const FIRST: readonly Facet[] = ['imposer', 'target', 'kind', 'status']

export type PanelProps = DatesProps & {
  /** The query that the page shows, without its page. */
  state: string
  /** What the form leaves as it is. */
  kept: [key: string, value: string][]
  q: string
  code: string
  /** Null in the page that a browser began with: they stand in it. */
  facets: PanelFacet[] | null
  kindSigns: Record<string, string>
  words: DatesProps['words'] &
    FacetWords & {
      summary: string
      filter: string
      apply: string
      q: string
      textHint: string
      code: string
      codeHint: string
      unit: string
      waitingLong: string
    }
}

/** A disclosure on a telephone, a column that is always open beside the list. */
export function FilterPanel({ state, kept, q, code, facets, kindSigns, words, ...dates }: PanelProps) {
  const shown = facets ?? takeHanded<PanelFacet[]>('facets') ?? readBroughtFacets(kept)
  const group = (facet: PanelFacet) => (
    <FacetGroup
      key={facet.facet}
      facet={facet}
      open={OPEN.includes(facet.facet)}
      words={words}
      signs={facet.facet === 'kind' ? kindSigns : undefined}
    />
  )
  return (
    <details className="max-lg:border-y max-lg:border-ink lg:[&::details-content]:[content-visibility:visible]">
      <summary className="py-2 font-semibold supports-[selector(::details-content)]:lg:hidden">{words.summary}</summary>
      <LiveForm action={pathTo('list')} state={state} label={words.filter} waitingLong={words.waitingLong}>
        {kept.map(([key, value]) => (
          <input key={`${key}-${value}`} type="hidden" name={key} value={value} />
        ))}
        <SearchField name="q" type="search" label={words.q} value={q} hint={words.textHint} />
        <SearchField name="code" label={words.code} value={code} hint={words.codeHint} several />
        <p className="pb-1.5 text-muted">{words.unit}</p>
        {shown.filter(({ facet }) => FIRST.includes(facet)).map(group)}
        <FilterDates words={words} {...dates} />
        {shown.filter(({ facet }) => !FIRST.includes(facet)).map(group)}
        <div className="sticky bottom-0 border-t border-ink bg-paper py-2">
          <button type="submit" className="button w-full">
            {words.apply}
          </button>
        </div>
      </LiveForm>
    </details>
  )
}
