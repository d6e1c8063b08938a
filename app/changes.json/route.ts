import { answerChanges } from '@/lib/exports/answers/changes'
import { getSpeech } from '../speech'

export const GET = async (request: Request) => answerChanges(request, await getSpeech())
