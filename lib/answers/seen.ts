/** How new the data was that a browser has seen: whoever answers it next must be as new. */

/** For as long a browser is remembered that saved; a standby that is further behind is one that does not follow. */
export const SEEN_SECONDS = 10 * 60

const NUMBER = /^\d{1,15}$/
/** The tag of an answer that the browser has kept. */
const TAG = /W\/"[^".]+\.(\d{1,15})\./g

const toNumber = (text: string | undefined) => (text && NUMBER.test(text) ? Number(text) : 0)

/** By the note of its last save, and by what it has kept of this page. 0: nothing that is known of. */
export const seenVersion = (note: string | undefined, ifNoneMatch: string | null): number =>
  Math.max(toNumber(note), ...[...(ifNoneMatch ?? '').matchAll(TAG)].map(([, version]) => toNumber(version)))
