/** Reads what the front page shows. */
import 'server-only'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import {
  type Aimed,
  aimedOn,
  BANKS,
  BEFORE_THE_REMARKS,
  headlineOf,
  realSteps,
  restrictingOn,
  subjectRows,
} from '../front/front'
import { sumOfCounts } from '../list/counts'
import { DEFAULT_FILTER, type MeasureFilter } from '../list/filter'
import { timelineLine } from '../list/text/timeline-lines'
import { aheadLines } from '../list/text/upcoming-lines'
import { listOverdue } from './overdue'
import { countFacets, countMeasures, getCoverageDay, listTimeline } from './queries'

const [LATEST, AHEAD] = [5, 4]
/** Of the steps up to today some were only said to come: so many are looked at for the newest that came. */
const LOOKED_AT = 25

const stepsTo = (to: Day): MeasureFilter => ({ ...DEFAULT_FILTER, to, perPage: LOOKED_AT })
const stepsFrom = (from: Day): MeasureFilter => ({
  ...DEFAULT_FILTER,
  ...{ date: 'expected', from, sort: { key: 'firstOn', descending: false }, perPage: AHEAD },
})

const countOn = async (filter: MeasureFilter, day: Day) => sumOfCounts(await countMeasures(filter, day))

const readAimed = (today: Day): Promise<Aimed[]> =>
  Promise.all(
    BANKS.map(async (bank) => {
      const [now, before] = await Promise.all(
        [today, BEFORE_THE_REMARKS].map((day) => countOn(aimedOn(day, bank), day)),
      )
      return { bank, now: now ?? 0, before: before ?? 0 }
    }),
  )

const readSubjects = (today: Day) =>
  Promise.all(
    BANKS.map(async (bank) => ({ bank, facets: await countFacets(restrictingOn(today, bank.imposer), today) })),
  )

export type Front = Awaited<ReturnType<typeof getFront>>

/** All of it is of the register's own answers: each number is that of the list to which it leads. */
export async function getFront(today: Day, speech: Speech) {
  const [aimed, subjects, done, ahead, overdue, coverageDay] = await Promise.all([
    readAimed(today),
    readSubjects(today),
    listTimeline(stepsTo(today), today),
    listTimeline(stepsFrom(today), today),
    listOverdue(today),
    getCoverageDay(),
  ])
  const reading = { speech, sought: [], wanted: [], q: '', codes: [], today, coverageDay }
  return {
    headline: headlineOf(aimed, today, speech),
    subjects: subjectRows(subjects, today),
    latest: realSteps(done, LATEST).map((entry) => timelineLine(entry, reading)),
    ahead: aheadLines(
      ahead.flatMap(({ entries }) => entries),
      reading,
    ),
    overdue: overdue.length,
    today,
  }
}
