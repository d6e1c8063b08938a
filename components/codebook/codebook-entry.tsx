import { Sign } from '@/components/status-mark'

/** `code` is the stable short word, where there is one; `sign` stands before it in lists; `aside` is known besides. */
type Props = {
  id: string
  label: string
  code?: string
  sign?: string | null
  aside?: React.ReactNode
  children: React.ReactNode
}

/** Leads to its own line, so that the address can be taken along. */
const OwnLink = ({ id, className, children }: { id: string; className: string; children: string }) => (
  <a href={`#${id}`} className={`decoration-rule hover:decoration-current ${className}`}>
    {children}
  </a>
)

/** What one name means. */
export function CodebookEntry({ id, label, code, sign, aside, children }: Props) {
  return (
    <div
      id={id}
      className="grid scroll-mt-4 gap-x-6 border-t border-rule py-1.5 target:bg-panel md:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-[18rem_minmax(0,1fr)_17rem]"
    >
      <dt className="min-w-0">
        <span className="font-semibold">
          {sign && <Sign sign={`${sign} `} />}
          {code ? (
            <span>{label}</span>
          ) : (
            <OwnLink id={id} className="text-ink">
              {label}
            </OwnLink>
          )}
        </span>{' '}
        {code && (
          <OwnLink id={id} className="inline-block max-w-full font-mono text-xs text-muted">
            {code}
          </OwnLink>
        )}
      </dt>
      <dd className="max-w-[72ch]">{children}</dd>
      {aside && <dd className="text-xs text-muted max-lg:md:col-start-2 lg:pt-0.5">{aside}</dd>}
    </div>
  )
}
