import { InLanguage } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import type { CheckFile } from '@/lib/check/check-file'
import type { CheckWords } from '@/lib/check/check-words'
import { sayRecordStatus } from '@/lib/check/say-line'
import { CHECK_STATES, type CheckReference } from '@/lib/check/types'
import { changedSince } from '@/lib/check/verify-file'
import { formatInstant } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { pickText } from '@/lib/texts'
import type { ToldVersion } from './use-saved-check'

type FactsProps = { file: CheckFile; version: ToldVersion; words: CheckWords }

/** What it says of itself, and what the register says of its data. */
export function SavedFacts({ file, version, words }: FactsProps) {
  const { check, dates, language } = words
  const { verify } = check
  const write = (day: string) => writeDate(day, dates, language)
  const counts = CHECK_STATES.map((state) => ({ state, n: file.results.filter((one) => one.state === state).length }))
  const values = counts
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => say(check.count, { count: String(n), state: check.states[state] }))
  const made = { made: formatInstant(file.made), day: write(file.day), n: file.results.length }
  const { through } = file.data
  return (
    <>
      <p>{say(verify.made, made, words)}</p>
      <p>{say(verify.counts, { values })}</p>
      <p>{through ? say(verify.coverage, { day: write(through) }) : verify.coverageUnknown}</p>
      <VersionFact file={file} version={version} words={words} />
    </>
  )
}

/** Whether that data was there then. */
function VersionFact({ file, version, words: { check } }: FactsProps) {
  const { verify } = check
  if (version === 'asking') return <p className="text-muted">{verify.asking}</p>
  if (version === 'unasked') return <p className="text-threatened">{verify.unasked}</p>
  const { verdict, held } = version
  const [from, to] = [held?.from ?? '', held?.to ?? '']
  const moments = { from: from && formatInstant(from), to: to && formatInstant(to), open: to === '' }
  const isWrong = verdict === 'other' || verdict === 'never' || verdict === 'early'
  return (
    <>
      <p className={isWrong ? 'font-semibold text-bad' : undefined}>
        {say(verify.versions[verdict], { version: String(file.data.version), ...moments })}
      </p>
      {verdict === 'held' && to !== '' && file.made > to && (
        <p>{say(verify.later, { made: formatInstant(file.made) })}</p>
      )}
    </>
  )
}

type ChangesProps = { file: CheckFile; reference: CheckReference; words: CheckWords }

/** The records that it names and that have another version by now. */
export function SavedChanges({ file, reference, words }: ChangesProps) {
  const { verify } = words.check
  const changes = changedSince(file, reference)
  if (changes.length === 0) return <p>{verify.same}</p>
  const day = writeDate(file.day, words.dates, words.language)
  return (
    <>
      <p>{say(verify.changes, { n: changes.length }, words)}</p>
      <ul className="list-disc pl-5 text-xs">
        {changes.map(({ slug, version, record }) => {
          const title = record && pickText(record.title, words.language)
          return (
            <li key={slug}>
              <a href={pathTo('record', slug)} target="_blank" rel="noreferrer">
                {title ? <InLanguage lang={title.lang}>{title.text}</InLanguage> : <span>{slug}</span>}
              </a>
              <span>
                {record
                  ? `: ${say(verify.change, { from: String(version), to: String(record.version) })}; ${say(verify.statusNow, { day, status: sayRecordStatus(record, file.day, words) })}`
                  : `: ${verify.gone}`}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
