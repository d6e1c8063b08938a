import type { CellSeparator } from '@/lib/check/asked-lines'
import type { FileEncoding } from '@/lib/check/decode-file'
import type { CheckRule, CheckState, UncheckedReason } from '@/lib/check/types'
import type { VersionVerdict } from '@/lib/check/verify-file'
import type { Labels } from '../codes'

/** A list that is checked in the browser, and the proof of it. Browsers get all of it. Nothing here says that a name is cleared. */
export const check = {
  title: 'Check a list',
  description:
    'Which measures touch the companies, goods and codes of a list. Nothing that you type leaves your browser.',
  introduction:
    'Paste names of companies, HS codes, control-list codes or goods, one a line, or drop a CSV file. All of it is compared here, in your browser, with one file that this page has already fetched: nothing that you type is sent anywhere, and you may cut the network before you begin.',
  scripts:
    'This page needs scripts: the comparison runs in your browser, so that nothing of your list is sent to the server. Without scripts one name at a time can be asked.',
  scriptsEntities: 'Ask for a name',
  toVerify: 'Verify a saved check',
  toCheck: 'Check a list',

  loading: 'Fetching what the list is checked against …',
  failed: 'What the list is checked against could not be fetched.',
  tryAgain: 'Try again',
  large: 'This register is too large to be checked in a browser.',
  ready:
    'Ready, also without network: {records} records, {entities} entities and {subjects} subjects of version {version} of the data.',

  input: 'Names, codes or goods, one a line',
  inputHelp: 'At most 5,000 lines of 500 characters. For example: 三菱重工業, JAXA, 8505.11, 1C902, scallops.',
  file: 'Or a CSV or text file of at most 1 MB',
  drop: 'It may be dropped on the field above, too.',
  fileRead: '{name}, read as {encoding}. If letters look wrong, save it as UTF-8.',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    shift_jis: 'Shift_JIS',
    gb18030: 'GB 18030',
  } as const satisfies Labels<FileEncoding>,
  separator: 'Cells are separated by',
  separators: {
    none: 'nothing: a line is one thing',
    tab: 'tabs',
    comma: 'commas',
    semicolon: 'semicolons',
  } as const satisfies Labels<CellSeparator>,
  column: 'Column',
  allColumns: 'all of them',
  columnNumber: 'column {n}',
  columnName: '{n}: {name}',
  day: 'On the day (optional)',
  dayHelp: 'Today, unless you name another day.',
  dayUnderstood: '= {date}',
  run: 'Check',
  clear: 'Empty the field',
  running: '{done} of {total} lines …',

  problems: {
    tooLarge: 'That is more than 1 MB. Check it in parts.',
    tooManyLines: 'That is more than 5,000 lines. Check it in parts.',
    notText: '{name} is no text file. Save it as CSV, in UTF-8, then choose it again.',
    nothing: 'There is nothing to check yet: the field is empty.',
    isBroken: 'A quotation mark in it is never closed: the lines were taken apart without regard to quotation marks.',
    blank: '{n, plural, one {# blank line was} other {# blank lines were}} left out.',
  },

  answer: 'What was found',
  sentence: '{n, plural, one {# line} other {# lines}}, on {day}',
  states: {
    touched: 'touched by a measure',
    possible: 'perhaps touched',
    notFound: 'not found',
    unchecked: 'cannot be checked',
  } as const satisfies Labels<CheckState>,
  count: '{count} {state}',
  all: 'all {count}',
  show: 'Show',
  lineNumber: 'Line {n}',
  more: '{n, plural, one {Show # more line} other {Show # more lines}}',

  readAs: 'Read as {what}.',
  readings: {
    name: '<join>{values}, |, </join> (name)',
    code: '<join>{values}, | or </join> (code)',
    subject: '<join>{values}, |, </join> (goods or subject)',
    nobody: 'a name',
  },
  andReadings: '<join>{values}, | and </join>',
  otherCodes: 'Codes of these goods, to be asked as well: {codes}.',
  rules: {
    exact: 'names it',
    alias: 'names it, under another name: {by}',
    number: 'names it: {by}',
    group: 'names a member of the group: {by}',
    same: 'has this very code: {by}',
    narrower: 'has a narrower code: {by}',
    broader: 'has a broader code: {by}',
    subject: 'speaks of {by}',
    holds: 'names {by}, which stands in this line',
    part: 'names {by}, of whose name this is a part',
  } as const satisfies Labels<CheckRule>,
  by: '<join>{values}, |, </join>',
  licences: 'Of licences it says:',
  entityPage: 'page of {name}',
  possibleHelp: 'Only a part is the same. Look whether it is meant.',

  notFound: 'Not found in what was read: {coverage}.',
  notFoundNowhere: 'Not found; but how far the register has been read is not known.',
  coverageOf: '{name} through {day}',
  coverageMore:
    '<join>{values}, |, </join>{n, plural, =0 {} one {, and # more authority} other {, and # more authorities}}',
  coverageRegister: 'the register as a whole through {day}',
  notFoundHelp: 'That is no statement about what the lists of any authority say today.',
  beyond: 'last known; that day is not covered',
  coverageTitle: 'How far we looked',
  coverageLine: '{name}: through {day}, by {how}',
  coverageNone: '{name}: not looked at by itself',

  reasons: {
    long: 'it is longer than 500 characters',
    control: 'it has signs in it that cannot be seen and stand for no letter',
    signs: 'there is no letter and no figure in it',
    digits: 'it is a number, and none that is a code here',
    formula: 'it looks like a formula of a spreadsheet',
    vague: 'too many names have it in them; write the whole name',
    address: 'it is an address of the web or of mail',
  } as const satisfies Labels<UncheckedReason>,
  unchecked: 'Cannot be checked: {reason}.',

  save: 'Save the answer',
  savePage: 'as a page (HTML)',
  savePageHelp: 'With all that you asked in it, to be read and printed anywhere.',
  saveFile: 'as a proof (JSON)',
  saveFileHelp:
    'Without what you asked: only its hash (SHA-256), the version of the data, how far that reached, and the result of each line. It can be verified later. Who has it can guess at short lines.',
  noHash: 'A browser makes hashes only on pages that come by https: here the proof cannot be made.',
  pageTitle: 'Check of a list, {day}',
  pageMade: 'Made on {made} against version {version} of the data, with the statuses of {day}.',
  pageColumns: { line: 'Line', asked: 'Asked', answer: 'Answer' },

  verify: {
    title: 'Verify a saved check',
    description:
      'Whether a saved check is as it was saved, whether its data was there then, and what has changed since.',
    introduction:
      'Choose the JSON file that a check was saved as. It is read in your browser. Only the number of its data version is sent, to ask whether the register had it, and when.',
    scripts: 'This page needs scripts: the file is read in your browser and sent nowhere.',
    file: 'The saved check (JSON)',
    notOne:
      '{name} is no saved check of this register, or it was cut or changed so that it cannot be read. Nothing can be said of it.',
    unchanged: 'The file is unchanged: its hash is that of its content.',
    changed: 'The file has been changed since it was saved: its hash is not that of its content. Do not rely on it.',
    hashHelp:
      'A hash shows damage and careless edits. Who forges a file on purpose can make a new one: to be sure, make the same check again below.',
    made: 'Made on {made}, with the statuses of {day}: {n, plural, one {# line} other {# lines}}.',
    counts: '<join>{values}, |, </join>',
    coverage: 'The register was then read through {day}.',
    coverageUnknown: 'How far the register was read then is not known.',
    asking: 'Asking which version that was …',
    unasked: 'Whether the register had that version could not be asked. Try again with a network.',
    versions: {
      held: 'Version {version} of the data was there: from {from} {open, select, true {until now} other {to {to}}}.',
      early:
        'Version {version} of the data began on {from}, after the moment that the file gives: the clock of that browser was wrong, or the file was changed.',
      undated: 'Version {version} of the data was there; when was not written down then.',
      other:
        'A version {version} of the data was there, but not the one that the file names: it comes from another register, or was changed.',
      never: 'This register has never had a version {version} of its data.',
    } as const satisfies Labels<VersionVerdict>,
    later:
      'The check was made on {made}, when that version held no longer: its page had been open since, or had no network.',
    same: 'No record that it names has changed since.',
    changes: '{n, plural, one {# record that it names has} other {# records that it names have}} changed since:',
    change: 'version {from} then, version {to} today',
    gone: 'in no list any more',
    statusNow: 'today’s data says for {day}: {status}',
    again: 'Make the same check again',
    againHelp: 'Paste what was asked then, or choose the same file with the same column. It stays in this browser.',
    run: 'Check again',
    otherInput:
      'This is not what was asked then: its hash is another one. Column, order and lines have to be the same.',
    sameAnswer: 'The same check, for the same day, gives the same today.',
    otherAnswer:
      'The same check gives something else today in {n, plural, one {# line} other {# lines}}: <join>{lines}, |, </join>.',
  },
} as const
