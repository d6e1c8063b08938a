import { codesOf } from '../coded'
import type { Measure } from '../types'
import { NO_TEXTS, newCitation, type RecordValues } from './values'

const keyOf = ({ source }: Measure['citations'][number]) => `s${source.id}`

/** A saved record as the fields of its form hold it. */
export const recordValues = (measure: Measure): RecordValues => ({
  title: { ...NO_TEXTS, ...measure.title },
  summary: { ...NO_TEXTS, ...measure.summary },
  imposer: measure.imposer,
  targets: measure.targets,
  ...codesOf(measure),
  authorities: measure.authorities.map(({ key }) => key),
  instrument: {
    number: measure.instrument?.number ?? '',
    title: { ...NO_TEXTS, ...measure.instrument?.title },
    legalBasis: measure.instrument?.legalBasis ?? [],
  },
  goods: measure.goods ?? '',
  scope: measure.scope,
  entities: measure.entities.map((entity) => ({
    ...entity,
    name: { ...NO_TEXTS, ...entity.name },
    country: entity.country ?? '',
    entity: entity.entity ?? '',
    part: entity.part ?? '',
    address: entity.address ?? '',
  })),
  events: measure.events.map(({ citations, until, startsOn, expected, part, note, ...event }) => ({
    ...event,
    until: until ?? '',
    startsOn: startsOn ?? '',
    expected: expected ? 'on' : '',
    part: part ?? '',
    note: note ?? '',
    sources: citations.flatMap((position) => measure.citations[position] ?? []).map(keyOf),
  })),
  citations: measure.citations.map((citation) => ({
    ...newCitation(keyOf(citation)),
    source: citation.source.url,
    supports: citation.supports,
    stance: citation.stance,
    quote: citation.quote ?? '',
    quoteLanguage: citation.quoteLanguage ?? '',
    note: citation.note ?? '',
  })),
  relations: measure.relations.map(({ type, slug, certainty, note }) => ({
    type,
    to: slug,
    certainty,
    note: note ?? '',
  })),
  conflict: measure.conflict ?? '',
  orderNote: measure.orderNote ?? '',
})
