import { writeSitemap, writeSitemapIndex } from '@/lib/answers/crawlers'
import { CACHING } from '@/lib/answers/json'
import { answerProblem } from '@/lib/answers/refuse'
import { canRead } from '@/lib/database/ping'
import { countParts, listChangedDays } from '@/lib/measures/store/changed-days'
import { settings } from '@/lib/settings'
import { getSpeech } from '../speech'

export const dynamic = 'force-dynamic'

/** All of it, or a part of it, from 1: null where there is no such part. */
async function write(part: string | null): Promise<string | null> {
  const { url } = settings()
  const parts = await countParts()
  if (part === null && parts > 1) return writeSitemapIndex(parts, url)
  const number = part === null ? 1 : /^[1-9]\d{0,4}$/.test(part) ? Number(part) : 0
  return number < 1 || number > parts ? null : writeSitemap(await listChangedDays(number - 1), number === 1, url)
}

export async function GET(request: Request) {
  const speech = await getSpeech()
  if (!(await canRead())) return answerProblem({ kind: 'away' }, request, speech)
  const part = new URL(request.url).searchParams.get('part')
  const text = await write(part)
  if (text === null)
    return answerProblem({ kind: 'meaningless', problems: [{ key: 'part', value: part ?? '' }] }, request, speech)
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8', ...CACHING.kept } })
}
