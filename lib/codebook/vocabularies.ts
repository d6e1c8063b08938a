/** Every set of codes that a record is written in, from the lists that the schema reads. */
import { FILTER_BASES, FILTER_SIGHTINGS, FILTER_STATUSES, YES_NO } from '@/lib/measures/list/filter'
import {
  ACKNOWLEDGEMENTS,
  CATEGORIES,
  CERTAINTIES,
  CONFIDENCES,
  CONFIRMATIONS,
  EFFECTS,
  ENTITY_KINDS,
  EVENT_TYPES,
  FORMALITIES,
  MEASURE_KINDS,
  RELATION_TYPES,
  SCOPE_BASES,
  SCOPE_SCHEMES,
  STANCES,
  type Standing,
  SUPPORTS,
} from '@/lib/measures/types'
import { SOURCE_KINDS } from '@/lib/sources/types'

/** The type has no list of its own: a code of it that is missing here does not build. */
const listOf = <Code extends string>(codes: Record<Code, true>) => Object.keys(codes) as Code[]

/** In the order of the page. What is a facet, too, has its name there. */
export const VOCABULARIES = {
  status: FILTER_STATUSES,
  basis: FILTER_BASES,
  statusApproximate: YES_NO,
  lastSeen: FILTER_SIGHTINGS,
  eventType: EVENT_TYPES,
  kind: MEASURE_KINDS,
  category: CATEGORIES,
  effect: EFFECTS,
  formality: FORMALITIES,
  acknowledgement: ACKNOWLEDGEMENTS,
  confirmation: CONFIRMATIONS,
  confidence: CONFIDENCES,
  standing: listOf<Standing>({ published: true, reported: true }),
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
