import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { checkWords } from '@/lib/check/check-words'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { CheckDesk } from './check-desk'

/** A list of names, codes and goods, checked in the browser of who has it. */
export function CheckPage({ today, speech }: { today: Day; speech: Speech }) {
  const { check } = speech.words
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{check.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{check.introduction}</p>
      <p className="mt-4 hidden max-w-[72ch] border-l-4 border-threatened pl-3 [@media(scripting:none)]:block">
        <span>{check.scripts}</span> <a href={pathTo('entities')}>{check.scriptsEntities}</a>
      </p>
      <p className="mt-1">
        <Link href={pathTo('verify')} prefetch={false}>
          {check.toVerify}
        </Link>
      </p>
      <CheckDesk today={today} words={checkWords(speech)} />
    </>
  )
}
