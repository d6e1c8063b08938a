/** What a data release says of a record that an editor changed or archived before. Only editors see it. */
export const releases = {
  heading: 'Data release {release} has another text for this record',
  help: 'Somebody here changed or archived the record, so that the release left it alone. Choose for each field which text holds. What you take is saved as a new version; what you leave is not asked again. Readers do not see this.',
  pick: 'Which text of “{field}”?',
  shared: 'The same in both and not shown: {count}.',
  mine: 'As it is here',
  mineUntouched: 'As it is here, from an earlier release',
  theirs: 'Data release {release}',
  nothing: 'nothing',
  nothingElse: 'nothing else',
  save: 'Save these choices',
  leave: 'Leave everything as it is here',
  refused: 'This is not saved',
  /** Of the new version, in the history. */
  reason: 'Taken from data release {release}',
} as const
