'use client'
import { useField } from '@conform-to/react'
import { formatPartialDate, parsePartialDate } from '@/lib/dates'
import { deriveMeasure } from '@/lib/measures/derive'
import { fillIn } from '@/lib/measures/form/text'
import type { EventValues } from '@/lib/measures/form/values'
import { statusOn } from '@/lib/measures/status'
import { EVENT_TYPES, type FoldEvent, MEASURE_KINDS } from '@/lib/measures/types'
import { StatusMark } from '../status-mark'
import { useSetting } from './form-setting'

const dated = (date: string | undefined) => (date && parsePartialDate(date.trim()) ? date.trim() : null)

/** The events that are far enough typed to count. */
function readEvents(events: readonly Partial<EventValues>[]): FoldEvent[] {
  return events.flatMap((event) => {
    const type = EVENT_TYPES.find((known) => known === event?.type)
    const date = dated(event?.date)
    return type && date ? [{ type, date, until: dated(event.until) }] : []
  })
}

function useDerived() {
  const [kind] = useField<string>('kind')
  const [events] = useField<EventValues[]>('events')
  const known = MEASURE_KINDS.find((code) => code === kind.value) ?? 'measure'
  const read = readEvents(Array.isArray(events.value) ? (events.value as EventValues[]) : [])
  if (read.length === 0) return null
  const nothing = { slug: '', title: {}, summary: {}, goods: null, instrument: null }
  return deriveMeasure({
    ...nothing,
    kind: known,
    category: 'other' as const,
    formality: 'unknown' as const,
    events: read,
    scope: [],
    entities: [],
    citations: [],
    authorities: [],
  })
}

/** What the events come to, while they are typed. Without JavaScript: as of the last round trip. */
export function StatusPreview() {
  const { words, today } = useSetting()
  const { form, dates } = words
  const derived = useDerived()
  const span = derived && statusOn(derived.spans, today)
  const write = (date: string) => formatPartialDate(date, dates.patterns)
  const facts = [
    [form.announcedOn, derived?.announcedOn],
    [form.effectiveOn, derived?.effectiveOn],
    [form.endedOn, derived?.endedOn],
  ]
  return (
    <div className="sticky top-0 z-10 -mx-2 border-b border-ink bg-paper px-2 py-2">
      <h2 className="sr-only">{form.statusHeading}</h2>
      <p aria-live="polite" className="flex flex-wrap gap-x-4">
        <span>
          {form.statusToday}: {derived ? <StatusMark span={span} words={words} /> : form.noStatus}{' '}
          {span && fillIn(form.since, { date: write(span.from) })}
          {span?.approximate && ` (${form.approximate})`}
        </span>
        {facts.map(([label, date]) => date && <span key={label}>{`${label} ${write(date)}`}</span>)}
      </p>
    </div>
  )
}
