import { answerChart } from '@/lib/exports/answers/chart'
import { getSpeech } from '../../speech'

export const GET = async (request: Request) => answerChart(request, await getSpeech())
