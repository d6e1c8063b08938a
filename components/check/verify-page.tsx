import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { checkWords } from '@/lib/check/check-words'
import type { Speech } from '@/lib/i18n/format'
import { VerifyDesk } from './verify-desk'

/** A check that somebody saved, looked through in the browser of who has it. */
export function VerifyPage({ speech }: { speech: Speech }) {
  const { check } = speech.words
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{check.verify.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{check.verify.introduction}</p>
      <p className="mt-4 hidden max-w-[72ch] border-l-4 border-threatened pl-3 [@media(scripting:none)]:block">
        {check.verify.scripts}
      </p>
      <p className="mt-1">
        <Link href={pathTo('check')} prefetch={false}>
          {check.toCheck}
        </Link>
      </p>
      <VerifyDesk words={checkWords(speech)} />
    </>
  )
}
