/** One search in everything that has a name. */
import 'server-only'
import type { Viewer } from '@/lib/auth/roles'
import { findEntities } from '@/lib/entities/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { listMeasures } from '@/lib/measures/store/queries'
import { searchSources } from '@/lib/sources/store/queries'
import { searchViews } from '@/lib/views/store/queries'
import { entityItem, recordItem, sourceItem, viewItem } from '../results'
import { PALETTE_SHOWN, type PaletteResults } from '../types'

/** By the text of a list's filter. Without one: the views alone. */
export async function searchEverything(
  filter: MeasureFilter,
  viewer: Viewer | null,
  speech: Speech,
): Promise<PaletteResults> {
  const { q } = filter
  const day = dayOfRequest()
  const [entities, records, views, sources] = await Promise.all([
    q ? findEntities(q, PALETTE_SHOWN) : [],
    q ? listMeasures({ ...filter, perPage: PALETTE_SHOWN }, day) : [],
    searchViews(q, viewer?.id ?? null, PALETTE_SHOWN),
    q ? searchSources(q, PALETTE_SHOWN) : [],
  ])
  return {
    entities: entities.map((entity) => entityItem(entity, day, speech)),
    records: records.map((measure) => recordItem(measure, speech)),
    views: views.map((view) => viewItem(view, viewer, speech)),
    sources: sources.map((source) => sourceItem(source, speech)),
  }
}
