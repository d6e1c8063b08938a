'use client'
import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { Failure } from '@/components/failure'
import { problemsIn } from '@/lib/i18n/problems'
import { digestOf } from '@/lib/problems/digest'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const words = problemsIn(typeof document === 'undefined' ? 'en' : document.documentElement.lang)
  const { upgradedTitle: failedTitle, upgraded: failed, loadAnew: tryAgain } = words
  if (unstable_isUnrecognizedActionError(error)) {
    const told = { ...words, failedTitle, failed, tryAgain }
    return <Failure words={told} digest={null} retry={() => location.reload()} />
  }
  return <Failure words={words} digest={digestOf(error)} retry={retry} />
}
