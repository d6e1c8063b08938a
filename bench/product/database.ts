/** The product's own reads, loads and saves, over the database that the environment names. */
export { db } from '@/lib/database/client'
export { loadDataset } from '@/lib/imports/store/load'
export { toInput } from '@/lib/measures/record'
export { countMeasures, eachMeasure, getMeasure, listMeasures, listNamed } from '@/lib/measures/store/queries'
export { updateMeasure } from '@/lib/measures/store/save'
