import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../codes'
import { readHistory, writeSpans } from '../testing/histories.cases'
import { statusOn } from './current-status'
import { foldStatus } from './status'

const fold = (history: string) => foldStatus('measure', readHistory(history))
const told = (history: string) => writeSpans(fold(history))

/** How a measure came to be what it is before the step. */
const BEFORE = {
  nothing: '',
  threat: 'threatened 2020-01-01',
  draft: 'proposed 2020-01-01',
  inquiry: 'investigation_initiated 2020-01-01',
  decided: 'announced 2020-01-01',
  runs: 'entered_into_force 2020-01-01',
  eased: 'entered_into_force 2020-01-01, eased 2020-02-01',
  suspended: 'entered_into_force 2020-01-01, suspended 2020-02-01',
  ended: 'entered_into_force 2020-01-01, lifted 2020-02-01',
  lapsed: 'entered_into_force 2020-01-01 until 2020-03-31',
  done: 'occurred 2020-01-01',
} as const
const STEP_DAY = '2020-06-01'

/** What each step makes of each of these, as the model has it; "=" is what it was. */
const GRID = `
  threatened                 threatened = threatened threatened threatened = = = threatened threatened threatened
  proposed                   proposed proposed = proposed proposed = = = proposed proposed proposed
  investigation_initiated    under_investigation under_investigation under_investigation = under_investigation = = = under_investigation under_investigation under_investigation
  preliminary_determination  under_investigation under_investigation under_investigation = under_investigation = = = under_investigation under_investigation under_investigation
  announced                  announced announced announced announced = = = = announced announced announced
  definitive_determination   announced announced announced announced = = = = announced announced announced
  entered_into_force         in_force in_force in_force in_force in_force = in_force in_force in_force in_force in_force
  applied_in_practice        in_force in_force in_force in_force in_force = in_force in_force in_force in_force in_force
  resumed                    in_force in_force in_force in_force in_force = in_force in_force in_force in_force in_force
  eased                      partly_in_force partly_in_force partly_in_force partly_in_force partly_in_force partly_in_force = partly_in_force = partly_in_force =
  suspended                  suspended suspended suspended suspended suspended suspended suspended = = suspended =
  expired                    ended ended ended ended ended ended ended ended = ended =
  lifted                     ended ended ended ended ended ended ended ended = ended =
  replaced                   ended ended ended ended ended ended ended ended = ended =
  withdrawn                  ended ended ended ended ended ended ended ended = ended =
  terminated_without_measure ended ended ended ended ended ended ended ended = ended =
  ceased                     ended ended ended ended ended ended ended ended = ended =
  occurred                   done done done done done = = = done done =
  extended                   = = = = = = = = = in_force =
  review_initiated           = = = = = = = = = = =
  amended                    = = = = = = = = = = =
  denied                     = = = = = = = = = = =
  reported                   = = = = = = = = = = =
  deadline                   = = = = = = = = = = =
`
const rows = GRID.trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))
const steps = rows.flatMap(([type = '', ...cells]) =>
  Object.entries(BEFORE).map(([name, history], place) => ({ type, name, history, expected: cells[place] ?? '' })),
)
const statusAfter = (history: string, step: string) => statusOn(fold(`${history}, ${step}`), STEP_DAY)

describe('a step, whatever was before it', () => {
  it.each(steps)('$type after "$name": $expected', ({ type, history, expected }) => {
    const before = statusOn(fold(history), STEP_DAY)?.status
    expect(statusAfter(history, `${type} ${STEP_DAY}`)?.status).toBe(expected === '=' ? before : expected)
  })

  it('is tried for every type of event and every status', () => {
    expect(rows.map(([type]) => type).sort()).toEqual([...EVENT_TYPES].sort())
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([Object.keys(BEFORE).length + 1]))
  })

  const changes = steps.filter(({ expected }) => expected !== '=')

  it.each(changes)('$type after "$name", said without a text, is expected', ({ type, history }) => {
    expect(statusAfter(history, `${type}? ${STEP_DAY}`)?.basis).toBe('expected')
  })

  it.each(changes)('$type after "$name" is stated, and rough only where its day is unknown', ({ type, history }) => {
    const span = statusAfter(history, `${type} ${STEP_DAY}`)
    expect(span).toMatchObject({ basis: 'stated', approximate: type === 'ceased', from: STEP_DAY })
  })
})

describe('a written term of 2020', () => {
  const TERM = 'entered_into_force 2020-01-01 until 2020-12-31'
  const RUNS_OUT = 'in_force 2020-01-01, ended? 2021-01-01'

  it.each([
    ['threatened 2020-06-01', RUNS_OUT],
    ['proposed 2020-06-01', RUNS_OUT],
    ['investigation_initiated 2020-06-01', RUNS_OUT],
    ['preliminary_determination 2020-06-01', RUNS_OUT],
    ['announced 2020-06-01', RUNS_OUT],
    ['definitive_determination 2020-06-01', 'in_force 2020-01-01'],
    ['definitive_determination 2020-06-01 until 2024-12-31', 'in_force 2020-01-01, ended? 2025-01-01'],
    ['entered_into_force 2020-06-01', 'in_force 2020-01-01'],
    ['entered_into_force 2020-06-01 until 2021-05-31', 'in_force 2020-01-01, ended? 2021-06-01'],
    ['applied_in_practice 2020-06-01', RUNS_OUT],
    ['applied_in_practice 2020-06-01 until 2021-05-31', 'in_force 2020-01-01, ended? 2021-06-01'],
    ['resumed 2020-06-01', RUNS_OUT],
    ['eased 2020-06-01', 'in_force 2020-01-01, partly_in_force 2020-06-01, ended? 2021-01-01'],
    ['suspended 2020-06-01', 'in_force 2020-01-01, suspended 2020-06-01, ended? 2021-01-01'],
    [
      'suspended 2020-06-01 until 2020-08-31',
      'in_force 2020-01-01, suspended 2020-06-01, in_force? 2020-09-01, ended? 2021-01-01',
    ],
    ['extended 2020-06-01', 'in_force 2020-01-01'],
    ['extended 2020-06-01 until 2021-12-31', 'in_force 2020-01-01, ended? 2022-01-01'],
    ['extended? 2020-06-01 until 2021-12-31', 'in_force 2020-01-01, in_force? 2021-01-01, ended? 2022-01-01'],
    ['expired 2020-06-01', 'in_force 2020-01-01, ended 2020-06-01'],
    ['expired 2020-12-31', 'in_force 2020-01-01, ended 2021-01-01'],
    ['expired 2020-12', 'in_force 2020-01-01, ended 2021-01-01'],
    ['lifted 2020-06-01', 'in_force 2020-01-01, ended 2020-06-01'],
    ['replaced 2020-06-01', 'in_force 2020-01-01, ended 2020-06-01'],
    ['ceased 2020-06-01', 'in_force 2020-01-01, ended~ 2020-06-01'],
    ['occurred 2020-06-01', RUNS_OUT],
    ['review_initiated 2020-06-01', 'in_force 2020-01-01, in_force! 2021-01-01'],
    ['review_initiated 2020-06-01 until 2021-06-30', 'in_force 2020-01-01, in_force! 2021-01-01, ended? 2021-07-01'],
    ['amended 2020-06-01 until 2021-12-31', RUNS_OUT],
    ['reported 2020-06-01 until 2021-12-31', RUNS_OUT],
    ['denied 2020-06-01', RUNS_OUT],
    ['deadline 2020-06-01', RUNS_OUT],
  ])('and then: %s', (step, expected) => {
    expect(told(`${TERM}, ${step}`)).toBe(expected)
  })
})

describe('a start that is fixed for December', () => {
  const FIXED = 'announced 2020-01-01 starts 2020-12-01'
  const COMES = 'announced 2020-01-01, in_force? 2020-12-01'

  it.each([
    ['announced 2020-06-01', COMES],
    ['announced 2020-06-01 starts 2021-02-01', 'announced 2020-01-01, in_force? 2021-02-01'],
    ['definitive_determination 2020-06-01', COMES],
    ['entered_into_force 2020-06-01', 'announced 2020-01-01, in_force 2020-06-01'],
    ['entered_into_force 2020-12-01', 'announced 2020-01-01, in_force 2020-12-01'],
    ['entered_into_force 2020-12-09', 'announced 2020-01-01, in_force? 2020-12-01, in_force 2020-12-09'],
    ['applied_in_practice 2020-06-01', 'announced 2020-01-01, in_force 2020-06-01'],
    ['suspended 2020-06-01', 'announced 2020-01-01, suspended 2020-06-01'],
    ['lifted 2020-06-01', 'announced 2020-01-01, ended 2020-06-01'],
    ['withdrawn 2020-06-01', 'announced 2020-01-01, ended 2020-06-01'],
    ['replaced 2020-06-01', 'announced 2020-01-01, ended 2020-06-01'],
    ['withdrawn 2020-12-09', 'announced 2020-01-01, in_force? 2020-12-01, ended 2020-12-09'],
    ['occurred 2020-06-01', 'announced 2020-01-01, done 2020-06-01'],
    ['amended 2020-06-01', COMES],
    ['reported 2020-06-01', COMES],
    ['denied 2020-06-01', COMES],
    ['deadline 2020-06-01', COMES],
    ['extended 2020-06-01 until 2021-06-01', COMES],
    ['review_initiated 2020-06-01', COMES],
  ])('and then: %s', (step, expected) => {
    expect(told(`${FIXED}, ${step}`)).toBe(expected)
  })
})

describe('what is withdrawn', () => {
  it.each([
    ['threatened 2020-02-01, withdrawn 2020-03-01', 'in_force 2020-01-01'],
    ['threatened 2020-02-01, withdrawn 2020-03-01, withdrawn 2020-04-01', 'in_force 2020-01-01, ended 2020-04-01'],
    ['proposed 2020-02-01, announced 2020-02-15, withdrawn 2020-03-01', 'in_force 2020-01-01'],
    [
      'proposed 2020-02-01, entered_into_force 2020-03-01, withdrawn 2020-04-01',
      'in_force 2020-01-01, ended 2020-04-01',
    ],
    ['withdrawn 2020-03-01', 'in_force 2020-01-01, ended 2020-03-01'],
  ])('beside what runs, after %s', (steps, expected) => {
    expect(told(`entered_into_force 2020-01-01, ${steps}`)).toBe(expected)
  })
})

describe('a review', () => {
  const DUTY = 'entered_into_force 2020-01-01 until 2024-12-31'

  it.each([
    // Thirteen months before the last day of the term, to the day after it.
    ['2023-11-29', false],
    ['2023-11-30', true],
    ['2024-12-31', true],
    ['2025-01-01', true],
    ['2025-01-02', false],
  ])('that opens on %s holds the term open: %s', (day, holds) => {
    expect(statusOn(fold(`${DUTY}, review_initiated ${day}`), '2025-06-01')).toMatchObject(
      holds ? { status: 'in_force', basis: 'held' } : { status: 'ended', basis: 'expected' },
    )
  })

  it.each(['extended', 'entered_into_force'])('is over with what is %s', (type) => {
    expect(told(`${DUTY}, review_initiated 2025-01-01, ${type} 2025-11-01 until 2029-12-31`)).toBe(
      'in_force 2020-01-01, in_force! 2025-01-01, in_force 2025-11-01, ended? 2030-01-01',
    )
  })

  it.each(['expired', 'lifted', 'terminated_without_measure'])('is over with what is %s', (type) => {
    expect(told(`${DUTY}, review_initiated 2025-01-01, ${type} 2025-11-01`)).toBe(
      'in_force 2020-01-01, in_force! 2025-01-01, ended 2025-11-01',
    )
  })
})
