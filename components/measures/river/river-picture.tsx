import { RIVER_SIZES, type RiverShape } from '@/lib/measures/river/plot'

/** Alike for both pictures: what is not shown has no pattern to lend in every browser. */
const hatchOf = (size: Props['size'], shore: 'china' | 'japan') => `hatch-${size}-${shore}`

function Hatch({ id, shore }: { id: string; shore: 'china' | 'japan' }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V5" strokeWidth="3.2" stroke={`var(--${shore})`} />
    </pattern>
  )
}

function Shape({ shape, size }: { shape: RiverShape; size: Props['size'] }) {
  if (shape.kind === 'veil') {
    const { kind, ...place } = shape
    return <rect {...place} fill="var(--paper)" opacity={0.6} />
  }
  if (shape.kind === 'line') {
    const { path, color, dash, width = 1 } = shape
    return <path d={path} fill="none" stroke={`var(--${color})`} strokeWidth={width} strokeDasharray={dash} />
  }
  if (shape.kind === 'area') {
    const { path, shore, form } = shape
    const fill = form === 'informal' ? `url(#${hatchOf(size, shore)})` : `var(--${shore})`
    const edge = form === 'informal' ? `var(--${shore})` : undefined
    return <path d={path} fill={fill} stroke={edge} opacity={form === 'expected' ? 0.4 : undefined} />
  }
  const { x, y, text, color, align, bold, lang, halo } = shape
  return (
    <text
      {...{ x, y, lang }}
      fill={`var(--${color})`}
      textAnchor={align}
      dominantBaseline="central"
      fontWeight={bold ? 600 : undefined}
      {...(halo && { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' })}
    >
      {text}
    </text>
  )
}

type Props = { shapes: readonly RiverShape[]; size: keyof typeof RIVER_SIZES; label: string; className: string }

/** Drawn by the server: it is there without scripts, and on paper. */
export function RiverPicture({ shapes, size, label, className }: Props) {
  const { width, height, font } = RIVER_SIZES[size]
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} fontSize={font} className={className}>
      <defs>
        <Hatch id={hatchOf(size, 'china')} shore="china" />
        <Hatch id={hatchOf(size, 'japan')} shore="japan" />
      </defs>
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no names, and never change places
        <Shape key={at} shape={shape} size={size} />
      ))}
    </svg>
  )
}
