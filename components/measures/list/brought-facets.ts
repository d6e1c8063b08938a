/** The facets of the page that a browser began with, from its markup (facet-group.tsx), for they came in no other form. */

import type { ListHref } from '@/lib/measures/list/filter'
import type { Facet } from '@/lib/measures/list/keys'
import type { PanelFacet, PanelValue } from '@/lib/measures/list/panel'

const textOf = (element: Element | null | undefined) => element?.textContent ?? ''

function readValue(label: Element): PanelValue {
  const input = label.querySelector('input')
  // A name and a sign beside it stand in one of their own.
  const name = textOf(label.querySelector('span > span') ?? label.querySelector('span'))
  const value = [input?.value ?? '', name, textOf(label.querySelector('small'))] as const
  // As the page has it: a browser may have filled in what stood there before.
  if (!input?.defaultChecked) return value
  return [...value, input.name.endsWith('_not') ? 'not' : 'any']
}

function readFacet(group: HTMLElement, isExpanded: (facet: string) => boolean): PanelFacet {
  const facet = group.dataset.facet as Facet
  const more = group.querySelector('fieldset > a')
  return {
    facet,
    legend: group.querySelector('fieldset')?.getAttribute('aria-label') ?? '',
    values: Array.from(group.querySelectorAll('label'), readValue),
    more: more && { href: more.getAttribute('href') as ListHref, label: textOf(more) },
    expanded: isExpanded(facet),
  }
}

let brought: PanelFacet[] | undefined
/** Read before React takes the page over, and kept for whoever comes back to that list. `kept` is what its form leaves. */
export function readBroughtFacets(kept: readonly (readonly [key: string, value: string])[]): PanelFacet[] {
  const isExpanded = (facet: string) => kept.some(([key, value]) => key === 'expand' && value === facet)
  brought ??= Array.from(document.querySelectorAll<HTMLElement>('[data-facet]'), (group) =>
    readFacet(group, isExpanded),
  )
  return brought
}
