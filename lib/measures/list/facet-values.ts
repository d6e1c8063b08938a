/** What a value of each facet must be. */

import { SOURCE_KINDS } from '@/lib/sources/types'
import { CODED_FIELDS } from '../codes'
import { type Facet, FILTER_BASES, FILTER_SIGHTINGS, FILTER_STATUSES, ofCodedFacets, YES_NO } from './keys'

/** Their values come with the records. */
const OPEN = {
  imposer: /^([A-Z]{2}|G7)$/,
  target: /^([A-Z]{2}|G7|\*)$/,
  authority: /^[a-z0-9-]{1,120}$/,
  scope: /^(\d{2}|none)$/,
  heading: /^\d{4}$/,
  year: /^(19|20|21)\d{2}$/,
} as const
export type OpenFacet = keyof typeof OPEN
type ClosedFacet = Exclude<Facet, OpenFacet>

const CLOSED: Record<ClosedFacet, readonly string[]> = {
  ...ofCodedFacets((facet): readonly string[] => CODED_FIELDS[facet].codes),
  status: FILTER_STATUSES,
  basis: FILTER_BASES,
  lastSeen: FILTER_SIGHTINGS,
  instrument: YES_NO,
  entities: YES_NO,
  sourceKind: SOURCE_KINDS,
  official: YES_NO,
  relations: YES_NO,
}

const isOpen = (facet: Facet): facet is OpenFacet => facet in OPEN
/** All that it can have, in the order of its codes; null where they come with the records. */
export const codesOfFacet = (facet: Facet): readonly string[] | null => (isOpen(facet) ? null : CLOSED[facet])

export const isFacetValue = (facet: Facet, value: string): boolean =>
  isOpen(facet) ? OPEN[facet].test(value) : CLOSED[facet].includes(value)
