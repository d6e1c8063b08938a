/** `scrolls`: it may be wider than the page, and then its reader must reach it with the keyboard. */
type Props = { label: string; scrolls: boolean; children: React.ReactNode }

/** What may be wider than the page moves in a frame of its own: the page never does. */
export function WideRegion({ label, scrolls, children }: Props) {
  if (!scrolls) return children
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the order of tabs nobody scrolls it by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      {children}
    </section>
  )
}
