/** Reads what the front page shows. */
import 'server-only'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { realSteps, restrictingOn, subjectRows } from '../front/front'
import { DEFAULT_FILTER, type MeasureFilter } from '../list/filter'
import { timelineLine } from '../list/text/timeline-lines'
import { aheadLines, overdueLines } from '../list/text/upcoming-lines'
import { countFacets, countOverdue, getCoverageDay, listPassed, listTimeline } from './queries'
import { getRiver } from './river'
import { listThreadNames } from './thread-names'

const [LATEST, AHEAD, OVERDUE] = [5, 3, 5]
/** Of the steps up to today some were only said to come: so many are looked at for the newest that came. */
const LOOKED_AT = 25

const stepsTo = (to: Day): MeasureFilter => ({ ...DEFAULT_FILTER, to, perPage: LOOKED_AT })
const stepsFrom = (from: Day): MeasureFilter => ({
  ...DEFAULT_FILTER,
  ...{ date: 'expected', from, sort: { key: 'firstOn', descending: false }, perPage: AHEAD },
})

async function readSubjects(day: Day) {
  const [china, japan] = await Promise.all([
    countFacets(restrictingOn(day, 'china'), day),
    countFacets(restrictingOn(day, 'japan'), day),
  ])
  return subjectRows({ china, japan }, day)
}

/**
 * All of it is of the register's own answers: each number is that of the list to which it leads. What is in force and what was
 * done last are those of `on`, the day that somebody looks at; what comes is that of today.
 */
export async function getFront({ on }: Pick<MeasureFilter, 'on'>, today: Day, speech: Speech) {
  const day = on ?? today
  const [river, subjects, done, ahead, overdue, passed, threads, coverageDay] = await Promise.all([
    getRiver({ filter: { ...DEFAULT_FILTER, on }, anyTarget: false, flow: false }, today, speech, 'flat'),
    readSubjects(day),
    listTimeline(stepsTo(day), today),
    listTimeline(stepsFrom(today), today),
    countOverdue(today, DEFAULT_FILTER),
    listPassed(DEFAULT_FILTER, today, { offset: 0, limit: OVERDUE }),
    listThreadNames(today),
    getCoverageDay(),
  ])
  const reading = { speech, sought: [], wanted: [], q: '', codes: [], today, coverageDay }
  return {
    // The day that is dragged stays on this page.
    river: { ...river, slider: { ...river.slider, href: pathTo('start') } },
    ...{ subjects, overdue, threads, day, isPast: day < today },
    passed: overdueLines(passed, reading),
    latest: realSteps(done, LATEST).map((entry) => timelineLine(entry, reading)),
    ahead: aheadLines(
      ahead.flatMap(({ entries }) => entries),
      reading,
    ),
  }
}
