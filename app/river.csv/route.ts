import { answerRiver } from '@/lib/exports/answers/river'
import { getSpeech } from '../speech'

export const GET = async (request: Request) => answerRiver(request, 'csv', await getSpeech())
