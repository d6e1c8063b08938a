import { answerChart } from '@/lib/exports/queries/chart'
import { getSpeech } from '../../speech'

export const GET = async (request: Request) => answerChart(request, await getSpeech())
