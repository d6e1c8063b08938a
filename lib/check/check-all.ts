/** A list of lines in slices, between which the page draws and hears its reader. */
import type { AskedLine, CheckedLine } from './types'

const SLICE_MS = 24
const nextTurn = () => new Promise<void>((resume) => setTimeout(resume))

type Work = {
  check: (line: AskedLine) => CheckedLine
  onProgress: (done: number) => void
  signal: AbortSignal
}

/** Null: it was given up. */
export async function checkAll(
  lines: readonly AskedLine[],
  { check, onProgress, signal }: Work,
): Promise<CheckedLine[] | null> {
  const checked: CheckedLine[] = []
  let until = performance.now() + SLICE_MS
  for (const line of lines) {
    checked.push(check(line))
    if (performance.now() < until) continue
    onProgress(checked.length)
    await nextTurn()
    if (signal.aborted) return null
    until = performance.now() + SLICE_MS
  }
  return checked
}
