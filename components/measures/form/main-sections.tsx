'use client'

import { useField } from '@conform-to/react'
import { typedParts } from '@/lib/measures/form/typed-events'
import {
  type CitationValues,
  type EventValues,
  freeKey,
  NEW_EVENT,
  NEW_RELATION,
  newCitation,
} from '@/lib/measures/form/values'
import { CheckboxField, RadioField, readTicked, SelectField } from './choice-fields'
import { CitationFields } from './citation-fields'
import { EventFields, PARTS_LIST } from './event-fields'
import { FormSection } from './form-section'
import { useSetting } from './form-setting'
import { LocalizedField } from './localized-field'
import { OrderNote, OrderQuestion } from './order-fields'
import { PickerField } from './picker-field'
import { RelationFields } from './relation-fields'
import { RepeatedField } from './repeated-field'
import { TextField } from './text-field'

export function WhatSection() {
  const { form, fields, options } = useSetting().words
  return (
    <FormSection id="what" heading={form.whatHeading}>
      <LocalizedField name="title" label={form.titleLegend} help={form.titleHelp} />
      <LocalizedField name="summary" label={form.summaryLegend} help={form.summaryHelp} rows={3} />
      <RadioField name="kind" label={fields.kind.label} options={options.kind} />
      <SelectField
        name="category"
        label={fields.category.label}
        help={fields.category.help}
        options={options.category}
      />
    </FormSection>
  )
}

/** The keys of the sources, and those that events still hold of removed ones. */
function useKeys() {
  const [citations] = useField<CitationValues[]>('citations')
  const [events] = useField<EventValues[]>('events')
  const present = ((citations.value ?? []) as Partial<CitationValues>[]).flatMap(({ key }) => key ?? [])
  const ticked = ((events.value ?? []) as Partial<EventValues>[]).flatMap(({ sources }) => sources ?? [])
  return { present, free: freeKey([...present, ...ticked]) }
}

function PartsList() {
  const [events] = useField<EventValues[]>('events')
  return (
    <datalist id={PARTS_LIST}>
      {typedParts(events.value).map((part) => (
        <option key={part} value={part} />
      ))}
    </datalist>
  )
}

export function WhenSection() {
  const { form } = useSetting().words
  const { present } = useKeys()
  // With one source alone there is nothing to choose.
  const added = { ...NEW_EVENT, sources: present.length === 1 ? present : [] }
  return (
    <FormSection id="when" heading={form.whenHeading} help={form.whenHelp}>
      <RepeatedField name="events" itemLabel={form.event} addLabel={form.addEvent} added={added}>
        {(name) => <EventFields name={name} />}
      </RepeatedField>
      <PartsList />
      <OrderQuestion />
      <OrderNote />
    </FormSection>
  )
}

function TargetsField() {
  const { words, parties } = useSetting()
  const { form, fields } = words
  const [targets] = useField<string[]>('targets')
  const codes = parties.map(({ value }) => value)
  const others = readTicked(targets.initialValue)
    .filter((code) => !codes.includes(code))
    .join(' ')
  return (
    <CheckboxField name="targets" label={fields.targets.label} help={form.targetsHelp} options={parties}>
      <label className="mt-1 block">
        <span>{form.otherTargets}</span> <span className="text-xs text-muted">{form.otherTargetsHelp}</span>
        <input key={targets.key} name="targets" defaultValue={others} className="field" autoComplete="off" />
      </label>
    </CheckboxField>
  )
}

export function WhoSection() {
  const { words, parties, authorities } = useSetting()
  const { form, fields } = words
  return (
    <FormSection id="who" heading={form.whoHeading}>
      <PickerField name="imposer" label={fields.imposer.label} help={form.imposerHelp} options={parties} />
      <TargetsField />
      <div className="space-y-2">
        <p>
          <span className="font-semibold">{fields.authorities.label}</span>{' '}
          <span className="text-xs text-muted">{form.authoritiesHelp}</span>
        </p>
        <RepeatedField name="authorities" itemLabel={form.authority} addLabel={form.addAuthority} added="">
          {(name) => <PickerField name={name} label={fields.authorities.label} options={authorities} />}
        </RepeatedField>
      </div>
    </FormSection>
  )
}

export function SourcesSection() {
  const { form } = useSetting().words
  const { free } = useKeys()
  return (
    <FormSection id="sources" heading={form.sourcesHeading} help={form.sourcesHelp}>
      <RepeatedField name="citations" itemLabel={form.source} addLabel={form.addSource} added={newCitation(free)}>
        {(name) => <CitationFields name={name} />}
      </RepeatedField>
    </FormSection>
  )
}

export function RelationsSection() {
  const { form } = useSetting().words
  return (
    <FormSection id="relations" heading={form.relationsHeading} help={form.relationsHelp}>
      <RepeatedField name="relations" itemLabel={form.relation} addLabel={form.addRelation} added={NEW_RELATION}>
        {(name) => <RelationFields name={name} />}
      </RepeatedField>
    </FormSection>
  )
}

export function ReasonField() {
  const { form } = useSetting().words
  return <TextField name="reason" label={form.reason} help={form.reasonHelp} />
}
