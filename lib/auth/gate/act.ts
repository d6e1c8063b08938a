/**
 * How every action begins and ends: who may, what was posted, what it changes, and what the page shows anew. Each action is
 * an address of its own that anybody can post to.
 */
import 'server-only'
import { refresh } from 'next/cache'
import type { z } from 'zod'
import { orSay, receive } from '@/lib/guard/fate'
import { DONE, type FormState, parseForm, refuse } from '@/lib/plain-form'
import { ABILITIES, type Ability, type AbilityRefusal, can } from '../abilities'
import { getSession, type Session } from './session'

/** What everybody may do asks for nobody's session. */
type Asking<Key extends Ability> = (typeof ABILITIES)[Key]['least'] extends null ? null : Session

/** `say` puts into words why it was not done: the asker may not, or the database is away just now. */
export async function act<Key extends Ability, State>(
  ability: Key,
  posted: unknown,
  say: (code: AbilityRefusal | 'away', form: FormData) => State,
  work: (form: FormData, session: Asking<Key>) => Promise<State>,
): Promise<State> {
  const form = receive(posted)
  const answer = async () => {
    const { least, refusal } = ABILITIES[ability]
    const session = least === null ? null : await getSession()
    if (refusal !== null && !can(session?.user ?? null, ability)) return say(refusal, form)
    return work(form, session as Asking<Key>)
  }
  return orSay(answer, () => say('away', form))
}

/** `wrong`: codes by field; nothing was done. */
export type ActionOutcome = { wrong: Record<string, string> } | { link?: string }

export const sayInForm = (code: string, form: FormData): FormState => refuse(form, { form: code })

/** The same of a small form, whose page is shown anew after it went well. */
export const actOnForm = <Key extends Ability, Schema extends z.ZodType>(
  ability: Key,
  posted: unknown,
  schema: Schema,
  work: (data: z.output<Schema>, session: Asking<Key>, form: FormData) => Promise<ActionOutcome>,
  say: (code: AbilityRefusal | 'away', form: FormData) => FormState = sayInForm,
): Promise<FormState> =>
  act(ability, posted, say, async (form, session) => {
    const parsed = parseForm(schema, form)
    if (!parsed.ok) return parsed.state
    const outcome = await work(parsed.data, session, form)
    if ('wrong' in outcome) return refuse(form, outcome.wrong)
    refresh()
    return { ...DONE, ...outcome }
  })
