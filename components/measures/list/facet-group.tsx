'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { whenComposed } from '@/components/listbox/when-composed'
import { Party } from '@/components/marks'
import { Sign } from '@/components/status-mark'
import type { Facet } from '@/lib/measures/list/keys'
import type { PanelFacet, PanelValue } from '@/lib/measures/list/panel'
import { foldPlainly } from '@/lib/search/look-alikes'
import { Folded } from './folded'

export type FacetWords = { search: string; nothing: string }
/** `signs`: of each value, what the list marks it with. */
type Props = { facet: PanelFacet; open: boolean; words: FacetWords; signs?: Record<string, string> }

/** More values than these want a box to search them by. */
const MANY_VALUES = 12

/** A property with its values and how many records each would find. */
export function FacetGroup({ facet: { facet, legend, values, more, expanded }, open, words, signs }: Props) {
  const router = useRouter()
  const chosen = values.filter(([, , , state]) => state).length
  const [text, setText] = useState('')
  const [sought, seek] = useState('')
  // What is chosen stays in the form, whatever is sought.
  const seen = values.filter(([, label, , state]) => state || foldPlainly(label).includes(foldPlainly(sought)))
  const isLong = expanded ? values.length > MANY_VALUES : more !== null
  function onSeek(text: string) {
    seek(text)
    // The values that are not here yet are looked through as well.
    if (text && more && !expanded) router.replace(more.href as Route, { scroll: false })
  }
  return (
    <Folded facet={facet} open={open || expanded || chosen > 0} summary={chosen > 0 ? `${legend} (${chosen})` : legend}>
      <fieldset aria-label={legend}>
        {isLong && (
          <input
            type="text"
            value={text}
            {...whenComposed(setText, onSeek)}
            // Enter would send the form.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            aria-label={words.search}
            placeholder={words.search}
            autoComplete="off"
            className="field mb-1 [@media(scripting:none)]:hidden"
          />
        )}
        {seen.map((value) => (
          <Choice key={value[0]} facet={facet} value={value} sign={signs?.[value[0]]} />
        ))}
        {seen.length === 0 && <p className="text-muted">{words.nothing}</p>}
        {more && (
          <Link href={more.href} prefetch={false} scroll={false} className="block py-0.5">
            {more.label}
          </Link>
        )}
      </fieldset>
    </Folded>
  )
}

type ChoiceProps = { facet: Facet; value: PanelValue; sign?: string }

function Choice({ facet, value: [value, label, count, chosen], sign }: ChoiceProps) {
  const name = chosen === 'not' ? `${facet}_not` : facet
  const isOff = count === '0' && !chosen
  const isParty = facet === 'imposer' || facet === 'target'
  return (
    <label>
      <input
        key={name}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={chosen !== undefined}
        disabled={isOff}
      />
      {isParty && !isOff ? (
        <Party code={value} name={label} />
      ) : sign ? (
        <span>
          <span>{label}</span>
          <Sign sign={` ${sign}`} />
        </span>
      ) : (
        <span>{label}</span>
      )}
      <small>{count}</small>
    </label>
  )
}
