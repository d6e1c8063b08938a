/** Data as an answer. */

/** `kept`: asked for anew each time, and the proxy answers what has not changed. `asked`: of this moment alone. */
export const CACHING = {
  kept: { 'Cache-Control': 'private, no-cache' },
  asked: { 'Cache-Control': 'no-store' },
} as const

export const answerJson = (data: unknown, caching: keyof typeof CACHING): Response =>
  Response.json(data, { headers: CACHING[caching] })
