import './globals.css'
import type { Metadata } from 'next'
import { AccountMenu } from '@/components/auth/account-menu'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { signOutAction } from '@/lib/auth/actions'
import { getSession } from '@/lib/auth/session'
import { getCoverageDay } from '@/lib/measures/queries'
import { getSpeech } from './speech'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return {
    title: { default: words.site.name, template: `%s · ${words.site.name}` },
    description: words.site.description,
  }
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const speech = await getSpeech()
  const [session, coverageDay] = await Promise.all([getSession(), getCoverageDay()])
  return (
    <html lang={speech.language}>
      <body>
        <SiteHeader speech={speech}>
          <AccountMenu speech={speech} user={session?.user ?? null} signOutAction={signOutAction} />
        </SiteHeader>
        <main id="content" className="mx-auto max-w-[1360px] px-4 py-4">
          {children}
        </main>
        <SiteFooter speech={speech} coverageDay={coverageDay} />
      </body>
    </html>
  )
}
