import { InLanguage } from '@/components/marks'
import { StatusMark } from '@/components/status-mark'
import type { CheckWords } from '@/lib/check/check-words'
import type { SaidLine, SaidTouch } from '@/lib/check/say-line'
import type { CheckState } from '@/lib/check/types'
import { say } from '@/lib/i18n/message'

/** Form says what came of a line, beside its words. */
const EDGES: Record<CheckState, string> = {
  touched: 'border-ink',
  possible: 'border-threatened',
  notFound: 'border-rule',
  unchecked: 'border-dotted border-muted',
}

type Props = { line: SaidLine; words: CheckWords }

/** A line that was asked, with all that touches it. Its ways lead to other tabs: a list that was pasted stays. */
export function AnswerLine({ line, words }: Props) {
  const { check } = words
  return (
    <li className={`mb-4 border-l-4 pl-3 ${EDGES[line.state]}`}>
      <p className="max-w-[72ch] wrap-anywhere">
        <span className="text-xs text-muted">{say(check.lineNumber, { n: line.number })}</span>{' '}
        <bdi translate="no" className="font-semibold">
          {line.asked}
        </bdi>
        <span>{': '}</span>
        <span>{line.stateName}</span>
      </p>
      {line.notes.map((note) => (
        <p key={note} className="max-w-[72ch] text-xs wrap-anywhere text-muted">
          {note}
        </p>
      ))}
      {line.entities.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-xs">
          {line.entities.map(({ name, href }) => (
            <a key={href} href={href} target="_blank" rel="noreferrer">
              {say(check.entityPage, { name })}
            </a>
          ))}
        </p>
      )}
      <ul>
        {line.touches.map((touch) => (
          <AnswerTouch key={touch.href + touch.rule} touch={touch} words={words} />
        ))}
      </ul>
    </li>
  )
}

function AnswerTouch({ touch, words: { check } }: { touch: SaidTouch; words: CheckWords }) {
  const { title, href, rule, status, beyond, licences } = touch
  return (
    <li className="mt-1 max-w-[90ch] wrap-anywhere">
      <a href={href} target="_blank" rel="noreferrer" className="font-serif">
        <InLanguage lang={title.lang}>{title.text}</InLanguage>
      </a>
      <p className="text-xs">
        <StatusMark status={status.code} name={status.name} />
        <span>{status.rest}</span>
        {beyond && <span className="text-threatened">{` · ${beyond}`}</span>}
        <span className="text-muted">{` · ${rule}`}</span>
      </p>
      {licences.length > 0 && (
        <p className="text-xs">
          <span className="text-muted">{check.licences}</span>{' '}
          {licences.map(({ text, lang }) => (
            <InLanguage key={text} lang={lang}>
              {`“${text}” `}
            </InLanguage>
          ))}
        </p>
      )}
    </li>
  )
}
