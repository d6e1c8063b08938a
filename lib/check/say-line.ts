/** The answer to a line in words: the page that is shown and the one that is saved say the same. */
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import type { Status } from '@/lib/measures/codes'
import { describeStatus, type StatusSpeech, statusText } from '@/lib/measures/status/describe-status'
import { tellStatus } from '@/lib/measures/status/tell-status'
import { pickText } from '@/lib/texts'
import type { CheckWords } from './check-words'
import { nameOwnCode } from './match-codes'
import { sayNotFound } from './say-coverage'
import { type ToldTouch, tellTouches } from './tell-touch'
import type { CheckedLine, CheckedRecord, CheckReading, CheckReference, CheckTouch } from './types'

export type TextInLanguage = { text: string; lang: string }
export type SaidTouch = {
  title: TextInLanguage
  href: string
  rule: string
  status: { code: Status | 'none'; name: string; rest: string }
  /** That the day lies beyond what is known. */
  beyond: string | null
  licences: TextInLanguage[]
}
export type SaidLine = {
  number: number
  asked: string
  state: CheckedLine['state']
  stateName: string
  /** What it was read as, and what can be said of it as a whole. */
  notes: string[]
  entities: { name: string; href: string }[]
  touches: SaidTouch[]
}

/** So many pages of entities are linked beside a line; records name the rest. */
const MOST_LINKED = 8

const statusSpeechOf = ({ status, statusNames, dates, language }: CheckWords): StatusSpeech => ({
  texts: status,
  names: statusNames,
  write: (date) => writeDate(date, dates, language),
})

type Known = {
  reference: CheckReference
  words: CheckWords
  speech: StatusSpeech
  nameOf: (by: CheckTouch['by']) => string
}

function makeNames({ entities, subjects }: CheckReference, { language }: CheckWords): Known['nameOf'] {
  const names = new Map<string, string>([
    ...entities.map(({ slug, name }) => [`name ${slug}`, pickText(name, language).text] as const),
    ...subjects.map(({ key, shown }) => [`subject ${key}`, shown[0] ?? key] as const),
  ])
  return ({ sort, key }) => names.get(`${sort} ${key}`) ?? key
}

function sayReading({ sort, keys }: CheckReading, { words, nameOf }: Known): string {
  const { readings } = words.check
  if (keys.length === 0) return readings.nobody
  return say(readings[sort], { values: keys.map((key) => nameOf({ sort, key })) })
}

function sayTouch({ record, rule, by, told, covered }: ToldTouch, { words, speech, nameOf }: Known): SaidTouch {
  const { check, language } = words
  const names = by.map((one) => (one.sort === 'code' ? nameOwnCode(record, one.key) : nameOf(one)))
  return {
    title: pickText(record.title, language),
    href: pathTo('record', record.slug),
    rule: say(check.rules[rule], { by: say(check.by, { values: [...new Set(names)] }) }),
    status: { code: told?.status ?? 'none', ...describeStatus(told, speech) },
    beyond: covered ? null : check.beyond,
    licences: record.licences.map((text) => pickText(text, language)),
  }
}

/** Codes that belong to goods which were asked by name: records may have the one without the other. */
function sayOtherCodes({ readings }: CheckedLine, { reference, words }: Known): string[] {
  const keys = readings.filter(({ sort }) => sort === 'subject').flatMap((reading) => reading.keys)
  const codes = keys.flatMap((key) => reference.subjects.find((subject) => subject.key === key)?.codes ?? [])
  return codes.length > 0
    ? [say(words.check.otherCodes, { codes: say(words.check.by, { values: [...new Set(codes)] }) })]
    : []
}

function notesOf(line: CheckedLine, known: Known): string[] {
  const { check } = known.words
  if (line.reason) return [say(check.unchecked, { reason: check.reasons[line.reason] })]
  const values = line.readings.map((reading) => sayReading(reading, known))
  const read = say(check.readAs, { what: say(check.andReadings, { values }) })
  const first = line.readings[0]?.sort ?? 'name'
  const found = line.state === 'notFound' ? [sayNotFound(known.reference, first, known.words)] : []
  return [read, ...(line.state === 'possible' ? [check.possibleHelp] : []), ...found, ...sayOtherCodes(line, known)]
}

const entitiesOf = ({ readings, touches }: CheckedLine, { nameOf }: Known) => {
  const read = readings.filter(({ sort }) => sort === 'name').flatMap(({ keys }) => keys)
  const named = touches.flatMap(({ by }) => (by.sort === 'name' ? by.key : []))
  return [...new Set([...read, ...named])]
    .slice(0, MOST_LINKED)
    .map((key) => ({ name: nameOf({ sort: 'name', key }), href: pathTo('entity', key) }))
}

export function makeLineSayer(reference: CheckReference, day: Day, words: CheckWords): (line: CheckedLine) => SaidLine {
  const records = new Map(reference.records.map((record) => [record.slug, record]))
  const known: Known = { reference, words, speech: statusSpeechOf(words), nameOf: makeNames(reference, words) }
  return (line) => ({
    number: line.line.number,
    asked: line.line.cells.join(' · '),
    state: line.state,
    stateName: words.check.states[line.state],
    notes: notesOf(line, known),
    entities: entitiesOf(line, known),
    touches: tellTouches(line.touches, records, day).map((touch) => sayTouch(touch, known)),
  })
}

/** What holds of a record as a whole, as one text. */
export const sayRecordStatus = (record: CheckedRecord, day: Day, words: CheckWords): string =>
  statusText(tellStatus(record, day), statusSpeechOf(words))
