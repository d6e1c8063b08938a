/** The statements that readers wait for: the test writes them into docs/queries, the bench their plans. */

import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { parseEntityFilter } from '@/lib/entities/filter'
import { selectCalled, selectEntities } from '@/lib/entities/store/select'
import { bucketStarts } from '@/lib/measures/chart/data/buckets'
import { parseChanges } from '@/lib/measures/history/changes'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { shoreFilter } from '@/lib/measures/river/ask'
import { PALETTE_SHOWN } from '@/lib/palette/types'
import { SELECT_FILED, SELECT_LISTED } from './select'
import { selectChangeCount, selectSaved, selectSaves } from './select-changes'
import { selectBins, selectCharted, selectExtent, selectMonths, selectWithin } from './select-chart'
import { selectFacets } from './select-facets'
import { selectCounts, selectInOrder, selectPage } from './select-list'
import { selectDone, selectFresh, selectHeld } from './select-river'
import { selectEntries, selectEntryCount, selectOverdue, selectOverdueCount, selectUnseen } from './select-timeline'
import { selectIds } from './where'

/** No statement here depends on the day on which it is written. */
const TODAY = '2026-11-26'
const DECADE = { from: '2015-01-01', to: '2024-12-31' }
const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query)).filter
const idsOf = (query: string) => sql`${selectIds(filterOf(query), TODAY, 50)} limit 50`

const changesOf = (query: string) => parseChanges(new URLSearchParams(query), TODAY).asked

const BEIJING = shoreFilter({ filter: filterOf(''), anyTarget: false, flow: false }, 'china')

const LIST = 'category=rare_earths&from=2020&to=2024&q=export'

/** `file` names it in docs/queries. */
export type HotQuery = { file: string; title: string; statement: Sql }
const hot = (file: string, title: string, statement: Sql): HotQuery => ({ file, title, statement })

export const HOT_QUERIES: readonly HotQuery[] = [
  hot('page-ids', `The ids of a page: /measures?${LIST}`, idsOf(LIST)),
  hot('page', 'The records of a page', selectPage(filterOf('category=rare_earths'), TODAY)),
  hot('order-oldest', 'The oldest first: sort=firstOn', idsOf('sort=firstOn')),
  hot('order-number', 'A text with a figure: the document of that number stands first', idsOf('q=No. 61')),
  hot('order-status', 'By what the status is today: sort=status', idsOf('sort=status')),
  hot('order-status-since', 'By the day from which it holds: sort=-statusSince', idsOf('sort=-statusSince')),
  hot('order-title', 'By what the record alone knows: sort=title', idsOf('sort=title')),
  hot('order-confirmation', 'By the rungs of a ladder: sort=-confirmation', idsOf('sort=-confirmation')),
  hot('order-sources', 'By how many sources it cites: sort=-sourceCount', idsOf('sort=-sourceCount')),
  hot('facets', 'The facets of that filter', selectFacets(filterOf(LIST), TODAY)),
  hot('counts', 'How many records there are of each sort', selectCounts(filterOf(LIST), TODAY)),
  hot('word-rare', 'A rare word of two characters: q=氦气', idsOf('q=氦气')),
  hot('word-common', 'A common word of two characters, counted: q=管制', selectCounts(filterOf('q=管制'), TODAY)),
  hot('code', 'What a code of goods touches: code=8505', idsOf('code=8505')),
  hot('code-word', 'A code among words, the closest first: q=2805.30', idsOf('q=2805.30')),
  hot(
    'everyone',
    'Against some and against all, counted: target=JP&everyone=yes',
    selectCounts(filterOf('target=JP&everyone=yes'), TODAY),
  ),
  hot(
    'in-force-on',
    'In force on a day, counted: inForceOn=2024-06-30',
    selectCounts(filterOf('inForceOn=2024-06-30'), TODAY),
  ),
  hot(
    'conditions',
    'Conditions of every sort',
    idsOf('status=in_force&lastSeen_not=none&date=ended&to=2024&certain=yes&inForceFrom=2015&changedFrom=2014-01-01'),
  ),
  hot('palette', 'What the palette looks for', selectPage({ ...filterOf('q=稀土'), perPage: PALETTE_SHOWN }, TODAY)),
  hot('entities-called', 'Who is called so: q=三菱重工', selectCalled('三菱重工', PALETTE_SHOWN)),
  hot('entities-page', 'The list of entities', selectEntities(parseEntityFilter({}).filter, TODAY)),
  hot('export-listed', 'A batch of a CSV or XLSX file', selectInOrder(SELECT_LISTED, [1, 2, 3])),
  hot('export-whole', 'A batch of a JSON file', selectInOrder(SELECT_FILED, [1, 2, 3])),
  hot(
    'chart-extent',
    'How many records the chart is of, and of which days',
    selectExtent(filterOf('effect=neutral'), TODAY),
  ),
  hot('chart-within', 'How many of them have a part within a window', selectWithin(filterOf(''), TODAY, DECADE)),
  hot('chart-records', 'The chart, record by record', selectCharted(filterOf('imposer=CN'), TODAY, { within: DECADE })),
  hot(
    'chart-bins',
    'The chart of all records, counted by category and quarter',
    selectBins(filterOf(''), TODAY, 'category', bucketStarts('2003-01-01', TODAY)),
  ),
  hot('chart-months', 'The overview: dated steps a month', selectMonths(filterOf(''), TODAY)),
  hot('timeline', 'A page of the timeline', selectEntries(filterOf('category=rare_earths'), TODAY)),
  hot(
    'expected',
    'What comes, counted: date=expected',
    selectCounts(filterOf('date=expected&from=2026-11-27&to=2027-05-27'), TODAY),
  ),
  hot(
    'timeline-expected',
    'What comes, by its days',
    selectEntries(filterOf('date=expected&from=2026-11-27&sort=firstOn'), TODAY),
  ),
  hot(
    'overdue',
    'What is overdue, the longest ago first: /upcoming?imposer=CN',
    selectOverdue(filterOf('imposer=CN'), TODAY, { offset: 0, limit: 50 }),
  ),
  hot('overdue-count', 'How much is overdue: /desk', selectOverdueCount(filterOf(''), TODAY)),
  hot('unseen', 'What is overdue, by authority: /coverage', selectUnseen(TODAY, ['mofcom', 'meti'])),
  hot('timeline-count', 'The entries of a period', selectEntryCount(filterOf('from=2020&to=2024'), TODAY)),
  hot('changes', 'What the register changed, newest first', selectSaves(changesOf('imposer=CN'), TODAY)),
  hot('changes-count', 'How many records are new or changed', selectChangeCount(changesOf('since=2026-11-20'), TODAY)),
  hot('changes-load', 'The records of one load', selectSaved(changesOf('at=2026-11-20T10:00:00.000Z'), TODAY)),
  hot('river-held', 'What holds, from change to change: /river', selectHeld(BEIJING)),
  hot('river-fresh', 'What is new, by its day: /river?flow=yes', selectFresh(BEIJING, TODAY)),
  hot('river-done', 'What was done once, by its day: /river', selectDone(BEIJING)),
]
