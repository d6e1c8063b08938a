/** A process that loads a part: into whose tables, from and up to which record. */
import { loadFloorPart, loadPart } from './part'

const [whose, from, to] = process.argv.slice(2)
const load = whose === 'floor' ? loadFloorPart : loadPart
await load(process.env.DATABASE_URL ?? '', { from: Number(from), to: Number(to) })
