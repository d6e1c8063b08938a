/** The longest address that a filter needs, many times over. What is longer no person typed: it is answered with 400. */
export const LONGEST_ADDRESS = 16 * 1024

/** To answer a megabyte with words, the server has to read it first: Node itself would break off with a 431. */
export const READ_LONG_ADDRESSES = '--max-http-header-size=2097152'

/** Says that an address was longer, where only its beginning is left (shorten-addresses.ts). */
export const TOO_LONG_HEADER = 'x-address-too-long'
