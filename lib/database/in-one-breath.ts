/** One question for all who ask in the same breath: it is not on its way yet, and so what it hears is new to each. */
export function inOneBreath<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asking: Promise<Answer> | null = null
  return () => {
    if (asking) return asking
    asking = ask()
    queueMicrotask(() => {
      asking = null
    })
    return asking
  }
}
