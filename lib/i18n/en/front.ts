/** The front page. */
export const front = {
  title: 'Sanctions and export controls between China and Japan, day by day',
  /** What the register is, in one sentence. */
  description:
    'Sanctions, export controls, bans and advisories between China and Japan, each with its dates, what it rests on, and who says so.',
  river: 'Table, CSV, picture and how it is counted',
  latest: 'Latest',
  latestBy: 'Latest by {day}',
  latestNone: 'No step is recorded yet.',
  allSteps: 'All steps',
  next: 'Comes next',
  nextNone: 'Nothing is written down for a day ahead.',
  allNext: 'All that comes',
  overdue:
    '{n, plural, one {Overdue: # written day has passed unconfirmed} other {Overdue: # written days have passed unconfirmed}}',
  allOverdue: 'All that is overdue',
  subjects: 'In force by subject',
  subject: 'Subject',
  subjectsHelp: 'restrictive, any target',
  moreSubjects: '{n, plural, one {# more subject} other {# more subjects}}',
  /** A number of the table, for who does not see in which column it stands. */
  subjectCell: '{n, plural, one {# record} other {# records}}: {subject}, {country}',
  ask: 'Ask',
  chips: { day: 'On a day', text: 'Company or goods', filter: 'Filter' },
  askDay: 'What was in force on',
  askDayHint: '24 Feb 2026, today, …',
  askText: 'Company, goods or code',
  askTextHint: '三菱重工, scallop, 8505, …',
  show: 'Show',
  all: 'All records',
} as const
