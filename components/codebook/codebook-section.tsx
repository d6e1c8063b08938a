/** One part of the codebook: its name, which is its anchor too, what it is about, and its entries. */
type Props = { id: string; title: string; help: string; children: React.ReactNode }

export function CodebookSection({ id, title, help, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-ink pt-2">
      <h2 id={id} className="scroll-mt-4 text-lg font-bold">
        {title}
      </h2>
      <p className="mb-2 max-w-[72ch] text-muted">{help}</p>
      <dl>{children}</dl>
    </section>
  )
}
