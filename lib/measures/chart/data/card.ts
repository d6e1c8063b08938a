/** What a reader sees of a record in one move, beside its title: its dates, what held then and holds now, and who says so. */

import type { Day } from '@/lib/dates'
import { formatDate, nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { groupRelations } from '@/lib/measures/relations'
import { nameStatus, statusText } from '@/lib/measures/status/describe-status'
import { statusSpeech, tellStatus } from '@/lib/measures/status/tell-status'
import type { Measure } from '@/lib/measures/types'
import { pickText } from '@/lib/texts'

export type CardText = { text: string; lang: string }
export type Card = {
  slug: string
  /** Who acts, against whom, and with what. */
  parties: string
  /** The first steps and the last. */
  dates: { date: string; label: string }[]
  /** How many stand between those. */
  moreDates: number
  /** Days from `from` up to but without `to`. */
  held: { from: Day; to: Day | null; label: string }[]
  now: string
  source: { publisher: string; href: string; more: number } | null
  /** `label` is read from this record on: "responds to", "answered by". */
  relations: { label: string; slug: string; title: CardText }[]
}

const MOST_DATES = 4

function chooseSteps(events: Measure['events']) {
  const ordered = events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  if (ordered.length <= MOST_DATES) return ordered
  return [...ordered.slice(0, MOST_DATES / 2), ...ordered.slice(-MOST_DATES / 2)]
}

/** `today` decides what holds now. */
export function toCard(measure: Measure, today: Day, speech: Speech): Card {
  const { codes, list } = speech.words
  const said = statusSpeech(speech)
  const { slug, imposer, targets, category, events, spans, citations } = measure
  const [first] = citations
  const named = { imposer: nameCountry(imposer, speech), category: codes.category[category].label }
  const against = targets.map((code) => nameCountry(code, speech))
  return {
    slug,
    parties: against.length > 0 ? say(list.act, { ...named, targets: against }) : say(list.actOfOne, named),
    dates: chooseSteps(events).map(({ date, type }) => ({
      date: formatDate(date, speech),
      label: codes.eventType[type].label,
    })),
    moreDates: Math.max(events.length - MOST_DATES, 0),
    held:
      measure.kind === 'measure'
        ? spans.map((span) => ({ from: span.from, to: span.to, label: nameStatus(span, said) }))
        : [],
    now: statusText(tellStatus(measure, today), said),
    source: first ? { publisher: first.source.publisher, href: first.source.url, more: citations.length - 1 } : null,
    relations: groupRelations(measure).flatMap(({ type, inverse, relations }) =>
      relations.map((relation) => ({
        label: codes.relation[type][inverse ? 'inverse' : 'label'],
        slug: relation.slug,
        title: pickText(relation.title, speech.language),
      })),
    ),
  }
}
