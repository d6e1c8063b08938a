'use client'
import { FieldFrame, type FieldProps, useControl } from './field-frame'

type Props = FieldProps & {
  lang?: string
  rows?: number
  inputMode?: 'url'
  /** The id of a list of suggestions. */
  list?: string
}

/** One line, or as many as `rows`. */
export function TextField({ lang, rows, inputMode, list, ...frame }: Props) {
  const { field, props } = useControl(frame.name, frame.help)
  const shared = { ...props, lang, defaultValue: field.defaultValue, className: 'field' }
  return (
    <FieldFrame {...frame}>
      {rows ? (
        <textarea key={field.key} {...shared} rows={rows} />
      ) : (
        <input key={field.key} {...shared} inputMode={inputMode} list={list} autoComplete="off" />
      )}
    </FieldFrame>
  )
}
