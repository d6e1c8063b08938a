import { PlainForm } from '@/components/plain-form'
import type { Words } from '@/lib/i18n/catalogue'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { FormAction } from '@/lib/plain-form'

type Props = { speech: Speech; next: string; action: FormAction }

export function SignInForm({ speech: { words }, next, action }: Props) {
  const { fields, signIn } = words.auth
  return (
    <PlainForm
      action={action}
      hidden={{ next }}
      fields={[
        { ...fields.email, name: 'email', type: 'email', autoComplete: 'username' },
        { ...fields.password, name: 'password', type: 'password', autoComplete: 'current-password' },
      ]}
      submit={signIn.submit}
      errors={prepareErrorWords(words, words.auth.errors)}
    />
  )
}

/** `contact`: whom the operator names. */
type ForgottenProps = { words: Words; contact: string | null }

/** Whom to ask: no mail leaves this tracker. */
export function ForgottenPassword({ words, contact }: ForgottenProps) {
  const { signIn } = words.auth
  return (
    <details className="mt-6">
      <summary>{signIn.forgotTitle}</summary>
      <p className="my-2">{contact ? `${signIn.forgot} ${say(signIn.contact, { contact })}` : signIn.forgot}</p>
      <p className="text-muted">{signIn.forgotAdmin}</p>
    </details>
  )
}
