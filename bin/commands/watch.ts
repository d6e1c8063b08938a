/**
 * Prints every day that has passed and of which nobody has said what happened (by today unless --on=2026-11-27 names
 * another): a line each, the longest overdue first. Ends with 1 if there is any, so that a cron job can tell.
 */
import { parseArgs } from 'node:util'
import { db } from '@/lib/database/client'
import { parsePartialDate, today } from '@/lib/dates'
import { wordsIn } from '@/lib/i18n/catalogue'
import { countedOverdue, overdueReport } from '@/lib/measures/status/tell-overdue'
import { listOverdue } from '@/lib/measures/store/overdue'
import { countOverdue } from '@/lib/measures/store/queries'

/** However many there are, the memory holds no more of them. */
const AT_ONCE = 500

const { values } = parseArgs({ options: { on: { type: 'string', default: today() } } })
if (parsePartialDate(values.on)?.precision !== 'day') {
  console.error(`--on wants a day such as 2026-11-27, not "${values.on}"`)
  process.exit(2)
}
const speech = { language: 'en', words: wordsIn('en') } as const
const total = await countOverdue(values.on)
for (let offset = 0; offset < total; offset += AT_ONCE) {
  const rows = await listOverdue(values.on, { offset, limit: AT_ONCE })
  for (const line of overdueReport(rows, speech)) console.log(line)
}
console.log(countedOverdue(total, values.on, speech))
await db().$disconnect()
process.exitCode = total > 0 ? 1 : 0
