/** All rows of the table, over one database. */
import { checkAgreement } from './agreement'
import { addGrowth, type Growth } from './growth'
import type { BenchPart } from './options'
import type { Result } from './results'
import { measureBesideExport } from './rows/beside-export'
import { measureChart } from './rows/chart'
import { measureEtag } from './rows/etag'
import { measureExport } from './rows/export'
import { measureFacets } from './rows/facets'
import { measureHtml } from './rows/html'
import { measureInForce } from './rows/in-force'
import { measureList } from './rows/list'
import { measureSave } from './rows/save'
import { measureScripts } from './rows/scripts'
import { searchRows, timeSearches } from './rows/search'
import { measureSoak } from './rows/soak'
import type { BenchStage } from './stage'
import { formatResult } from './table'

type Row = (stage: BenchStage) => Promise<Result[]>

/** Those that leave much memory behind in the app's process come late, and what changes records last of all. */
const ROWS: readonly (readonly [BenchPart, Row])[] = [
  ['js', measureScripts],
  ['list', measureList],
  ['html', measureHtml],
  ['facets', measureFacets],
  ['inforce', measureInForce],
  ['etag', measureEtag],
  ['export', measureExport],
  ['export', measureBesideExport],
  ['soak', measureSoak],
  ['save', measureSave],
]

/** `judged`: against the bars, too; those of the chart are of each size. */
export async function measureStage(stage: BenchStage, parts: readonly BenchPart[], judged: boolean, growth: Growth) {
  const results: Result[] = []
  const add = (rows: Result[]) => {
    for (const row of rows) console.log(`  ${formatResult(row)}`)
    results.push(...rows)
  }
  await checkAgreement(stage)
  // First, while the app has kept nothing of the chart: its rows tell what a cold start costs.
  if (parts.includes('chart')) add(await measureChart(stage))
  const wantsGrowth = parts.includes('growth')
  if (wantsGrowth || (judged && parts.includes('search'))) {
    const search = await timeSearches(stage)
    if (judged && parts.includes('search')) add(searchRows(search))
    if (wantsGrowth) add(await addGrowth(growth, stage, search))
  }
  if (!judged) return results
  for (const [part, row] of ROWS) {
    if (!parts.includes(part)) continue
    add(await row(stage))
  }
  return results
}
