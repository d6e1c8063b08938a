import type { FieldSpec } from '@/components/plain-field'
import { PlainForm } from '@/components/plain-form'
import type { FoundLink } from '@/lib/auth/links'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { FormAction } from '@/lib/plain-form'

type Props = { speech: Speech; token: string; link: FoundLink; action: FormAction }

/** Asks for the password, and for a name and an address where the link names nobody. */
export function SetupForm({ speech: { words }, token, link, action }: Props) {
  const { fields, setup } = words.auth
  const identity: FieldSpec[] = [
    { ...fields.name, name: 'name', autoComplete: 'name' },
    { ...fields.email, name: 'email', type: 'email', autoComplete: 'username' },
  ]
  const password: FieldSpec = {
    label: link.user ? fields.newPassword.label : fields.password.label,
    help: fields.newPassword.help,
    name: 'password',
    type: 'password',
    autoComplete: 'new-password',
  }
  return (
    <>
      <h1 className="font-serif text-xl">{setup.titles[link.purpose]}</h1>
      <p className="my-4">{say(setup.introductions[link.purpose], { email: link.user?.email ?? '' })}</p>
      <PlainForm
        action={action}
        hidden={{ token }}
        fields={link.user ? [password] : [...identity, password]}
        submit={link.user ? setup.restoreSubmit : setup.submit}
        errors={prepareErrorWords(words, words.auth.errors)}
      />
    </>
  )
}
