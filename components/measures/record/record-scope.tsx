import Link from 'next/link'
import { Marked } from '@/components/localized'
import type { Speech } from '@/lib/i18n/format'
import { labelOfCode } from '@/lib/measures/code-labels'
import { treeCode } from '@/lib/measures/codes-tree'
import { DEFAULT_FILTER, hrefOf } from '@/lib/measures/list/filter'
import { writeCode } from '@/lib/measures/read-code'
import type { Measure, ScopeItem } from '@/lib/measures/types'
import { RecordSection } from './record-section'

/** The code as a way to all that touches it, and what its list calls it. */
function ScopeCode({ item, speech }: { item: ScopeItem; speech: Speech }) {
  const code = treeCode(item.scheme, item.code)
  if (!code) return <span className="text-ink">{item.code}</span>
  const label = labelOfCode(code, speech)
  return (
    <>
      <Link href={hrefOf({ ...DEFAULT_FILTER, code: [writeCode([code])] })} prefetch={false}>
        {item.code}
      </Link>
      {label && <span className="block">{label}</span>}
    </>
  )
}

function ScopeLine({ item, speech }: { item: ScopeItem; speech: Speech }) {
  const { codes, record } = speech.words
  return (
    <li className="grid gap-x-4 border-b border-rule py-1 last:border-b-0 sm:grid-cols-[14rem_minmax(0,1fr)]">
      {/* What is in words has no code that means anything outside of the tracker. */}
      {item.scheme !== 'FREE' && (
        <span className="text-muted">
          <span>{codes.scopeScheme[item.scheme]}</span> <ScopeCode item={item} speech={speech} />
        </span>
      )}
      <span className={item.scheme === 'FREE' ? 'sm:col-span-2' : ''}>
        <Marked text={item.label} speech={speech} />
        {item.basis === 'inferred' && <span className="text-muted">{` (${record.inferredCode})`}</span>}
      </span>
    </li>
  )
}

/** What it touches: in words, and by the codes of lists of goods. */
export function RecordScope({ measure, speech }: { measure: Measure; speech: Speech }) {
  if (!measure.goods && measure.scope.length === 0) return null
  return (
    <RecordSection id="scope" title={speech.words.record.scope}>
      {measure.goods && (
        <p className="mb-3 max-w-[72ch]">
          <Marked text={measure.goods} speech={speech} />
        </p>
      )}
      <ul>
        {measure.scope.map((item) => (
          <ScopeLine key={`${item.scheme} ${item.code}`} item={item} speech={speech} />
        ))}
      </ul>
    </RecordSection>
  )
}
