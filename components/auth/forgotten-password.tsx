import type { Words } from '@/lib/i18n/catalogue'

/** `contact`: whom the operator names. */
type Props = { words: Words; contact: string | null }

/** Whom to ask: no mail leaves this tracker. */
export function ForgottenPassword({ words, contact }: Props) {
  const { signIn } = words.auth
  return (
    <details className="mt-6">
      <summary>{signIn.forgotTitle}</summary>
      <p className="my-2">{contact ? `${signIn.forgot} ${signIn.contact(contact)}` : signIn.forgot}</p>
      <p className="text-muted">{signIn.forgotAdmin}</p>
    </details>
  )
}
