/**
 * A status in words: what holds, what that rests on, how roughly it is known, and when it was last seen. Every place that
 * says a status takes it from here, so that none says more or less than another. It runs in browsers, too.
 */

import type { PartialDate } from '@/lib/dates'
import type { Words } from '@/lib/i18n/catalogue'
import { type ForBrowser, say } from '@/lib/i18n/message'
import type { SpanBasis, Status } from '../codes'

/** What there is to say of a status on a day. */
export type ToldStatus = {
  status: Status
  basis: SpanBasis
  approximate: boolean
  /** When it began, as vague as it is known; of what a review holds, the last day of its term. */
  date: PartialDate
  /** Suspended or over before it ever applied. */
  neverOperative: boolean
  /** When a measure that is said to run was last seen, where that is worth saying. */
  seen: PartialDate | null
}
export const isRunningStatus = (status: Status): boolean => status === 'in_force' || status === 'partly_in_force'

/** Texts of a language, and how it writes dates. */
export type StatusSpeech = {
  texts: ForBrowser<Words['status']>
  names: Words['codes']['status']
  write: (date: PartialDate) => string
}
/** `name` holds for itself, and `rest` follows it without a gap. */
export type SaidStatus = { name: string; rest: string }

type Dated = Pick<ToldStatus, 'date' | 'approximate'>

const isDay = (date: PartialDate) => date.length === 'yyyy-mm-dd'.length

/** "6 Jan 2026", "about 6 Jan 2026"; what names no day is vague enough by itself. */
export const sayDate = ({ date, approximate }: Dated, { texts, write }: StatusSpeech): string =>
  approximate && isDay(date) ? say(texts.about, { date: write(date) }) : write(date)

/** "on 6 Jan 2026", "about 6 Jan 2026", "in Jan 2026" */
function sayMoment(dated: Dated, speech: StatusSpeech): string {
  const { date, approximate } = dated
  if (isDay(date) && approximate) return sayDate(dated, speech)
  return say(isDay(date) ? speech.texts.on : speech.texts.in, { date: speech.write(date) })
}

const saySince = (dated: Dated, speech: StatusSpeech): string =>
  say(speech.texts.since, { date: sayDate(dated, speech) })

/** "in force", "in force, under review", "in force?" */
export const nameStatus = (
  { status, basis }: Pick<ToldStatus, 'status' | 'basis'>,
  { texts, names }: Pick<StatusSpeech, 'texts' | 'names'>,
): string => say(texts.name[basis], { status: names[status] })

/** A day is named where it matters: of what happened once, and of what is known only roughly. */
function sayStated(told: ToldStatus, speech: StatusSpeech): string {
  if (told.status === 'done' || (told.status === 'ended' && told.approximate))
    return say(speech.texts.stated, { when: sayMoment(told, speech) })
  return told.approximate ? say(speech.texts.stated, { when: saySince(told, speech) }) : ''
}

function sayBasis(told: ToldStatus, speech: StatusSpeech, when: string | null): string {
  if (told.basis === 'held') return say(speech.texts.termEnded, { when: sayMoment(told, speech) })
  if (told.basis === 'expected') return say(speech.texts.unconfirmed, { since: saySince(told, speech) })
  return when === null ? sayStated(told, speech) : say(speech.texts.stated, { when })
}

/**
 * "in force? expected since 11 Nov 2026, not confirmed". Null: no event establishes a status. `when` says in a place's own
 * words when a stated one began.
 */
export function describeStatus(told: ToldStatus | null, speech: StatusSpeech, when: string | null = null): SaidStatus {
  if (!told) return { name: speech.names.none, rest: '' }
  const never = told.neverOperative ? say(speech.texts.andPart, { part: speech.texts.part.never_operative }) : ''
  const seen = told.seen === null ? '' : say(speech.texts.lastSeen, { date: speech.write(told.seen) })
  return { name: nameStatus(told, speech), rest: `${sayBasis(told, speech, when)}${never}${seen}` }
}

export const statusText = (told: ToldStatus | null, speech: StatusSpeech): string => {
  const { name, rest } = describeStatus(told, speech)
  return name + rest
}

/** A status that a written day brings, and the one that it follows. */
export type Turn = Pick<ToldStatus, 'status' | 'basis' | 'approximate' | 'date'> & { before: Status | null }

/** "expected to apply again" */
export function nameTurn(
  { status, before }: Pick<Turn, 'status' | 'before'>,
  texts: ForBrowser<Words['status']>,
): string {
  if (status === before) return texts.goesOn
  return status === 'in_force' && before === 'suspended' ? texts.again : texts.turn[status]
}

/** "expected to apply again since 11 Nov 2026, not confirmed", or from then on where that day is `ahead`. */
export function describeTurn(turn: Turn, ahead: boolean, speech: StatusSpeech): string {
  const { texts, names } = speech
  if (turn.basis === 'held') return say(ahead ? texts.heldAhead : texts.heldPast, { when: sayMoment(turn, speech) })
  const date = sayDate(turn, speech)
  if (turn.basis === 'stated') return say(texts.statedAhead, { status: names[turn.status], date })
  const said = nameTurn(turn, texts)
  return ahead
    ? say(texts.turnAhead, { turn: said, date })
    : say(texts.turnPast, { turn: said, since: saySince(turn, speech) })
}
