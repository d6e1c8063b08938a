/** Reads a river: what page, files and front page show of it. */
import 'server-only'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { pickText } from '@/lib/texts'
import { listChips } from '../list/chips'
import { type AuthorityNames, nameAuthorities } from '../list/value-names'
import { ANNOTATIONS } from '../river/annotations'
import { type RiverAsk, riverFilter } from '../river/ask'
import type { RiverNote } from '../river/scene'
import { type ReadRiver, type RiverView, viewRiver } from '../river/view'
import { getCoverageDay, listAuthorities } from './queries'
import { countRiver, listDated } from './river-queries'

/** In the order of their days; of records that are not there nothing is said. */
async function listNotes({ language }: Speech): Promise<RiverNote[]> {
  const known = await listDated(ANNOTATIONS.map(({ slug }) => slug))
  return known.map(({ slug, day }) => {
    const { label = {}, since } = ANNOTATIONS.find((each) => each.slug === slug) ?? {}
    const { text, lang } = pickText(label, language)
    return { slug, day, label: text, lang, since: since ? pickText(since, language).text : null }
  })
}

/** Conditions beside those that a river has by itself, and but for the day. */
const conditionsOf = ({ filter }: RiverAsk, speech: Speech, names: AuthorityNames) =>
  listChips({ ...riverFilter(filter), on: null, relative: {} }, speech, names).map(({ label }) => label)

export async function readRiver(ask: RiverAsk, today: Day, speech: Speech): Promise<ReadRiver> {
  const [counts, notes, coverageDay, authorities] = await Promise.all([
    countRiver(ask, today),
    listNotes(speech),
    getCoverageDay(),
    listAuthorities(),
  ])
  return {
    ask,
    counts,
    notes,
    coverageDay,
    conditions: conditionsOf(ask, speech, nameAuthorities(authorities, speech)),
    today,
  }
}

/** An ask in; everything that a page shows out. */
export const getRiver = async (ask: RiverAsk, today: Day, speech: Speech, broad?: RiverView['broad']) =>
  viewRiver(await readRiver(ask, today, speech), speech, broad)
