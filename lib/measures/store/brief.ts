/** Reads a list for paper: all of its rows at once, as far as a sheet goes. */
import 'server-only'
import { getDataVersion } from '@/lib/database/version'
import { getCoverage } from '@/lib/exports/store/coverage'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import { settings } from '@/lib/settings'
import { composeBrief, MOST_BRIEF_ROWS } from '../list/brief'
import { sumOfCounts } from '../list/counts'
import { describeList } from '../list/describe'
import { askedDay, hrefOf, type MeasureFilter } from '../list/filter'
import { nameAuthorities } from '../list/value-names'
import { countMeasures, getCoverageDay, listAuthorities, listMeasures } from './queries'

/** `url` leads to the same list on a screen. */
export async function getBrief(asked: MeasureFilter, speech: Speech) {
  const today = dayOfRequest()
  const day = askedDay(asked, today)
  const filter: MeasureFilter = { ...asked, page: 1, perPage: MOST_BRIEF_ROWS }
  const [version, counts, measures, authorities, coverageDay, coverage] = await Promise.all([
    getDataVersion(),
    countMeasures(filter, day),
    listMeasures(filter, day),
    listAuthorities(),
    getCoverageDay(),
    getCoverage(),
  ])
  const href = hrefOf({ ...asked, page: 1 })
  return {
    sentence: describeList(filter, counts, speech, nameAuthorities(authorities, speech)),
    total: sumOfCounts(counts),
    ...composeBrief(measures, { today: day, through: coverageDay }, speech),
    ...{ version, day, today, coverageDay, href },
    note: coverage?.note ?? null,
    url: settings().url + href,
  }
}
