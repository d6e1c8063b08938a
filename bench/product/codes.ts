/** The codes of records. */
export { codesOf, ofCoded } from '@/lib/measures/coded'
