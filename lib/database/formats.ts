/** In which form this version keeps what it derives. A start reads them each time: so they stand apart from what writes it. */

/** Raised whenever the rows by which lists find a measure change their form or meaning: a start then writes all of them anew. */
export const INDEX_FORMAT = 7
/** What those take from `terms.json` and `covering-codes.json`, as a hash: a test says so when that is another one. */
export const INDEXED_TABLES = '6fa90bdd1e4a18a9'

/** Raised with every change of what becomes of an address: a start then brings those that are kept to it. */
export const ADDRESS_FORMAT = 1
