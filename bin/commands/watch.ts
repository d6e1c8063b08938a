/**
 * Prints every day that has passed and of which nobody has said what happened (by today unless --on=2026-11-27 names
 * another): a line each, the longest overdue first. Ends with 1 if there is any, so that a cron job can tell.
 */
import { parseArgs } from 'node:util'
import { db } from '@/lib/database/client'
import { parsePartialDate, today } from '@/lib/dates'
import { wordsIn } from '@/lib/i18n/catalogue'
import { describeOverdue } from '@/lib/measures/status/tell-overdue'
import { listOverdue } from '@/lib/measures/store/overdue'

const { values } = parseArgs({ options: { on: { type: 'string', default: today() } } })
if (parsePartialDate(values.on)?.precision !== 'day') {
  console.error(`--on wants a day such as 2026-11-27, not "${values.on}"`)
  process.exit(2)
}
const overdue = await listOverdue(values.on)
for (const line of describeOverdue(overdue, values.on, { language: 'en', words: wordsIn('en') })) console.log(line)
await db().$disconnect()
process.exitCode = overdue.length > 0 ? 1 : 0
