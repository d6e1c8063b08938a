import { getSpeech } from '@/app/speech'
import { answerCard } from '@/lib/exports/answers/chart'

type Context = RouteContext<'/measures/timeline/[slug]'>

export const GET = async (_: Request, { params }: Context) => answerCard((await params).slug, await getSpeech())
