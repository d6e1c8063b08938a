'use client'
import { useEffect, useState } from 'react'

const PAUSE_MS = 150

type Ask<Answer> = (question: string, signal: AbortSignal) => Promise<Answer>
type Given<Answer> = { question: string; attempt: number; answer: Answer | null }

/**
 * Asks when the typing pauses; an outdated question is called off. The last answer stays until the next: null where it
 * failed, and before the first. Without `ask` there is nothing to ask.
 */
export function useAnswer<Answer>(question: string, ask: Ask<Answer> | undefined) {
  const [given, setGiven] = useState<Given<Answer> | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!ask) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await ask(question, controller.signal).catch(() => null)
      if (!controller.signal.aborted) setGiven({ question, attempt, answer })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [question, attempt, ask])
  return {
    answer: given?.answer ?? null,
    pending: ask !== undefined && (given?.question !== question || given.attempt !== attempt),
    askAgain: () => setAttempt(attempt + 1),
  }
}
