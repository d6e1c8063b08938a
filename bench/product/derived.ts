/** What follows from a record. Apart from what one is made of: whoever makes records needs none of it. */
export { searchTextOf } from '@/lib/measures/list/search-text'
export { statusOn } from '@/lib/measures/status/current-status'
export { foldStatus } from '@/lib/measures/status/status'
