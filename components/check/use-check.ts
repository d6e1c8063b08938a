'use client'
import { useRef, useState } from 'react'
import { checkAll } from '@/lib/check/check-all'
import type { CheckRun } from '@/lib/check/check-file'
import { makeLineChecker } from '@/lib/check/check-line'
import type { AskedLine, CheckReference } from '@/lib/check/types'
import type { Day } from '@/lib/dates'

type Progress = { done: number; total: number }

/** Checks a list in slices; another one calls the last off. */
export function useCheck(reference: CheckReference | null) {
  const [run, setRun] = useState<CheckRun | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<AbortController | null>(null)
  const checker = useRef<{ of: CheckReference; check: ReturnType<typeof makeLineChecker> } | null>(null)

  async function start(asked: readonly AskedLine[], day: Day) {
    if (!reference) return
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    if (checker.current?.of !== reference) checker.current = { of: reference, check: makeLineChecker(reference) }
    const { check } = checker.current
    const { signal } = controller
    const onProgress = (done: number) => setProgress({ done, total: asked.length })
    const lines = await checkAll(asked, { check, onProgress, signal })
    if (!lines) return
    setProgress(null)
    setRun({ lines, day, made: new Date().toISOString(), reference })
  }
  function forget() {
    running.current?.abort()
    setProgress(null)
    setRun(null)
  }
  return { run, progress, start, forget }
}
