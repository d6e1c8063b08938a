'use client'
import { useId } from 'react'
import { saveFile } from '@/components/save-file'
import { type CheckRun, canHash } from '@/lib/check/check-file'
import type { CheckWords } from '@/lib/check/check-words'
import { makeCheckFile } from '@/lib/check/make-file'
import { renderCheckPage } from '@/lib/check/saved-page'
import { makeLineSayer } from '@/lib/check/say-line'

type Props = { run: CheckRun; words: CheckWords }

/** Both files are made in the browser. */
export function SaveAnswer({ run, words }: Props) {
  const id = useId()
  const { check } = words
  const name = `measureline-check-${run.made.slice(0, 19).replace(/[:T]/g, '-')}`
  function savePage() {
    const sayLine = makeLineSayer(run.reference, run.day, words)
    const page = renderCheckPage(run, { origin: location.origin, sayLine, words })
    saveFile(new Blob([page], { type: 'text/html;charset=utf-8' }), `${name}.html`)
  }
  const saveProof = async () => {
    const file = await makeCheckFile(run)
    saveFile(new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' }), `${name}.json`)
  }
  return (
    <div className="mt-3 max-w-[72ch] print:hidden">
      <p className="font-semibold">{check.save}</p>
      <p className="my-1 flex flex-wrap gap-3">
        <button type="button" className="button" onClick={savePage} aria-describedby={`${id}-page`}>
          {check.savePage}
        </button>
        {canHash() && (
          <button type="button" className="button" onClick={saveProof} aria-describedby={`${id}-proof`}>
            {check.saveFile}
          </button>
        )}
      </p>
      <p id={`${id}-page`} className="text-xs text-muted">
        {check.savePageHelp}
      </p>
      <p id={`${id}-proof`} className="text-xs text-muted">
        {canHash() ? check.saveFileHelp : check.noHash}
      </p>
    </div>
  )
}
