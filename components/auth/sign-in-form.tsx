import { PlainForm } from '@/components/plain-form'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
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
