import type { Tally } from '@/lib/measures/list/counts'
import type { Labels } from '../codes'

/** What exported files say of themselves. */
export const exportWords = {
  measureSheet: 'Measures',
  notesSheet: 'About this list',
  list: 'What is listed',
  counts: 'Records counted',
  tally: {
    restrictive: 'restrictive measures',
    liberalising: 'easing measures',
    neutral: 'neutral measures',
    expected: 'measures in force only as expected',
    partOf: 'measures that are part of another of this list',
    done: 'measures done once',
    responses: 'responses',
    triggers: 'triggers',
  } as const satisfies Labels<Tally>,
  countingRule: 'Each record of the list is counted once; together they are all of its rows.',
  filter: 'Filter',
  noFilter: 'none: all records',
  permalink: 'Permanent address',
  madeAt: 'Made at',
  rows: 'Rows',
  rowsOf: 'the first {rows} of {total}',
  statusDay: 'Statuses are those of',
  dataTo: 'Data to',
  covers: 'What the data covers',
  covered: 'Whether that day is covered; through which day; by what',
  isCovered: 'covered',
  notCovered: 'not covered: statuses are those last known',
  noCoverage: 'No data set was loaded: the records were made by the editors of this tracker.',
  licence: 'Licence',
  licenceText: 'The data set is under CC BY 4.0: name Measureline and link to the permanent address.',
  column: 'Column',
  columnLabel: 'Name',
  columnMeaning: 'Meaning',
  /** At the end of a text that a cell cannot hold. */
  cut: ' … (cut: CSV and JSON have all of it)',
  problem: '“{value}” means nothing as {key}.',
  away: 'The database is away. Try again in a moment.',
  busy: 'Too many files are being made just now. Try again in a moment.',
} as const
