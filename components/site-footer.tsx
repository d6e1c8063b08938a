import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { ThemeSwitch } from './theme-switch'

type Props = { speech: Speech; coverageDay: Day | null }

export function SiteFooter({ speech, coverageDay }: Props) {
  const { site } = speech.words
  return (
    <footer className="mx-auto mt-4 flex max-w-(--page) flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule px-4 py-3 text-xs text-muted">
      <span>{coverageDay ? say(site.footer, { day: formatDate(coverageDay, speech) }) : site.footerWithoutData}</span>
      <Link href={pathTo('codebook')} prefetch={false}>
        {site.codebook}
      </Link>
      <Link href={pathTo('coverage')} prefetch={false}>
        {speech.words.coverage.title}
      </Link>
      <Link href={pathTo('changes')} prefetch={false}>
        {speech.words.changes.title}
      </Link>
      <Link href={pathTo('misread')} prefetch={false}>
        {speech.words.misread.title}
      </Link>
      <Link href={pathTo('check')} prefetch={false}>
        {speech.words.check.title}
      </Link>
      <ThemeSwitch words={site.theme} />
    </footer>
  )
}
