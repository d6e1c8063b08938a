/** Writes the rows by which lists find measures anew: a new version may keep them in another form. */
import { db } from '@/lib/database/client'
import { reindexMeasures } from '@/lib/measures/store/reindex'

console.log(`${await reindexMeasures()} records indexed`)
await db().$disconnect()
