/** A source's number in an address ("17"); null when it is none, or none that the database could hold. */
export const parseSourceId = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)
