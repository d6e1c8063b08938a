'use client'
import { useField } from '@conform-to/react'
import { StatusMark } from '@/components/status-mark'
import type { PartialDate } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { CATEGORIES, FORMALITIES, MEASURE_KINDS, STANCES } from '@/lib/measures/codes'
import { readTypedEvents } from '@/lib/measures/form/typed-events'
import type { CitationValues, EventValues, FormValues } from '@/lib/measures/form/values'
import { describeStatus } from '@/lib/measures/status/describe-status'
import { lastSeenOn, type Sightable } from '@/lib/measures/status/last-seen'
import { milestonesOf } from '@/lib/measures/status/milestones'
import { foldStatus } from '@/lib/measures/status/status'
import { tellStatus } from '@/lib/measures/status/tell-status'
import { typedToStored } from '@/lib/typed-dates/resolve'
import { useSetting } from './form-setting'

/** The pages that it cites so far, by when they were published. */
function useCitedPages(): Sightable['citations'] {
  const { known, today } = useSetting()
  const [citations] = useField<CitationValues[]>('citations')
  const given = (citations.value ?? []) as Partial<CitationValues>[]
  return given.map(({ source = '', stance, newSource }) => {
    const date = known.get(source)?.publishedOn ?? typedToStored(newSource?.publishedOn ?? '', today)
    return {
      stance: STANCES.find((code) => code === stance) ?? 'supports',
      opened: true,
      publishedOn: date,
    }
  })
}

/** What the record is told by, as far as it is typed; null before its first event. */
function useTyped() {
  const citations = useCitedPages()
  const [kind] = useField<FormValues['kind']>('kind')
  const [category] = useField<FormValues['category']>('category')
  const [formality] = useField<FormValues['formality']>('formality')
  const [number] = useField<string>('instrument.number')
  const [given] = useField<EventValues[]>('events')
  const events = readTypedEvents(given.value)
  if (events.length === 0) return null
  const known = {
    kind: MEASURE_KINDS.find((code) => code === kind.value) ?? 'measure',
    category: CATEGORIES.find((code) => code === category.value) ?? 'other',
    formality: FORMALITIES.find((code) => code === formality.value) ?? 'unknown',
    instrument: number.value ? {} : null,
  }
  const spans = foldStatus(known.kind, events)
  return { spans, events, lastSeenOn: lastSeenOn({ ...known, events, citations }, spans) }
}

/** What the events come to, while they are typed. Without JavaScript: as of the last round trip. */
export function StatusPreview() {
  const { words, today } = useSetting()
  const { form, dates, codes, status } = words
  const typed = useTyped()
  const write = (date: PartialDate) => writeDate(date, dates, words.language)
  const told = typed && tellStatus(typed, today)
  const since = told && told.basis === 'stated' && !told.approximate && told.status !== 'done'
  const when = since ? say(status.since, { date: write(told.date) }) : null
  const { name, rest } = describeStatus(told, { texts: status, names: codes.status, write }, when)
  const known = typed && milestonesOf(typed.events, typed.spans)
  const facts = [
    [form.announcedOn, known?.announcedOn],
    [form.effectiveOn, known?.effectiveOn],
    [say(status.name[known?.endedBasis ?? 'stated'], { status: form.endedOn }), known?.endedOn],
  ] as const
  return (
    <div className="sticky top-0 z-10 -mx-2 border-b border-ink bg-paper px-2 py-2">
      <h2 className="sr-only">{form.statusHeading}</h2>
      <p aria-live="polite" className="flex flex-wrap gap-x-4">
        <span>
          <span>{`${form.statusToday}: `}</span>
          {typed ? <StatusMark status={told?.status ?? 'none'} name={name} /> : <span>{form.noStatus}</span>}
          {typed && rest && <span>{rest}</span>}
        </span>
        {facts.map(([label, date]) => date && <span key={label}>{`${label} ${write(date)}`}</span>)}
      </p>
    </div>
  )
}
