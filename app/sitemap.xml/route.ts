import { writeSitemap, writeSitemapIndex } from '@/lib/answers/crawlers'
import { CACHING } from '@/lib/answers/json'
import { answerProblem } from '@/lib/answers/refuse'
import { canRead } from '@/lib/database/ping'
import { countParts, listChangedDays } from '@/lib/measures/store/changed-days'
import { settings } from '@/lib/settings'
import { getSpeech } from '../speech'

export const dynamic = 'force-dynamic'

async function write(part: string | null): Promise<string> {
  const { url } = settings()
  const parts = await countParts()
  const asked = /^[1-9]\d{0,4}$/.test(part ?? '') ? Number(part) : null
  if (asked === null && parts > 1) return writeSitemapIndex(parts, url)
  const at = (asked ?? 1) - 1
  return writeSitemap(await listChangedDays(at), at === 0, url)
}

export async function GET(request: Request) {
  if (!(await canRead())) return answerProblem({ kind: 'away' }, request, await getSpeech())
  const text = await write(new URL(request.url).searchParams.get('part'))
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8', ...CACHING.kept } })
}
