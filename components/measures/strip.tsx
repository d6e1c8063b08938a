type Props = { svg: string; className?: string }

/** A drawing of the server's own (lib/measures/chart/paint/strip.ts): it is there without scripts, and on paper. */
export const Strip = ({ svg, className }: Props) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from days and codes, and every text in it is escaped
  <span className={`strip ${className ?? ''}`} dangerouslySetInnerHTML={{ __html: svg }} />
)
