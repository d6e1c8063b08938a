/** Reads what the register changed, for its page and as data. */
import 'server-only'
import { queryRows } from '@/lib/database/query-rows'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { clampPage } from '@/lib/paging'
import type { ChangesAsked, ToldSave } from '../history/changes'
import { nameAuthoritiesInFull } from '../history/describe-change'
import { listChips } from '../list/chips'
import { nameAuthorities } from '../list/value-names'
import { listAuthorities } from './queries'
import { selectChangeCount, selectSaved, selectSaves } from './sql/select-changes'

/** `total` counts saves, or the records of the one save that is asked; `records` each record once. */
export type FoundChanges = { asked: ChangesAsked; total: number; records: number; saves: ToldSave[] }

/** A page beyond the end is the last one. */
export async function listChanges(wanted: ChangesAsked, today: Day): Promise<FoundChanges> {
  const [counted] = await queryVersioned<{ saves: number; records: number }>(selectChangeCount(wanted, today))
  const { saves = 0, records = 0 } = counted ?? {}
  const total = wanted.at ? records : saves
  const filter = { ...wanted.filter, page: clampPage({ ...wanted.filter, total }) }
  const asked = { ...wanted, filter }
  const read = asked.at ? selectSaved : selectSaves
  return { asked, total, records, saves: total === 0 ? [] : await queryRows<ToldSave>(read(asked, today)) }
}

/** The same with what names it for people. */
export async function getChanges(wanted: ChangesAsked, today: Day, speech: Speech) {
  const [found, authorities] = await Promise.all([listChanges(wanted, today), listAuthorities()])
  return {
    ...found,
    chips: listChips(found.asked.filter, speech, nameAuthorities(authorities, speech)),
    naming: { speech, authorities: nameAuthoritiesInFull(authorities, speech) },
  }
}
