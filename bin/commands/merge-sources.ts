/** Reads the addresses of all sources anew: a new version may keep them in another form. */
import { db } from '@/lib/database/client'
import { mergeSources } from '@/lib/sources/store/merge'

const merged = await mergeSources()
if (!merged.ok) throw new Error(merged.reason)
console.log(`${merged.read} addresses written as this version keeps them, ${merged.merged} sources merged into others`)
await db().$disconnect()
