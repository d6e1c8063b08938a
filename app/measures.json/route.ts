import { answerExport } from '@/lib/exports/answers/files'
import { getSpeech } from '../speech'

export const GET = async (request: Request) => answerExport(request, 'json', await getSpeech())
export const HEAD = GET
