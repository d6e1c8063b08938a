import { DateMark, InLanguage, KindMark, Party, SourceLink } from '@/components/marks'
import { Sign, StatusMark, Toned } from '@/components/status-mark'
import type { Status } from '@/lib/measures/codes'
import type { Run, Style } from '@/lib/measures/list/text/runs'

// Solid in force, hatched suspended, dotted under investigation; an open end is an arrow, a known one a stop.
const BARS: Partial<Record<Status, 'double' | 'dashed' | 'dotted'>> = {
  partly_in_force: 'double',
  suspended: 'dashed',
  under_investigation: 'dotted',
}

/**
 * Text in pieces, as markup: bare, for an element around each would lengthen every page. Whatever holds them is therefore
 * named by what they say (`nameOf`), and made anew when that changes: in place React fails where a browser has translated.
 */
export const drawRuns = (runs: readonly Run[]): React.ReactNode =>
  runs.map((run, at) => (typeof run === 'string' ? run : <Piece key={keyOf(at)} run={run} />))

/** A name for one of many that hold runs. It stays in the browser. */
export const nameOf = (holder: unknown, at: number) => `${at} ${JSON.stringify(holder)}`

// Runs have no names of their own, and never change places.
const keyOf = (at: number) => String(at)

function Piece({ run }: { run: Exclude<Run, string> }) {
  if (isListed(run)) return <Idiom run={run} />
  return 'bar' in run ? <Bar {...run} /> : <Wrapped {...run} />
}

type Listed = Extract<Run, readonly unknown[]>
const isListed = (run: Run): run is Listed => Array.isArray(run)

function Idiom({ run }: { run: Listed }) {
  switch (run[0]) {
    case 'hidden':
      return <Sign sign={run[1]} />
    case 'party':
      return <Party code={run[1]} name={run[2]} />
    case 'status':
      return <StatusMark status={run[1]} name={run[2]} />
    case 'kind':
      return <KindMark kind={run[1]} label={run[2]} imposer={run[3]} />
    case 'date':
      return <DateMark date={run[1]} />
    case 'source':
      return <SourceLink url={run[1]} publisher={run[2]} />
    default:
      return <Styled run={run} />
  }
}

type StyledRun = Extract<Listed, readonly [Style, ...unknown[]]>

function Styled({ run: [style, ...runs] }: { run: StyledRun }) {
  const inside = drawRuns(runs)
  return style === 'found' ? <mark>{inside}</mark> : <Toned tone={style}>{inside}</Toned>
}

function Bar({ bar, ends, expected }: Extract<Run, { bar: Status }>) {
  return (
    <span aria-hidden="true" className={expected ? 'bar opacity-60' : 'bar'}>
      <i style={{ borderTopStyle: BARS[bar] ?? 'solid' }} />
      <b className={ends ? 'stop' : 'arrow'} />
    </span>
  )
}

function Wrapped({ runs, lang, href, title }: Extract<Run, { runs: readonly Run[] }>) {
  const inside = drawRuns(runs)
  // Whatever holds the rows follows their links (list-body.tsx).
  if (href) return <a href={href}>{inside}</a>
  return lang ? <InLanguage lang={lang}>{inside}</InLanguage> : <span title={title}>{inside}</span>
}
