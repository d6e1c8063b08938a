/** Every set of codes that a record is written in, from the lists that the schema reads. */

import { ofCoded } from '@/lib/measures/coded'
import {
  CERTAINTIES,
  CODED_FIELDS,
  type CodedKey,
  type Codes,
  ENTITY_KINDS,
  EVENT_TYPES,
  RELATION_TYPES,
  SCOPE_BASES,
  SCOPE_SCHEMES,
  STANCES,
  STANDINGS,
  SUPPORTS,
} from '@/lib/measures/codes'
import { FILTER_BASES, FILTER_SIGHTINGS, FILTER_STATUSES, YES_NO } from '@/lib/measures/list/keys'
import { SOURCE_KINDS } from '@/lib/sources/types'

const codeLists = ofCoded((key) => CODED_FIELDS[key].codes) as { [Key in CodedKey]: readonly Codes[Key][] }

/** In the order of the page. What is a facet, too, has its name there. */
export const VOCABULARIES = {
  status: FILTER_STATUSES,
  basis: FILTER_BASES,
  statusApproximate: YES_NO,
  lastSeen: FILTER_SIGHTINGS,
  eventType: EVENT_TYPES,
  ...codeLists,
  standing: STANDINGS,
  relation: RELATION_TYPES,
  certainty: CERTAINTIES,
  sourceKind: SOURCE_KINDS,
  supports: SUPPORTS,
  stance: STANCES,
  scopeScheme: SCOPE_SCHEMES,
  scopeBasis: SCOPE_BASES,
  entityKind: ENTITY_KINDS,
} as const satisfies Record<string, readonly string[]>

export type Vocabulary = keyof typeof VOCABULARIES
export type CodeOf<Name extends Vocabulary> = (typeof VOCABULARIES)[Name][number]
export const VOCABULARY_NAMES = Object.keys(VOCABULARIES) as Vocabulary[]
