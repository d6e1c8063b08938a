/** What a tracker on a bad day may answer, and what not. */

/** How often each was answered: a status, or in a word what became of it. */
export type Answers = Map<number | string, number>

export const count = (answers: Answers, answer: number | string) => {
  answers.set(answer, (answers.get(answer) ?? 0) + 1)
}

export type HeardAnswer = { status: number; retryAfter: string | null | undefined; path: string }

/** Null for one that is right: of the failures only 503 is, with when to come again. */
export function faultOf({ status, retryAfter, path }: HeardAnswer): string | null {
  if (status < 500 || (status === 503 && retryAfter)) return null
  return `${path}: ${status}${status === 503 ? ' without Retry-After' : ''}`
}

/** "303 × 812, 503 × 14, broken off × 4" */
export const tell = (answers: Answers): string =>
  [...answers]
    .sort(([a], [b]) => String(a).localeCompare(String(b)))
    .map(([answer, times]) => `${answer} × ${times}`)
    .join(', ')

export const sumOfAnswers = (answers: Answers): number => [...answers.values()].reduce((sum, times) => sum + times, 0)
