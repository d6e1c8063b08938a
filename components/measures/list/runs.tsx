import Link from 'next/link'
import type { Run } from '@/lib/measures/list/text/runs'
import type { Status } from '@/lib/measures/types'
import { TONES } from '../tones'

type Group = Extract<Run, { runs: readonly Run[] }>

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
  if (isStyled(run)) return <Styled run={run} />
  if ('bar' in run) return <Bar {...run} />
  if ('sign' in run) return <Sign {...run} />
  return <Wrapped {...run} />
}

type StyledRun = Extract<Run, readonly unknown[]>
const isStyled = (run: Run): run is StyledRun => Array.isArray(run)

function Styled({ run }: { run: StyledRun }) {
  if (run[0] === 'date') return <time>{run[1]}</time>
  if (run[0] === 'hidden') {
    const [, sign, tone] = run
    return (
      <span aria-hidden="true" className={tone && TONES[tone]}>
        {sign}
      </span>
    )
  }
  const [style, ...runs] = run
  const inside = drawRuns(runs)
  if (style === 'found') return <mark>{inside}</mark>
  return <span className={TONES[style]}>{inside}</span>
}

function Bar({ bar, ends, expected }: Extract<Run, { bar: Status }>) {
  return (
    <span aria-hidden="true" className={expected ? 'bar opacity-60' : 'bar'}>
      <i style={{ borderTopStyle: BARS[bar] ?? 'solid' }} />
      <b className={ends ? 'stop' : 'arrow'} />
    </span>
  )
}

function Sign({ sign, label, tone }: Extract<Run, { sign: string }>) {
  return (
    <span title={label} className={TONES[tone]}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{`${label} `}</span>
    </span>
  )
}

function Wrapped({ runs, lang, href, title }: Group) {
  const inside = drawRuns(runs)
  if (href?.startsWith('/')) {
    return (
      <Link href={href as '/measures'} prefetch={false}>
        {inside}
      </Link>
    )
  }
  if (href) {
    // Plain, in the same tab, and it tells the other side nothing of our reader.
    return (
      <a href={href} rel="noreferrer nofollow">
        {inside}
      </a>
    )
  }
  return (
    <span lang={lang} title={title}>
      {inside}
    </span>
  )
}
