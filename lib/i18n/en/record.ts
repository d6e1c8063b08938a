import type { Status } from '@/lib/measures/types'

/** When a status began: "6 Jan 2026", whether that names a day, and "322 days" up to today. */
type When = { date: string; exact: boolean; days: string }

const since = ({ date, days }: When) => `since ${date}, ${days}`
const at = ({ date, exact }: When) => `${exact ? 'on' : 'in'} ${date}`

/** The page of one record. */
export const record = {
  /** Follows the name of the status: "in force" + "since 6 Jan 2026, 322 days". */
  now: {
    threatened: since,
    proposed: since,
    under_investigation: since,
    announced: (when) => `${at(when)}, ${when.days} ago`,
    in_force: since,
    partly_in_force: since,
    suspended: since,
    ended: at,
    done: at,
    not_applicable: at,
  } satisfies Record<Status, (when: When) => string>,
  about: (text: string) => `about ${text}`,
  statusNone: 'No event on record says whether it applies.',
  archivedTitle: 'This record is archived.',
  archived: (day: string) =>
    `It was taken out of lists and exports on ${day}. It stays readable here, as does its history.`,
  reported: 'Reported only.',
  refuted: 'Refuted.',
  against: 'against',
  events: 'How it came about',
  until: (date: string) => `until ${date}`,
  becomes: 'From then on:',
  starts: (date: string) => `starts ${date}`,
  textUnseen: 'said, but its text was not seen',
  writtenHelp: 'A day that was written down before; no source confirms it.',
  unclearOrder: (steps: string) =>
    `The order of these steps cannot be told from their dates: ${steps}. The status that follows is approximate.`,
  orderNote: 'On the order of the steps:',
  /** The status's own word. */
  why: (status: string) => `Why ${status}?`,
  parts: 'Parts of the act',
  part: 'Part',
  partStatus: 'Status today',
  partRest: 'All else',
  repeats: (origin: string) => `repeats ${origin}`,
  afterTerm: 'The last day of its term is over',
  mark: (number: string) => `Source ${number}`,
  scope: 'Scope',
  inferred: 'inferred',
  inferredCode: 'inferred by the editors',
  entities: 'Listed entities',
  moreEntities: (count: string) => `${count} more`,
  relations: 'Related records',
  conflict: 'Where the sources disagree or fall short',
  contradicting: 'Against the record:',
  sources: 'Sources',
  supports: (what: string) => `Supports: ${what}`,
  contradicts: (what: string) => `Contradicts: ${what}`,
  mentions: (what: string) => `Mentions: ${what}`,
  undated: 'undated',
  notOpened: 'Not opened by the editors: known from other sources alone.',
  archiveCopy: 'Archived copy',
  details: 'details',
  detailsOf: (publisher: string) => `Details of ${publisher}`,
  facts: 'The facts in short',
  who: 'Who acts',
  targets: 'Against whom',
  what: 'What sort',
  dates: 'Dates',
  nextDate: 'Next date',
  instrument: 'Legal text',
  legalBasis: 'Legal basis',
  formality: 'How formal it is',
  acknowledgement: 'Whether its author admits it',
  confirmation: 'How well it is confirmed',
  rung: (rung: string, top: string) => `step ${rung} of ${top}`,
  confidence: 'How sure the editors are',
  standing: 'What it rests on',
  cite: 'How to cite this record',
  citation: (of: {
    site: string
    title: string
    slug: string
    version: string
    day: string
    url: string
    today: string
  }) =>
    `${of.site}: “${of.title}”. Record ${of.slug}, version ${of.version} of ${of.day}. ${of.url} (read on ${of.today}).`,
  versions: 'Versions',
  version: (number: string) => `Version ${number}`,
  savedBy: (author: string) => `by ${author}`,
  olderVersions: (count: string) => `${count} older`,
  wholeHistory: 'All changes, field by field',
  edit: 'Edit this record',
}
