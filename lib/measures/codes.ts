/** The words of the domain. Codes are stable; their labels and help are in the catalogue (lib/i18n). */

export const MEASURE_KINDS = ['measure', 'trigger', 'response'] as const
export const CATEGORIES = [
  'dual_use',
  'export_control',
  'rare_earths',
  'entity_listing',
  'food_import',
  'customs',
  'trade_remedy',
  'travel_advisory',
  'culture_education',
  'individual_sanction',
  'investment_finance',
  'procurement',
  'visa',
  'diplomatic',
  'support',
  'other',
] as const
export const EFFECTS = ['restrictive', 'liberalising', 'neutral'] as const
export const FORMALITIES = [
  'published_formal',
  'unpublished_formal',
  'informal_administrative',
  'informal_societal',
  'rhetorical',
  'unknown',
] as const
export const ACKNOWLEDGEMENTS = ['asserted', 'acknowledged_not_linked', 'no_comment', 'denied', 'unknown'] as const
/** From the lowest rung of the ladder to the highest; `refuted` stands beside it. */
export const CONFIRMATIONS = [
  'single_report',
  'multiple_independent',
  'target_confirmed',
  'imposer_confirmed',
  'text_published',
  'refuted',
] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export const EVENT_TYPES = [
  'threatened',
  'withdrawn',
  'proposed',
  'announced',
  'entered_into_force',
  'applied_in_practice',
  'amended',
  'extended',
  'eased',
  'suspended',
  'resumed',
  'expired',
  'lifted',
  'replaced',
  'ceased',
  'denied',
  'investigation_initiated',
  'preliminary_determination',
  'definitive_determination',
  'review_initiated',
  'terminated_without_measure',
  'deadline',
  'reported',
  'occurred',
] as const
export const STATUSES = [
  'threatened',
  'proposed',
  'under_investigation',
  'announced',
  'in_force',
  'partly_in_force',
  'suspended',
  'ended',
  'done',
  'not_applicable',
] as const
export const RELATION_TYPES = [
  'responds_to',
  'retaliates_against',
  'amends',
  'repeals',
  'suspends',
  'resumes',
  'extends',
  'supersedes',
  'implements',
  'parallels',
  'part_of',
  'eases',
] as const
export const CERTAINTIES = ['stated', 'inferred'] as const
export const SUPPORTS = [
  'title',
  'summary',
  'dates',
  'scope',
  'entities',
  'instrument',
  'authorities',
  'motive',
  'confirmation',
  'effect',
] as const
export const STANCES = ['supports', 'contradicts', 'mentions'] as const
export const SCOPE_SCHEMES = ['HS2022', 'CN-DUAL-USE', 'JP-ETCO', 'EU-DU', 'FREE'] as const
export const SCOPE_BASES = ['official', 'inferred'] as const
export const ENTITY_KINDS = ['company', 'person', 'university', 'agency', 'region', 'other'] as const
/** `published`: an official source, or two publishers independent of one another. Else `reported`. */
export const STANDINGS = ['published', 'reported'] as const

export type MeasureKind = (typeof MEASURE_KINDS)[number]
export type Category = (typeof CATEGORIES)[number]
export type Effect = (typeof EFFECTS)[number]
export type Formality = (typeof FORMALITIES)[number]
export type Acknowledgement = (typeof ACKNOWLEDGEMENTS)[number]
export type Confirmation = (typeof CONFIRMATIONS)[number]
export type Confidence = (typeof CONFIDENCES)[number]
export type EventType = (typeof EVENT_TYPES)[number]
export type Status = (typeof STATUSES)[number]
export type RelationType = (typeof RELATION_TYPES)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type Support = (typeof SUPPORTS)[number]
export type Stance = (typeof STANCES)[number]
export type ScopeScheme = (typeof SCOPE_SCHEMES)[number]
export type ScopeBasis = (typeof SCOPE_BASES)[number]
export type EntityKind = (typeof ENTITY_KINDS)[number]

/**
 * What a range of status rests on. `stated`: an event. `held`: its term is over, and an open review keeps it in force.
 * `expected`: a written day has come, or somebody spoke of it, and nobody has confirmed it.
 */
export const SPAN_BASES = ['stated', 'held', 'expected'] as const
export type SpanBasis = (typeof SPAN_BASES)[number]
export type Standing = (typeof STANDINGS)[number]

/**
 * The fields that hold one code which an editor chooses: the codes, the one that most records have, and whether lists are
 * narrowed by it. Schema, statements, filter, form, history and codebook of such a field follow from its line here and
 * from its place in FIELDS.
 */
export const CODED_FIELDS = {
  kind: { codes: MEASURE_KINDS, usual: 'measure', facet: true },
  category: { codes: CATEGORIES, usual: 'other', facet: true },
  effect: { codes: EFFECTS, usual: 'restrictive', facet: true },
  formality: { codes: FORMALITIES, usual: 'unknown', facet: true },
  acknowledgement: { codes: ACKNOWLEDGEMENTS, usual: 'unknown', facet: true },
  confirmation: { codes: CONFIRMATIONS, usual: 'single_report', facet: true },
  confidence: { codes: CONFIDENCES, usual: 'medium', facet: false },
} as const
type CodedFields = typeof CODED_FIELDS
export type CodedKey = keyof CodedFields
export type CodedFacet = { [Key in CodedKey]: CodedFields[Key]['facet'] extends true ? Key : never }[CodedKey]
export type Codes = { [Key in CodedKey]: CodedFields[Key]['codes'][number] }
export const CODED_KEYS = Object.keys(CODED_FIELDS) as CodedKey[]
