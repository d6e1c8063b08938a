/** What the forms of the accounts take. Messages are codes of the catalogue's `errors` and `auth.errors`. */
import { z } from 'zod'
import { textSchema } from '@/lib/text-schemas'
import { ROLES } from './roles'

export const PASSWORD_LENGTH = { least: 12, most: 128 }
const EMAIL_LENGTH = 254

const emailSchema = z
  .string({ error: 'required' })
  .trim()
  .toLowerCase()
  .min(1, { error: 'required', abort: true })
  .max(EMAIL_LENGTH, { error: `too_long:${EMAIL_LENGTH}`, abort: true })
  .pipe(z.email('invalid_email'))

/** A password to be set, as it was typed. What is too easily guessed: lib/auth/weak-password.ts. */
const newPasswordSchema = z
  .string({ error: 'required' })
  .min(1, { error: 'required', abort: true })
  .min(PASSWORD_LENGTH.least, `too_short:${PASSWORD_LENGTH.least}`)
  .max(PASSWORD_LENGTH.most, `too_long:${PASSWORD_LENGTH.most}`)

const givenPasswordSchema = z.string({ error: 'required' }).min(1, 'required')

const nameSchema = textSchema(100)
const roleSchema = z.enum(ROLES, 'unknown_code')
/** Of an account, or of a session. */
const idSchema = z.string({ error: 'unexpected' }).regex(/^[\w-]{1,64}$/, 'unexpected')

/** An address that nobody can have is as wrong as an unknown one: it gets no message of its own. */
export const signInSchema = z.object({
  email: z.string({ error: 'required' }).trim().toLowerCase().min(1, 'required'),
  password: givenPasswordSchema,
})

/** Its owner sets the password, by a link. */
export const newUserSchema = z.object({ name: nameSchema, email: emailSchema, role: roleSchema })
export type NewUser = z.output<typeof newUserSchema>

export const setupSchema = z.object({ name: nameSchema, email: emailSchema, password: newPasswordSchema })
export type FirstAdmin = z.output<typeof setupSchema>
/** A link that names an account asks for nothing else. */
export const passwordSchema = z.object({ password: newPasswordSchema })

export const changePasswordSchema = z.object({ currentPassword: givenPasswordSchema, newPassword: newPasswordSchema })
export const roleChangeSchema = z.object({ userId: idSchema, role: roleSchema })
export const disablingSchema = z.object({ userId: idSchema, disabled: z.stringbool('unexpected') })
export const userSchema = z.object({ userId: idSchema })
export const sessionSchema = z.object({ sessionId: idSchema })
