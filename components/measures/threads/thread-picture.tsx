import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import {
  type ThreadBars as Drawn,
  THREAD_LINE,
  type ThreadBar,
  type ThreadForm,
  threadSigns,
} from '@/lib/measures/threads/bars'

const THICK = 6
const DASHES: Partial<Record<ThreadForm, string>> = { dashed: '6 4', dotted: '2 3' }

type SpanProps = { span: ThreadBar['spans'][number]; y: number; color: string; hatch: string }

/** In the colour of who acts; its form says what holds. */
function Span({ span, y, color, hatch }: SpanProps) {
  const { form, expected } = span
  const [x, width] = [`${span.x}%`, `${span.width}%`]
  const opacity = expected ? 0.5 : undefined
  const box = { x, width, y: y - THICK / 2, height: THICK, opacity }
  if (form === 'solid') return <rect {...box} fill={color} />
  if (form === 'outline') return <rect {...box} fill="var(--paper)" stroke={color} />
  if (form === 'hatched') return <rect {...box} fill={`url(#${hatch})`} stroke={color} strokeWidth={0.5} />
  if (form === 'half')
    return (
      <>
        <rect {...box} fill="none" stroke={color} strokeWidth={0.75} />
        <rect {...box} y={y} height={THICK / 2} fill={color} />
      </>
    )
  const end = `${span.x + span.width}%`
  const strokeWidth = form === 'thin' ? 1 : 2
  return (
    <line x1={x} x2={end} y1={y} y2={y} stroke={color} strokeDasharray={DASHES[form]} {...{ strokeWidth, opacity }} />
  )
}

function Bar({ bar: { y, tone, spans, acts } }: { bar: ThreadBar }) {
  const color = `var(--${tone})`
  return (
    <>
      {spans.map((span) => (
        <Span key={`${span.x} ${span.form}`} span={span} y={y} color={color} hatch={`thread-hatch-${tone}`} />
      ))}
      {acts.map((x) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y1={y - 4} y2={y + 4} stroke={color} strokeWidth={2.5} />
      ))}
    </>
  )
}

function Grid({ picture: { ticks, height, today, trigger } }: { picture: Drawn }) {
  const bottom = height - 18
  const upright = (x: number) => ({ x1: `${x}%`, x2: `${x}%`, y1: 0, y2: bottom })
  return (
    <>
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <line {...upright(x)} stroke="var(--rule)" />
          <text x={`${x}%`} y={height - 5} dx={3} fill="var(--muted)">
            {text}
          </text>
        </g>
      ))}
      <line {...upright(today)} stroke="var(--muted)" strokeDasharray="2 3" />
      {trigger !== null && <line {...upright(trigger)} stroke="var(--japan)" strokeWidth={1.5} />}
    </>
  )
}

type Props = { picture: Drawn; sentence: string; speech: Speech }

/** Drawn by the server: it is there without scripts, and on paper. */
export function ThreadPicture({ picture, sentence, speech }: Props) {
  const { threads } = speech.words
  const { height, bars, veil } = picture
  return (
    <figure className="mt-3">
      <svg role="img" aria-label={say(threads.picture, { sentence })} width="100%" height={height} fontSize={12}>
        <defs>
          {['china', 'japan', 'other'].map((tone) => (
            <pattern
              key={tone}
              id={`thread-hatch-${tone}`}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V4" strokeWidth="2.4" stroke={`var(--${tone})`} />
            </pattern>
          ))}
        </defs>
        <Grid picture={picture} />
        {bars.map((bar) => (
          <Bar key={bar.slug} bar={bar} />
        ))}
        {veil !== null && (
          <rect
            x={`${veil}%`}
            width={`${100 - veil}%`}
            y={0}
            height={bars.length * THREAD_LINE}
            fill="var(--paper)"
            opacity={0.6}
          />
        )}
      </svg>
      <figcaption className="text-xs text-muted">
        {say(threads.legend, { signs: threadSigns(picture).map((sign) => threads.signs[sign]) })}
      </figcaption>
    </figure>
  )
}
