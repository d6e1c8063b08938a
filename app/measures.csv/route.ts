import { answerExport } from '@/lib/exports/answers/files'
import { getSpeech } from '../speech'

export const GET = async (request: Request) => answerExport(request, 'csv', await getSpeech())
export const HEAD = GET
