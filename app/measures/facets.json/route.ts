import { answerFacets } from '@/lib/exports/answers/facets'
import { getSpeech } from '../../speech'

export const GET = async (request: Request) => answerFacets(request, await getSpeech())
