import { prepareErrorWords } from '@/lib/auth/error-words'
import type { FormAction } from '@/lib/auth/form'
import type { Speech } from '@/lib/i18n/format'
import { AuthForm } from './auth-form'

type Props = { speech: Speech; next: string; action: FormAction }

export function SignInForm({ speech: { words }, next, action }: Props) {
  const { fields, signIn } = words.auth
  return (
    <AuthForm
      action={action}
      hidden={{ next }}
      fields={[
        { ...fields.email, name: 'email', type: 'email', autoComplete: 'username' },
        { ...fields.password, name: 'password', type: 'password', autoComplete: 'current-password' },
      ]}
      submit={signIn.submit}
      errors={prepareErrorWords(words)}
    />
  )
}
