/** A process that loads a part: from and up to which record. */
import { loadPart } from './part'

const [from, to] = process.argv.slice(2).map(Number)
await loadPart(process.env.DATABASE_URL ?? '', { from: from ?? 0, to: to ?? 0 })
