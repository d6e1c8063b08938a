type Props = { id: string; title: string; children: React.ReactNode }

/** One part of a record under its head, with an anchor of its own. */
export function RecordSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-ink pt-2">
      <h2 id={id} className="mb-3 font-bold">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** One fact of the narrow rail: what it is about, and what holds. */
export function RecordFact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="border-t border-rule py-2">
      <dt className="text-xs text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
