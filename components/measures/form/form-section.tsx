type Props = { id: string; heading: string; help?: string; children: React.ReactNode }

export function FormSection({ id, heading, help, children }: Props) {
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-3">
      <h2 id={id} className="font-serif text-lg">
        {heading}
      </h2>
      {help && <p className="mb-2 text-xs text-muted">{help}</p>}
      <div className="mt-2 space-y-4">{children}</div>
    </section>
  )
}
