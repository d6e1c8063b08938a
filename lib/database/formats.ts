/** In which form this version keeps what it derives. A start reads them each time: so they stand apart from what writes it. */

/** Raised whenever the rows by which lists find a measure change their form or meaning, as by a line of `covering-codes.json`: a start then writes all of them anew. */
export const INDEX_FORMAT = 6

/** Raised with every change of what becomes of an address: a start then brings those that are kept to it. */
export const ADDRESS_FORMAT = 1
