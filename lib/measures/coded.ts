import { CODED_FIELDS, CODED_KEYS, type CodedKey, type Codes } from './codes'
/** What is made alike of every field that holds one code. */

export const ofCoded = <Made>(make: (key: CodedKey) => Made) =>
  Object.fromEntries(CODED_KEYS.map((key) => [key, make(key)])) as Record<CodedKey, Made>

export const codesOf = (record: Codes) => ofCoded((key) => record[key]) as Codes

/** What most records are. */
export const USUAL_CODES = ofCoded((key) => CODED_FIELDS[key].usual) as Codes
