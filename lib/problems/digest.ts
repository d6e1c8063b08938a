/** The number under which the server wrote a failure down; null for one that happened in the browser. */
export function digestOf(error: unknown): string | null {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : null
  return typeof digest === 'string' && digest !== '' ? digest : null
}
