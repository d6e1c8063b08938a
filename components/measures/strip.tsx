type Props = { svg: string; className?: string }

/** A drawing of the server's own (lib/measures/chart/paint/strip.ts): it is there without scripts, and on paper. */
export const Strip = ({ svg, className }: Props) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from days and codes, and every text in it is escaped
  <span className={`strip ${className ?? ''}`} dangerouslySetInnerHTML={{ __html: svg }} />
)

/** A telephone has the same days in a drawing of its own: shrunk, nobody could read the other. */
const [WIDE, NARROW] = [960, 343]

/** As wide as a page has room. */
export const Strips = ({ draw }: { draw: (width: number) => string }) => (
  <>
    <Strip svg={draw(WIDE)} className="max-md:hidden print:block" />
    <Strip svg={draw(NARROW)} className="md:hidden print:hidden" />
  </>
)
