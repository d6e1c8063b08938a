/** What touches each line of a list. One reference makes one checker, and it asks nobody else. */
import { termFinder } from '@/lib/search/find-terms'
import { fold } from '@/lib/search/fold'
import { keyOfCode, makeCodeFinder, readAskedCode, readCodesWithin } from './match-codes'
import { headsOf, makeNameFinder, touchesOfNames } from './match-names'
import {
  type AskedLine,
  type AskedSort,
  CHECK_RULES,
  type CheckedLine,
  type CheckedSubject,
  type CheckReading,
  type CheckReference,
  type CheckTouch,
  type UncheckedReason,
} from './types'
import { findNonsense, findTrouble } from './unreadable'

/** What was found of a text; `whole`: all of it is one thing that the register knows. */
type Found = {
  readings: readonly CheckReading[]
  touches: readonly CheckTouch[]
  whole: boolean
  reason: UncheckedReason | null
}
const unread = (reason: UncheckedReason): Found => ({ readings: [], touches: [], whole: false, reason })

const makeFinders = ({ entities, records, subjects }: CheckReference) => ({
  names: makeNameFinder(entities),
  touchesOfCodes: makeCodeFinder(records),
  terms: termFinder(subjects),
  subjects: new Map(subjects.map((subject) => [subject.key, subject])),
})
type Finders = ReturnType<typeof makeFinders>

const touchesOfSubject = ({ key, slugs }: CheckedSubject): CheckTouch[] =>
  slugs.map((slug) => ({ slug, rule: 'subject', by: { sort: 'subject', key }, spans: null }))

const readAs = (sort: AskedSort, keys: readonly string[]): CheckReading[] =>
  keys.length > 0 ? [{ sort, keys: [...new Set(keys)] }] : []

function readWhole({ names, touchesOfCodes, terms }: Finders, text: string): Found | null {
  const codes = readAskedCode(text)
  const named = names.exactly(text)
  const subject = terms.groupOf(fold(text))
  const readings = [
    ...readAs('code', codes.map(keyOfCode)),
    ...readAs('name', headsOf(named)),
    ...readAs('subject', subject ? [subject.key] : []),
  ]
  if (readings.length === 0) return null
  const ofSubject = subject ? touchesOfSubject(subject) : []
  const touches = [...touchesOfCodes(codes), ...touchesOfNames(named), ...ofSubject]
  return { readings, touches, whole: true, reason: null }
}

/** "8505.11; magnets; Acme": each piece that is something by itself. */
const SEPARATORS = /[,;|\t，、；]+/u
function readPieces(finders: Finders, text: string): Found[] {
  const pieces = text.split(SEPARATORS).map((piece) => piece.trim())
  if (pieces.length < 2) return []
  return pieces.flatMap((piece) => (findTrouble(piece) ? [] : (readWhole(finders, piece) ?? [])))
}

/** Nothing is called so as a whole: what stands in it, and what it stands in. */
function readParts(finders: Finders, text: string): Found {
  const pieces = readPieces(finders, text)
  const codes = readCodesWithin(text)
  const { found: named, isVague } = finders.names.partly(text)
  const subjects = finders.terms.groupsIn(fold(text)).flatMap((key) => finders.subjects.get(key) ?? [])
  const readings = [
    ...pieces.flatMap((piece) => piece.readings),
    ...readAs('code', codes.map(keyOfCode)),
    ...readAs('name', headsOf(named)),
    ...readAs(
      'subject',
      subjects.map(({ key }) => key),
    ),
  ]
  if (readings.length === 0) {
    const reason = isVague ? 'vague' : findNonsense(text)
    return reason ? unread(reason) : { readings: [{ sort: 'name', keys: [] }], touches: [], whole: false, reason }
  }
  const touches = [
    ...pieces.flatMap((piece) => piece.touches),
    ...finders.touchesOfCodes(codes),
    ...touchesOfNames(named),
    ...subjects.flatMap(touchesOfSubject),
  ]
  return { readings, touches, whole: false, reason: null }
}

function readCell(finders: Finders, text: string): Found {
  const trouble = findTrouble(text)
  return trouble ? unread(trouble) : (readWhole(finders, text) ?? readParts(finders, text))
}

const orderOf = ({ rule }: CheckTouch) => CHECK_RULES.indexOf(rule)
const thingOf = ({ slug, by }: CheckTouch) => `${slug} ${by.sort} ${by.key}`

/** Of one record by one thing the surest rule alone, in the order of rules. */
function surest(touches: readonly CheckTouch[]): CheckTouch[] {
  const kept = new Map<string, CheckTouch>()
  for (const touch of touches.toSorted((a, b) => orderOf(a) - orderOf(b)))
    if (!kept.has(thingOf(touch))) kept.set(thingOf(touch), touch)
  return [...kept.values()]
}

/** In the order of keys, so that a check that is made again comes out the same. */
function mergeReadings(readings: readonly CheckReading[]): CheckReading[] {
  const merged = new Map<AskedSort, Set<string>>()
  for (const { sort, keys } of readings) merged.set(sort, new Set([...(merged.get(sort) ?? []), ...keys]))
  return [...merged].map(([sort, keys]) => ({ sort, keys: [...keys] }))
}

function toLine(line: AskedLine, cells: readonly Found[]): CheckedLine {
  const read = cells.filter(({ reason }) => reason === null)
  const touches = surest(cells.flatMap((cell) => cell.touches))
  const checked = { line, readings: mergeReadings(read.flatMap(({ readings }) => readings)), touches, reason: null }
  if (cells.some((cell) => cell.whole && cell.touches.length > 0)) return { ...checked, state: 'touched' }
  if (touches.length > 0) return { ...checked, state: 'possible' }
  if (read.length > 0) return { ...checked, state: 'notFound' }
  return { ...checked, state: 'unchecked', reason: cells[0]?.reason ?? 'signs' }
}

export function makeLineChecker(reference: CheckReference): (line: AskedLine) => CheckedLine {
  const finders = makeFinders(reference)
  return (line) =>
    toLine(
      line,
      line.cells.map((cell) => readCell(finders, cell)),
    )
}
