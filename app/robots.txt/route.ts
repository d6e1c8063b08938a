import { writeRobots } from '@/lib/answers/crawlers'
import { settings } from '@/lib/settings'

export const dynamic = 'force-dynamic'

export const GET = () =>
  new Response(writeRobots(settings().url), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
