'use server'
import { type ActionOutcome, actOnForm } from '@/lib/auth/gate/act'
import type { Session } from '@/lib/auth/gate/session'
import { dayOfRequest } from '@/lib/guard/request-day'
import { noteSeen } from '@/lib/measures/actions/leave'
import type { FormState } from '@/lib/plain-form'
import { checkSchemaOn } from '../schema'
import { addCheck, type Check } from '../store/mutations'

/** An editor has read what an authority published, through a day. */
export async function checkAuthorityAction(_: FormState, posted: FormData): Promise<FormState> {
  const keep = async (check: Check, { user }: Session): Promise<ActionOutcome> => {
    if (!(await addCheck(check, user))) return { wrong: { form: 'unknown_authority' } }
    await noteSeen()
    return {}
  }
  return actOnForm('checkAuthority', posted, checkSchemaOn(dayOfRequest()), keep)
}
