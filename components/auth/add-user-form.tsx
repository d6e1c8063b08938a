import { PlainForm } from '@/components/plain-form'
import { ROLES } from '@/lib/auth/roles'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import type { FormAction } from '@/lib/plain-form'

export function AddUserForm({ speech: { words }, action }: { speech: Speech; action: FormAction }) {
  const { fields, roles, users } = words.auth
  const options = ROLES.map((value) => ({ value, label: `${roles[value].label}: ${roles[value].help}` }))
  return (
    <section aria-labelledby="add-user" className="mt-8">
      <h2 id="add-user" className="text-lg">
        {users.addTitle}
      </h2>
      <p className="my-2 text-muted">{users.addHelp}</p>
      <PlainForm
        action={action}
        fields={[
          { ...fields.name, name: 'name', autoComplete: 'off' },
          { ...fields.email, name: 'email', type: 'email', autoComplete: 'off' },
          { ...fields.role, name: 'role', options, initial: 'editor' },
        ]}
        submit={users.add}
        done={users.added}
        errors={prepareErrorWords(words, words.auth.errors)}
      />
    </section>
  )
}
