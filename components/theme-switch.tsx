'use client'
import { useSyncExternalStore } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
type ColorTheme = (typeof THEMES)[number]

/** As a property of the storage: what reads it before anything is drawn (theme-script.tsx) has no room for more. */
const KEY = 'measurelineTheme'
const CHANGED = 'measureline-theme'

const read = (): ColorTheme => {
  const { theme } = document.documentElement.dataset
  return THEMES.find((known) => known === theme) ?? 'system'
}

/** Without storage it holds for this page. */
function choose(theme: ColorTheme) {
  document.documentElement.dataset.theme = theme
  window.dispatchEvent(new Event(CHANGED))
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // The browser keeps nothing.
  }
}

/** Another tab chose, or this one. */
function subscribe(onChange: () => void) {
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key !== KEY) return
    document.documentElement.dataset.theme = newValue ?? 'system'
    onChange()
  }
  window.addEventListener('storage', follow)
  window.addEventListener(CHANGED, onChange)
  return () => {
    window.removeEventListener('storage', follow)
    window.removeEventListener(CHANGED, onChange)
  }
}

type Props = { words: { label: string } & Record<ColorTheme, string> }

/** Whether pages are light or dark, if that is not for the system to say. Nothing of it leaves the browser. */
export function ThemeSwitch({ words }: Props) {
  const theme = useSyncExternalStore(subscribe, read, () => 'system' as const)
  return (
    <label className="inline-flex items-baseline gap-1 print:hidden [@media(scripting:none)]:hidden">
      <span>{words.label}</span>
      <select
        value={theme}
        onChange={({ currentTarget }) => choose(currentTarget.value as ColorTheme)}
        className="border border-rule bg-panel text-ink"
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
