import { PlainForm } from '@/components/plain-form'
import type { Viewer } from '@/lib/auth/roles'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import type { FormAction } from '@/lib/plain-form'

type Props = { speech: Speech; user: Viewer; changePasswordAction: FormAction }

/** Who I am, and my password. */
export function AccountDetails({ speech: { words }, user, changePasswordAction }: Props) {
  const { account, fields, roles } = words.auth
  const facts = [
    [fields.name.label, user.name],
    [fields.email.label, user.email],
    [fields.role.label, `${roles[user.role].label}: ${roles[user.role].help}`],
  ]
  return (
    <>
      <h1 className="font-serif text-xl">{account.title}</h1>
      <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-8 text-lg">{account.passwordTitle}</h2>
      <p className="my-2 text-muted">{account.passwordHelp}</p>
      <PlainForm
        action={changePasswordAction}
        fields={[
          { ...fields.currentPassword, name: 'currentPassword', type: 'password', autoComplete: 'current-password' },
          { ...fields.newPassword, name: 'newPassword', type: 'password', autoComplete: 'new-password' },
        ]}
        submit={account.submit}
        done={account.done}
        errors={prepareErrorWords(words, words.auth.errors)}
      />
    </>
  )
}
