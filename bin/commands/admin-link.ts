/** Prints a one-time link that makes an admin. */
import { createSetupLink } from '@/lib/auth/store/setup-link'
import { db } from '@/lib/database/client'

const args = process.argv.slice(2)
const email = args.find((arg) => arg.startsWith('--email='))?.slice('--email='.length)
try {
  const link = await createSetupLink({ email, force: args.includes('--force') })
  if (link) console.log(`Make the admin's account at ${link} (works once, for a day)`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
await db().$disconnect()
