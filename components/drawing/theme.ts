/** The look's colours as a canvas needs them: worked out, and not as names. */
import { COLORS, type Color, type Theme } from '@/lib/drawing/pen'

const FORCED: Partial<Record<Color, string>> = {
  paper: 'Canvas',
  panel: 'Canvas',
  link: 'Highlight',
  muted: 'CanvasText',
  rule: 'GrayText',
}
const isForced = () => matchMedia('(forced-colors: active)').matches

/** As they are within an element. `scheme` is for what leaves the screen: paper is light. */
export function readTheme(element: Element, scheme?: 'light'): Theme {
  if (isForced() && !scheme) {
    return Object.fromEntries(COLORS.map((color) => [color, FORCED[color] ?? 'CanvasText'])) as Theme
  }
  const probe = document.createElement('span')
  if (scheme) probe.style.colorScheme = scheme
  probe.style.forcedColorAdjust = 'none'
  element.append(probe)
  const entries = COLORS.map((color) => {
    probe.style.color = `var(--${color})`
    return [color, getComputedStyle(probe).color]
  })
  probe.remove()
  return Object.fromEntries(entries) as Theme
}

/** Calls back whenever the reader changes colours. */
export function watchTheme(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  // The switch in the footer.
  const chosen = new MutationObserver(onChange)
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    chosen.disconnect()
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}
