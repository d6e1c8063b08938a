import { answerFacets } from '@/lib/exports/queries/facets'
import { getSpeech } from '../../speech'

export const GET = async (request: Request) => answerFacets(request, await getSpeech())
