import type { FieldSpec } from '@/components/plain-field'
import { PlainForm } from '@/components/plain-form'
import { prepareErrorWords } from '@/lib/error-words'
import type { Speech } from '@/lib/i18n/format'
import type { FormAction } from '@/lib/plain-form'

/** `email`: of the account that the link restores; null when it makes a new one. */
type Props = { speech: Speech; token: string; email: string | null; action: FormAction }

export function SetupForm({ speech: { words }, token, email, action }: Props) {
  const { fields, setup } = words.auth
  const identity: FieldSpec[] = [
    { ...fields.name, name: 'name', autoComplete: 'name' },
    { ...fields.email, name: 'email', type: 'email', autoComplete: 'username' },
  ]
  const password: FieldSpec = {
    label: email ? fields.newPassword.label : fields.password.label,
    help: fields.newPassword.help,
    name: 'password',
    type: 'password',
    autoComplete: 'new-password',
  }
  return (
    <>
      <h1 className="font-serif text-xl">{email ? setup.restoreTitle : setup.title}</h1>
      <p className="my-4">{email ? setup.restoreIntroduction(email) : setup.introduction}</p>
      <PlainForm
        action={action}
        hidden={{ token }}
        fields={email ? [password] : [...identity, password]}
        submit={email ? setup.restoreSubmit : setup.submit}
        errors={prepareErrorWords(words, words.auth.errors)}
      />
    </>
  )
}
