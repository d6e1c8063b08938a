import type { ChangesKey } from '@/lib/measures/history/changes'
import type { Labels } from '../codes'

const ofRelease = '{release, select, none {} other { of data release {release}}}'

/** What the register itself changed. */
export const changes = {
  title: 'Changes',
  description: 'What this register recorded and changed, by whom and why, by day.',
  introduction:
    'What became known here, not when it was done: first versions are “recorded”, later ones say field by field what is otherwise. Days and times are UTC. Archived records are left out.',
  of: '{n, plural, one {# record} other {# records}} new or changed{since, select, none {} other { since {since}}}',
  none: 'Nothing of this was recorded or changed.',
  keys: { since: 'Since', at: 'Save' } as const satisfies Labels<ChangesKey>,
  since: 'since {day}',
  saved: 'saved together, {at}',
  allChanges: 'All changes',
  asData: 'As JSON',
  periods: 'Periods',
  period: {
    'today-7d': 'last 7 days',
    'today-30d': 'last 30 days',
    all: 'everything',
  },
  recorded: 'recorded',
  changed: 'changed: <join>{fields}, | and </join>',
  version: 'Version {version} of {title}',
  short: 'v{version}',
  by: '{author}: {reason}',
  foldRecorded: `{n, plural, one {# record} other {# records}}${ofRelease} recorded`,
  foldChanged: `{n, plural, one {# record} other {# records}}${ofRelease} changed`,
  fold: '<join>{parts}, </join>',
  /** On the list, for who was here before. */
  visit: {
    long: '{n, plural, one {# record} other {# records}} new or changed since your last visit, {date}',
    short: '{n, plural, one {# record} other {# records}} changed since {date}',
  },
} as const
