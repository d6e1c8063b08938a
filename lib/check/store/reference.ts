/** The reference of a check, as a file: made once for each version of the data. */
import 'server-only'
import { type Edge, reachOf, reachOfRegister } from '@/lib/coverage/reach'
import { getEdge } from '@/lib/coverage/store/queries'
import { movesSoFar } from '@/lib/database/pools'
import { openSnapshot } from '@/lib/database/snapshot'
import { getDataVersion } from '@/lib/database/version'
import type { MeasureKind } from '@/lib/measures/codes'
import { spansOfPart } from '@/lib/measures/status/listing-days'
import type { FoldEvent, ScopeItem } from '@/lib/measures/types'
import { termOfGroup } from '@/lib/search/fit'
import { TERM_GROUPS, type TermGroup } from '@/lib/search/term-groups'
import type { LocalizedText } from '@/lib/texts'
import { licenceSentences } from '../licences'
import type { CheckedAuthority, CheckedEntity, CheckedRecord, CheckReference } from '../types'
import { selectReference } from './select-reference'

type RecordRow = Omit<CheckedRecord, 'reach' | 'licences' | 'scope' | 'events'> & {
  kind: MeasureKind
  authorities: string[]
  scope: ScopeItem[]
  summary: LocalizedText
  goods: string | null
  events: (FoldEvent & { note: string | null })[]
}
type EntityRow = Omit<CheckedEntity, 'listings'> & { listings: { slug: string; part: string | null }[] }
type ReferenceRow = {
  version: number
  since: string | null
  isTooLarge: boolean
  records: RecordRow[] | null
  entities: EntityRow[] | null
  authorities: Pick<CheckedAuthority, 'key' | 'name' | 'abbreviation'>[] | null
  subjects: Record<string, string[]> | null
}

const toRecord = ({ kind: _, authorities, summary, goods, ...row }: RecordRow, edge: Edge): CheckedRecord => ({
  ...row,
  scope: row.scope.map(({ scheme, code, label }) => ({ scheme, code, label })),
  events: row.events.map(({ date, startsOn }) => ({ date, ...(startsOn && { startsOn }) })),
  reach: reachOf({ authorities, events: row.events }, edge),
  licences: licenceSentences([summary, ...(goods ? [{ en: goods }] : [])]),
})

function toEntity({ listings, ...row }: EntityRow, records: ReadonlyMap<string, RecordRow>): CheckedEntity {
  const ownSpans = (slug: string, part: string | null) => {
    const record = records.get(slug)
    const spans = record && spansOfPart(record, part)
    return spans && spans !== record.spans ? [...spans] : null
  }
  return { ...row, listings: listings.map(({ slug, part }) => ({ slug, spans: ownSpans(slug, part) })) }
}

/** Who has issued most of what somebody asks for is named first beside "not found". */
function toAuthorities({ authorities, records, entities }: ReferenceRow, edge: Edge): CheckedAuthority[] {
  const naming = new Set((entities ?? []).flatMap(({ listings }) => listings.map(({ slug }) => slug)))
  return (authorities ?? []).map((authority) => {
    const own = (records ?? []).filter((record) => record.authorities.includes(authority.key))
    const look = edge.looks.get(authority.key)
    const counts = {
      name: own.filter(({ slug }) => naming.has(slug)).length,
      code: own.filter(({ scope }) => scope.length > 0).length,
      subject: own.length,
    }
    return { ...authority, look: look ? { through: look.readThrough, how: look.how } : null, records: counts }
  })
}

/** As an address has them: "8505", "CN-DUAL-USE:1C101.d". */
const codesOfGroup = ({ hs, control }: TermGroup) => [...hs, ...control.map(({ scheme, code }) => `${scheme}:${code}`)]

function toReference(row: ReferenceRow, edge: Edge): CheckReference {
  const records = row.records ?? []
  const bySlug = new Map(records.map((record) => [record.slug, record]))
  return {
    format: 'measureline-reference/1',
    version: row.version,
    since: row.since,
    register: reachOfRegister(edge),
    authorities: toAuthorities(row, edge),
    records: records.map((record) => toRecord(record, edge)),
    entities: (row.entities ?? []).map((entity) => toEntity(entity, bySlug)),
    subjects: TERM_GROUPS.map((group) => ({
      key: group.key,
      shown: group.shown,
      sought: group.sought,
      typed: group.typed,
      codes: codesOfGroup(group),
      slugs: row.subjects?.[termOfGroup(group.key)] ?? [],
    })),
  }
}

/** Null: the register is too large for it. */
export async function getReference(): Promise<CheckReference | null> {
  const snapshot = await openSnapshot()
  try {
    const [row] = await snapshot.query<ReferenceRow>(selectReference(TERM_GROUPS.map(({ key }) => key)))
    return row && !row.isTooLarge ? toReference(row, await getEdge(snapshot.query)) : null
  } finally {
    await snapshot.close()
  }
}

// A reload of the development server evaluates this file again.
const kept = globalThis as { checkReference?: { key: string; body: string } }
// A primary that was lost may have given a number to what its successor never heard of.
const keyOf = (version: number) => `${movesSoFar()} ${version}`

/** The last one that was made is kept, as the text that is sent; it is of the version that stands in it. */
export async function getReferenceFile(): Promise<string | null> {
  const known = kept.checkReference
  if (known?.key === keyOf(await getDataVersion())) return known.body
  const reference = await getReference()
  if (!reference) return null
  const body = JSON.stringify(reference)
  kept.checkReference = { key: keyOf(reference.version), body }
  return body
}
