'use client'
import './globals.css'
import { Failure } from '@/components/failure'
import { problemsIn } from '@/lib/i18n/problems'
import { digestOf } from '@/lib/problems/digest'

/** Where the frame of every page itself could not be made. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const language = 'en'
  const words = problemsIn(language)
  return (
    <html lang={language}>
      <body>
        <title>{words.failedTitle}</title>
        <main className="mx-auto max-w-[1360px] px-4 py-4">
          <Failure words={words} digest={digestOf(error)} retry={retry} />
        </main>
      </body>
    </html>
  )
}
