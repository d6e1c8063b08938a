import { getSpeech } from '@/app/speech'
import { answerCard } from '@/lib/exports/answers/chart'

type Context = RouteContext<'/measures/[slug]/card.json'>

export const GET = async (request: Request, { params }: Context) =>
  answerCard(request, (await params).slug, await getSpeech())
