/** How an action of a small form answers what was posted to it. Apart from the form: browsers need none of it. */
import { type FormState, refuse } from '@/lib/plain-form'
import { orSay, receive } from './fate'

/** What `work` makes of the form, or that the database is away just now. */
export async function answerForm(posted: unknown, work: (form: FormData) => Promise<FormState>): Promise<FormState> {
  const form = receive(posted)
  return orSay(
    () => work(form),
    () => refuse(form, { form: 'away' }),
  )
}
