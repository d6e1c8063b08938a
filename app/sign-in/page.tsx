import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { ForgottenPassword, SignInForm } from '@/components/auth/sign-in-form'
import { signInAction } from '@/lib/auth/actions/account-actions'
import { getSession } from '@/lib/auth/gate/session'
import { parseNextPath } from '@/lib/auth/next-path'
import { settings } from '@/lib/settings'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.auth.signIn.title, robots: 'noindex' }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = parseNextPath((await searchParams).next)
  if (await getSession()) redirect(next as Route)
  const speech = await getSpeech()
  const { signIn } = speech.words.auth
  return (
    <section className="max-w-[72ch] py-8">
      <h1 className="font-serif text-xl">{signIn.title}</h1>
      <p className="my-4 text-muted">{signIn.introduction}</p>
      <SignInForm speech={speech} next={next} action={signInAction} />
      <ForgottenPassword words={speech.words} contact={settings().contact} />
    </section>
  )
}
