import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { AccountMenu } from '@/components/auth/account-menu'
import { HistoryWithinPage } from '@/components/history-within-page'
import { LateLine } from '@/components/late-line'
import { PaletteButton } from '@/components/palette/palette-button'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { ThemeScript } from '@/components/theme-script'
import { can } from '@/lib/auth/abilities'
import { signOutAction } from '@/lib/auth/actions/account-actions'
import { getSession } from '@/lib/auth/gate/session'
import { nonceIn, POLICY_HEADER } from '@/lib/guard/policy'
import { dayOfRequest } from '@/lib/guard/request-day'
import { getCoverageDay } from '@/lib/measures/store/queries'
import { settings } from '@/lib/settings'
import { getSpeech } from './speech'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return {
    title: { default: words.site.name, template: `%s · ${words.site.name}` },
    description: words.site.description,
    // Where the picture for whoever shares a page (opengraph-image.png) has its full address from.
    metadataBase: new URL(settings().url),
    twitter: { card: 'summary_large_image' },
  }
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const speech = await getSpeech()
  const [session, coverageDay, asked] = await Promise.all([getSession(), getCoverageDay(), headers()])
  const policy = asked.get(POLICY_HEADER)
  const user = session?.user ?? null
  const { open, keys, keysApple } = speech.words.palette
  return (
    <html lang={speech.language} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonceIn(policy)} />
      </head>
      <body>
        <SiteHeader speech={speech}>
          <PaletteButton
            words={{ open, keys, keysApple }}
            signedIn={user !== null}
            canEdit={can(user, 'createMeasure')}
          />
          <AccountMenu speech={speech} user={user} signOutAction={signOutAction} />
        </SiteHeader>
        <LateLine through={coverageDay} today={dayOfRequest()} speech={speech} />
        <main id="content" className="mx-auto max-w-(--page) px-4 py-4">
          {children}
        </main>
        <SiteFooter speech={speech} coverageDay={coverageDay} />
        <HistoryWithinPage />
      </body>
    </html>
  )
}
