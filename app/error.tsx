'use client'
import { Failure } from '@/components/failure'
import { problemsIn } from '@/lib/i18n/problems'
import { digestOf } from '@/lib/problems/digest'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const words = problemsIn(typeof document === 'undefined' ? 'en' : document.documentElement.lang)
  return <Failure words={words} digest={digestOf(error)} retry={retry} />
}
