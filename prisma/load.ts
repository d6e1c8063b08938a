/** Loads a data set into the database: the shipped one, or the file that is named. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { db } from '@/lib/db'
import { loadDataset } from '@/lib/imports/mutations'
import { datasetSchema } from '@/lib/imports/schema'

const SHIPPED = fileURLToPath(new URL('./data/dataset.json', import.meta.url))

async function load(file: string): Promise<string[]> {
  const parsed = datasetSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const loaded = await loadDataset(parsed.data, file === SHIPPED ? 'From the shipped data set' : 'From a file')
  if (!loaded.ok) return loaded.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
  console.log(`${loaded.created} records loaded, ${loaded.kept} were there already`)
  return []
}

const problems = await load(process.argv[2] ?? SHIPPED).catch((error: Error) => [error.message])
for (const problem of problems) console.error(problem)
await db().$disconnect()
process.exitCode = problems.length > 0 ? 1 : 0
