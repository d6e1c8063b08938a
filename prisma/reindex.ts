/** Writes the rows by which lists find measures anew: a new version may keep them in another form. */
import { db } from '@/lib/db'
import { reindexMeasures } from '@/lib/measures/mutations/reindex'

console.log(`${await reindexMeasures()} records indexed`)
await db().$disconnect()
