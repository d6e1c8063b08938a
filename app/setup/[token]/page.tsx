import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SetupForm } from '@/components/auth/setup-form'
import { completeSetupAction } from '@/lib/auth/actions/account-actions'
import { findSetupLink } from '@/lib/auth/store/setup-link'
import { getSpeech } from '../../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  // The address is the secret: it goes to no other site.
  return { title: words.auth.setup.restoreSubmit, robots: 'noindex', referrer: 'same-origin' }
}

export default async function SetupPage({ params }: PageProps<'/setup/[token]'>) {
  const { token } = await params
  const link = await findSetupLink(token)
  if (!link) notFound()
  return (
    <section className="max-w-[72ch] py-8">
      <SetupForm
        speech={await getSpeech()}
        token={token}
        link={{ purpose: link.purpose, user: link.user }}
        action={completeSetupAction}
      />
    </section>
  )
}
