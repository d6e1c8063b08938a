import { expect, it } from 'vitest'
import { describeReport } from './describe-report'

const REPORT = {
  release: '2026-11',
  before: '2026-06',
  isOlder: false,
  records: { created: ['a', 'b'], updated: ['c'], kept: ['d', 'e'], archived: ['f'], unchanged: [] },
  sources: { created: 3, updated: 2, unchanged: 1 },
  authorities: { created: 0, updated: 0, unchanged: 4 },
  indicators: { created: 1, updated: 0, unchanged: 0 },
  coverage: { created: 0, updated: 0, unchanged: 5 },
}

it('says what became of everything, and names what waits for an editor', () => {
  expect(describeReport(REPORT)).toEqual([
    'Data release 2026-11 after 2026-06',
    'Records: 2 new, 1 updated, 0 unchanged',
    '  2 that editors changed keep their text, the difference is kept beside it: d, e',
    '  1 archived stays as it is, the difference is kept beside it: f',
    'Sources: 3 new, 2 updated, 1 unchanged',
    'Authorities: 0 new, 0 updated, 4 unchanged',
    'Series of figures: 1 new, 0 updated, 0 unchanged',
    'Looks at authorities: 0 new, 0 updated, 5 unchanged',
  ])
})

it('says nothing of editors where there were none', () => {
  const records = { created: [], updated: [], kept: [], archived: [], unchanged: ['a'] }
  expect(describeReport({ ...REPORT, before: null, records }).slice(0, 3)).toEqual([
    'Data release 2026-11',
    'Records: 0 new, 0 updated, 1 unchanged',
    'Sources: 3 new, 2 updated, 1 unchanged',
  ])
})

it('says that an older one does nothing', () => {
  expect(describeReport({ ...REPORT, isOlder: true, before: '2026-12' })).toEqual([
    'Data release 2026-12 is here already: 2026-11 is older, and nothing is done',
  ])
})
