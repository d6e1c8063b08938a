import { answerJson } from '@/lib/answers/json'
import { lateWords } from '@/lib/late-words'
import { getSpeech } from '../speech'

export const GET = async () => answerJson(lateWords(await getSpeech()), 'kept')
