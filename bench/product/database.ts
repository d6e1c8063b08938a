/** The product's own reads and loads, over the database that the environment names. */
export { db } from '@/lib/database/client'
export { loadDataset } from '@/lib/imports/store/load'
export { countMeasures, eachMeasure, listMeasures } from '@/lib/measures/store/queries'
