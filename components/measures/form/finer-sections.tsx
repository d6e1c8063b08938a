'use client'

import { useField } from '@conform-to/react'
import { say } from '@/lib/i18n/message'
import { CODED_KEYS, type CodedKey } from '@/lib/measures/codes'
import { NEW_ENTITY, NEW_SCOPE_ITEM } from '@/lib/measures/form/values'
import { RadioField } from './choice-fields'
import { FoldedSection } from './form-section'
import { useSetting } from './form-setting'
import { LocalizedField } from './localized-field'
import { RepeatedField } from './repeated-field'
import { EntityFields, ScopeFields } from './scope-fields'
import { TextField } from './text-field'

type FinerKey = Exclude<CodedKey, 'kind' | 'category'>
const CODES = CODED_KEYS.filter((key): key is FinerKey => key !== 'kind' && key !== 'category')

function CodesSection() {
  const { form, fields, options } = useSetting().words
  return (
    <FoldedSection name={CODES.join(' ')} heading={form.codesHeading} help={form.codesHelp}>
      {CODES.map((code) => (
        <RadioField
          key={code}
          name={code}
          label={fields[code].label}
          help={fields[code].help}
          options={options[code]}
        />
      ))}
    </FoldedSection>
  )
}

function TextSection() {
  const { form, fields } = useSetting().words
  const [number] = useField<string>('instrument.number')
  return (
    <FoldedSection name="instrument" heading={form.textHeading} help={form.textHelp} given={number.defaultValue}>
      <TextField
        name="instrument.number"
        label={fields.instrumentNumber.label}
        help={fields.instrumentNumber.help}
        optional
      />
      <LocalizedField
        name="instrument.title"
        label={fields.instrumentTitle.label}
        help={fields.instrumentTitle.help}
        optional
      />
      <RepeatedField
        name="instrument.legalBasis"
        itemLabel={form.legalBasisItem}
        addLabel={form.addLegalBasis}
        added=""
      >
        {(name) => <TextField name={name} label={fields.legalBasis.label} />}
      </RepeatedField>
    </FoldedSection>
  )
}

/** How many items a list holds, or nothing when it is empty. */
function useGiven(name: string): string | undefined {
  const { form } = useSetting().words
  const [list] = useField<unknown[]>(name)
  const count = list.getFieldList().length
  return count > 0 ? say(form.given, { n: count }) : undefined
}

function ScopeSection() {
  const { form, fields } = useSetting().words
  return (
    <FoldedSection name="goods scope" heading={form.goodsHeading} help={form.goodsHelp} given={useGiven('scope')}>
      <TextField name="goods" label={fields.goods.label} help={fields.goods.help} rows={2} optional />
      <RepeatedField name="scope" itemLabel={form.scopeItem} addLabel={form.addScopeItem} added={NEW_SCOPE_ITEM}>
        {(name) => <ScopeFields name={name} />}
      </RepeatedField>
    </FoldedSection>
  )
}

function EntitiesSection() {
  const { form } = useSetting().words
  return (
    <FoldedSection name="entities" heading={form.entitiesHeading} help={form.entitiesHelp} given={useGiven('entities')}>
      <RepeatedField name="entities" itemLabel={form.entity} addLabel={form.addEntity} added={NEW_ENTITY}>
        {(name) => <EntityFields name={name} />}
      </RepeatedField>
    </FoldedSection>
  )
}

function ConflictSection() {
  const { form, fields } = useSetting().words
  return (
    <FoldedSection name="conflict" heading={form.conflictHeading} help={form.conflictHelp}>
      <TextField name="conflict" label={fields.conflict.label} rows={3} optional />
    </FoldedSection>
  )
}

/** What most records leave as it is, or have none of. */
export function FinerSections() {
  return (
    <div>
      <CodesSection />
      <TextSection />
      <ScopeSection />
      <EntitiesSection />
      <ConflictSection />
    </div>
  )
}
