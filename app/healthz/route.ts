import { isDatabaseUp } from '@/lib/database/ping'

export const dynamic = 'force-dynamic'

/** For whoever watches over the process. */
export async function GET() {
  const up = await isDatabaseUp()
  const body = up ? { status: 'ok', database: 'up' } : { status: 'unavailable', database: 'away' }
  return Response.json(body, { status: up ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
