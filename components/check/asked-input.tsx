'use client'
import { useId } from 'react'
import { SEPARATORS_OF_CELLS } from '@/lib/check/asked-lines'
import type { CheckWords } from '@/lib/check/check-words'
import { say } from '@/lib/i18n/message'
import type { AskedList } from './use-asked'

type Props = { asked: AskedList; words: CheckWords }

/** A field for a list, which a file can be dropped on. */
export function AskedInput({ asked, words }: Props) {
  const id = useId()
  const { check } = words
  const onDrop = (event: React.DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void asked.takeFile(file)
  }
  return (
    <div className="space-y-3">
      <div>
        <label htmlFor={id} className="mb-1 block font-semibold">
          {check.input}
        </label>
        <textarea
          id={id}
          rows={8}
          value={asked.text}
          onChange={({ currentTarget }) => asked.type(currentTarget.value)}
          onDrop={onDrop}
          onDragOver={(event) => event.preventDefault()}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          aria-describedby={`${id}-help`}
          className="field font-sans"
        />
        <p id={`${id}-help`} className="text-xs text-muted">
          {check.inputHelp}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-file`} className="mb-1 block font-semibold">
          {check.file}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-describedby={`${id}-drop`}
          className="max-w-full file:mr-3 file:cursor-pointer file:border file:border-ink file:bg-panel file:px-3 file:py-1 file:text-ink"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void asked.takeFile(file)
            // The same file may be chosen again once it was changed.
            currentTarget.value = ''
          }}
        />
        <p id={`${id}-drop`} className="text-xs text-muted">
          {check.drop}
        </p>
      </div>
      <AskedShape asked={asked} words={words} />
      <AskedNotes asked={asked} words={words} />
    </div>
  )
}

/** How the lines are taken apart: guessed, and for the reader to set right. */
function AskedShape({ asked, words: { check } }: Props) {
  if (asked.separator === 'none' && asked.file === null && !/[;,\t]/.test(asked.text)) return null
  const { heads } = asked.table
  return (
    <div className="flex flex-wrap gap-3">
      <label className="min-w-0 basis-72">
        <span className="text-xs text-muted">{check.separator}</span>
        <select
          className="field"
          value={asked.separator}
          onChange={({ currentTarget }) =>
            asked.separate(SEPARATORS_OF_CELLS.find((each) => each === currentTarget.value) ?? 'none')
          }
        >
          {SEPARATORS_OF_CELLS.map((each) => (
            <option key={each} value={each}>
              {check.separators[each]}
            </option>
          ))}
        </select>
      </label>
      {heads.length > 1 && (
        <label className="min-w-0 basis-72">
          <span className="text-xs text-muted">{check.column}</span>
          <select
            className="field"
            value={asked.column ?? ''}
            onChange={({ currentTarget: { value } }) => asked.takeOnly(value === '' ? null : Number(value))}
          >
            <option value="">{check.allColumns}</option>
            {heads.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
              <option key={at} value={at}>
                {name ? say(check.columnName, { n: at + 1, name }) : say(check.columnNumber, { n: at + 1 })}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

/** What was understood of it, and what is wrong with it. */
function AskedNotes({ asked, words }: Props) {
  const { problems, fileRead, encodings } = words.check
  const { file, fault, table } = asked
  const notes = [
    ...(file ? [say(fileRead, { name: file.name, encoding: encodings[file.encoding] })] : []),
    ...(table.blank > 0 ? [say(problems.blank, { n: table.blank }, words)] : []),
    ...(table.isBroken ? [problems.isBroken] : []),
  ]
  return (
    <div aria-live="polite" className="text-xs">
      {fault && <p className="text-bad">{say(problems[fault.problem], { name: fault.name })}</p>}
      {notes.map((note) => (
        <p key={note} className="wrap-anywhere text-muted">
          {note}
        </p>
      ))}
    </div>
  )
}
