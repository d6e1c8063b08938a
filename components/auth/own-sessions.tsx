import { PlainForm } from '@/components/plain-form'
import { nameBrowser } from '@/lib/auth/browser-name'
import { formatInstant } from '@/lib/dates'
import type { Words } from '@/lib/i18n/catalogue'
import type { ErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { FormAction } from '@/lib/plain-form'

/** A place where somebody is signed in. */
export type SessionPlace = { id: string; since: Date; used: Date; address: string; agent: string }
export type SessionActions = { end: FormAction; endOthers: FormAction }

type Props = {
  speech: Speech
  places: readonly SessionPlace[]
  /** The one that is looked from. */
  hereId: string
  /** Days without use after which one is signed out. */
  idleDays: number
  actions: SessionActions
  errors: ErrorWords
}

const CELL = 'block py-0.5 align-baseline sm:table-cell sm:px-2 sm:py-2'

function namePlace({ auth: { account } }: Words, agent: string): string {
  const { browser, system } = nameBrowser(agent)
  if (browser && system) return say(account.onSystem, { browser, system })
  return browser ?? system ?? account.unknownBrowser
}

type RowProps = Pick<Props, 'speech' | 'actions' | 'errors'> & { place: SessionPlace; isHere: boolean }

function PlaceRow({ speech: { words }, place, isHere, actions, errors }: RowProps) {
  const { account } = words.auth
  const name = namePlace(words, place.agent)
  const [since, used] = [formatInstant(place.since), formatInstant(place.used)]
  return (
    <tr className="block border-b border-rule py-2 sm:table-row">
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <span>{name}</span> {isHere && <span className="text-muted">{`(${account.here})`}</span>}
      </th>
      {[
        { label: account.used, value: used },
        { label: account.since, value: since },
        { label: account.from, value: place.address || account.unknownAddress },
      ].map(({ label, value }) => (
        <td key={label} className={`${CELL} sm:whitespace-nowrap`}>
          <span className="text-muted sm:hidden">{`${label} `}</span>
          <span>{value}</span>
        </td>
      ))}
      <td className={`${CELL} whitespace-nowrap`}>
        {!isHere && (
          <PlainForm
            inRow
            action={actions.end}
            hidden={{ sessionId: place.id }}
            submit={account.end}
            submitLabel={say(account.endOf, { place: name, since })}
            errors={errors}
          />
        )}
      </td>
    </tr>
  )
}

/** Every place where one is signed in, with how to end it. On a telephone each row is a block of lines. */
export function OwnSessions({ speech, places, hereId, idleDays, actions, errors }: Props) {
  const { account } = speech.words.auth
  return (
    <section aria-labelledby="sessions" className="mt-8">
      <h2 id="sessions" className="text-lg">
        {account.sessionsTitle}
      </h2>
      <p className="my-2 text-muted">{say(account.sessionsHelp, { days: idleDays }, speech)}</p>
      <table className="my-4 block w-full sm:table">
        <caption className="sr-only">{account.sessionsCaption}</caption>
        <thead className="hidden sm:table-header-group">
          <tr className="border-b border-ink text-left text-muted">
            {[account.place, account.used, account.since, account.from, ''].map((head) => (
              <th key={head} scope="col" className="px-2 py-1 font-normal">
                {head || <span className="sr-only">{account.end}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {places.map((place) => (
            <PlaceRow key={place.id} {...{ speech, place, actions, errors }} isHere={place.id === hereId} />
          ))}
        </tbody>
      </table>
      <PlainForm
        inRow
        action={actions.endOthers}
        submit={account.endOthers}
        done={account.endedOthers}
        errors={errors}
      />
    </section>
  )
}
