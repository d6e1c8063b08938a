/** One fact of the narrow rail: what it is about, and what holds. */
export function RecordFact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="border-t border-rule py-2">
      <dt className="text-xs text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
